import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Aktiviteter som venter på hverandre',
    nn: 'Aktivitetar som ventar på kvarandre',
    en: 'Activities that wait for each other',
  },
  messages: {
    self: {
      nb: '«{name}» avhenger av seg selv, og kan aldri starte (planen kap. 1.3). Ta bort nummeret.',
      nn: '«{name}» avheng av seg sjølv, og kan aldri starte (planen kap. 1.3). Ta bort nummeret.',
      en: '“{name}” depends on itself and can never start (the plan, section 1.3). Remove the number.',
    },
    cycle: {
      nb: '{count} aktiviteter venter på hverandre i ring: {numbers}. Ingen av dem kan starte (planen kap. 1.3). Ta bort en av avhengighetene.',
      nn: '{count} aktivitetar ventar på kvarandre i ring: {numbers}. Ingen av dei kan starte (planen kap. 1.3). Ta bort ein av avhengnadene.',
      en: '{count} activities wait for each other in a ring: {numbers}. None of them can start (the plan, section 1.3). Remove one of the dependencies.',
    },
  },
  fixes: {},
});
