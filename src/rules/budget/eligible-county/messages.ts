import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Tilskuddet brukes der det kan brukes',
    nn: 'Tilskotet blir brukt der det kan brukast',
    en: 'The grant is used where it can be used',
  },
  messages: {
    outside: {
      nb: `«{activity}» har mottakeren «{recipient}» og er finansiert av tilskuddet, med ${bothAmounts.nb}. Foreløpig kan midlene bare brukes overfor kommuner i {eligible} ${section9.nb}. Finansier linjen på en annen måte, eller endre innstillingen når kravet er endret.`,
      nn: `«{activity}» har mottakaren «{recipient}» og er finansiert av tilskotet, med ${bothAmounts.nn}. Førebels kan midla berre brukast overfor kommunar i {eligible} ${section9.nn}. Finansier linja på ein annan måte, eller endre innstillinga når kravet er endra.`,
      en: `“{activity}” has the recipient “{recipient}” and is financed by the grant, with ${bothAmounts.en}. For now the money can be used towards municipalities in {eligible} only ${section9.en}. Finance the line in another way, or change the setting when the requirement has changed.`,
    },
    unknown: {
      nb: `{count, plural, one {# tilskuddslinje sier} other {# tilskuddslinjer sier}} ikke hvilket fylke pengene brukes i: ${bothAmounts.nb} til sammen. Foreløpig kan midlene bare brukes overfor kommuner i {eligible} ${section9.nb}. Skriv fylke eller mottaker på {count, plural, one {linjen} other {linjene}}.`,
      nn: `{count, plural, one {# tilskotslinje seier} other {# tilskotslinjer seier}} ikkje kva fylke pengane blir brukte i: ${bothAmounts.nn} til saman. Førebels kan midla berre brukast overfor kommunar i {eligible} ${section9.nn}. Skriv fylke eller mottakar på {count, plural, one {linja} other {linjene}}.`,
      en: `{count, plural, one {# grant line does} other {# grant lines do}} not say in which county the money is used: ${bothAmounts.en} in all. For now it can be used towards municipalities in {eligible} only ${section9.en}. Enter the county or the recipient of the {count, plural, one {line} other {lines}}.`,
    },
  },
  fixes: {},
});
