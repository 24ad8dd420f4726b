import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const source = sections('8', '9');

export const texts = ruleTexts({
  name: {
    nb: 'Aktiviteter etter tilskuddsåret',
    nn: 'Aktivitetar etter tilskotsåret',
    en: 'Activities after the grant year',
  },
  messages: {
    afterYear: {
      nb: `{count, plural, one {# aktivitet} other {# aktiviteter}} i fremdriftsplanen varer lenger enn {year} eller kommer etterpå: {rest, plural, =0 {} other {blant annet }}{names}. Skjønnsmidlene gjelder {year}, så {count, plural, one {den} other {de}} har ingen penger i dette budsjettet ${source.nb}. Avklar hvordan {count, plural, one {den} other {de}} finansieres, for eksempel i søknaden for året etter.`,
      nn: `{count, plural, one {# aktivitet} other {# aktivitetar}} i framdriftsplanen varer lenger enn {year} eller kjem etterpå: {rest, plural, =0 {} other {mellom anna }}{names}. Skjønnsmidla gjeld {year}, så {count, plural, one {han} other {dei}} har ingen pengar i dette budsjettet ${source.nn}. Avklar korleis {count, plural, one {han} other {dei}} skal finansierast, til dømes i søknaden for året etter.`,
      en: `{count, plural, one {# activity} other {# activities}} of the progress plan {count, plural, one {lasts} other {last}} beyond {year} or {count, plural, one {comes} other {come}} after it: {rest, plural, =0 {} other {among others }}{names}. The grant is for {year}, so there is no money for {count, plural, one {it} other {them}} in this budget ${source.en}. Settle how {count, plural, one {it is} other {they are}} to be financed, in the application for the year after for example.`,
    },
  },
  fixes: {},
});
