import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Numre og avhengigheter som finnes',
    nn: 'Nummer og avhengnader som finst',
    en: 'Numbers and dependencies that exist',
  },
  messages: {
    unknown: {
      nb: '«{name}» avhenger av {count, plural, one {nummer {numbers}, som ikke finnes} other {numrene {numbers}, som ikke finnes}} i fremdriftsplanen (planen kap. 1.3). Rett nummeret, eller ta det bort.',
      nn: '«{name}» avheng av {count, plural, one {nummer {numbers}, som ikkje finst} other {nummera {numbers}, som ikkje finst}} i framdriftsplanen (planen kap. 1.3). Rett nummeret, eller ta det bort.',
      en: '“{name}” depends on {count, plural, one {number {numbers}, which is} other {the numbers {numbers}, which are}} not in the progress plan (the plan, section 1.3). Correct the number, or remove it.',
    },
    duplicateNumber: {
      nb: '«{name}» har nummer {number}, som «{first}» allerede har, så det er uklart hvilken av dem andre aktiviteter avhenger av (planen kap. 1.3). Gi den et eget nummer.',
      nn: '«{name}» har nummer {number}, som «{first}» alt har, så det er uklart kva for ein av dei andre aktivitetar avheng av (planen kap. 1.3). Gi aktiviteten eit eige nummer.',
      en: '“{name}” has number {number}, which “{first}” already has, so it is unclear which of them other activities depend on (the plan, section 1.3). Give it a number of its own.',
    },
  },
  fixes: {},
});
