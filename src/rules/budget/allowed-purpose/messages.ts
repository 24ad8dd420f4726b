import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts, purposeName } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Tilskuddet går til det det er gitt til',
    nn: 'Tilskotet går til det det er gitt til',
    en: 'The grant goes to what it is given for',
  },
  messages: {
    notAllowed: {
      nb: `«{activity}» har formålet ${purposeName.nb} og er finansiert av tilskuddet, med ${bothAmounts.nb}. Planen disponerer skjønnsmidlene til {allowed} ${section9.nb}. Velg et av disse formålene, eller avklar bruken med den som gir tilskuddet.`,
      nn: `«{activity}» har formålet ${purposeName.nn} og er finansiert av tilskotet, med ${bothAmounts.nn}. Planen disponerer skjønnsmidla til {allowed} ${section9.nn}. Vel eitt av desse formåla, eller avklar bruken med den som gir tilskotet.`,
      en: `“{activity}” has the purpose ${purposeName.en} and is financed by the grant, with ${bothAmounts.en}. The plan assigns the grant to {allowed} ${section9.en}. Choose one of these purposes, or settle the use with whoever gives the grant.`,
    },
    missing: {
      nb: `{count, plural, one {# tilskuddslinje} other {# tilskuddslinjer}} på til sammen ${bothAmounts.nb} mangler formål. Skjønnsmidlene skal disponeres til {allowed} ${section9.nb}. Velg formål.`,
      nn: `{count, plural, one {# tilskotslinje} other {# tilskotslinjer}} på til saman ${bothAmounts.nn} manglar formål. Skjønnsmidla skal disponerast til {allowed} ${section9.nn}. Vel formål.`,
      en: `{count, plural, one {# grant line} other {# grant lines}} of ${bothAmounts.en} in all {count, plural, one {has} other {have}} no purpose. The grant is assigned to {allowed} ${section9.en}. Choose the purpose.`,
    },
  },
  fixes: {},
});
