import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { bothAmounts, financingName, purposeName } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Lønn til de involverte er egenfinansiering',
    nn: 'Løn til dei involverte er eigenfinansiering',
    en: 'Wages of those involved are own funding',
  },
  messages: {
    wages: {
      nb: `«{activity}» (${purposeName.nb}) er lønn med finansieringen ${financingName.nb}, med ${bothAmounts.nb}. De involvertes lønnskostnader dekkes av egen organisasjon og regnes som egenfinansiering ${section9.nb}. Velg egenfinansiering for linjen, eller rett kostnadsarten.`,
      nn: `«{activity}» (${purposeName.nn}) er løn med finansieringa ${financingName.nn}, med ${bothAmounts.nn}. Lønskostnadene til dei involverte blir dekte av eigen organisasjon og rekna som eigenfinansiering ${section9.nn}. Vel eigenfinansiering for linja, eller rett kostnadsarten.`,
      en: `“{activity}” (${purposeName.en}) is wages with the financing ${financingName.en}, with ${bothAmounts.en}. The wages of those involved are covered by their own organisation and count as own funding ${section9.en}. Choose own funding for the line, or correct the cost type.`,
    },
    ownHours: {
      nb: `«{activity}» er egeninnsats, men har finansieringen ${financingName.nb}, med ${bothAmounts.nb}. Egne timer kan ikke også dekkes av andre: de regnes som egenfinansiering ${section9.nb}. Velg egenfinansiering for linjen, eller rett kostnadsarten.`,
      nn: `«{activity}» er eigeninnsats, men har finansieringa ${financingName.nn}, med ${bothAmounts.nn}. Eigne timar kan ikkje òg bli dekte av andre: dei blir rekna som eigenfinansiering ${section9.nn}. Vel eigenfinansiering for linja, eller rett kostnadsarten.`,
      en: `“{activity}” is an in-kind contribution, but has the financing ${financingName.en}, with ${bothAmounts.en}. Own hours cannot be covered by others as well: they count as own funding ${section9.en}. Choose own funding for the line, or correct the cost type.`,
    },
  },
  fixes: {
    countAsOwnFunding: {
      nb: 'Regn linjen som egenfinansiering',
      nn: 'Rekn linja som eigenfinansiering',
      en: 'Count the line as own funding',
    },
  },
});
