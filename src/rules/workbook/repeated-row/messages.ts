import { section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Rader som står to ganger', nn: 'Rader som står to gonger', en: 'Rows that stand twice' },
  messages: {
    scenario: {
      nb: `Budsjettalternativet «{name}» har mer enn én rad i finansieringsplanen. Bare den første er lest; denne er ikke kontrollert ${section9.nb}. Slett raden, eller slå dem sammen.`,
      nn: `Budsjettalternativet «{name}» har meir enn éi rad i finansieringsplanen. Berre den første er lesen; denne er ikkje kontrollert ${section9.nn}. Slett rada, eller slå dei saman.`,
      en: `The funding scenario “{name}” has more than one row in the financing plan. Only the first is read; this one is not checked ${section9.en}. Delete the row, or merge the two.`,
    },
    setting: {
      nb: 'Innstillingen «{name}» står mer enn én gang i oppsettet. Bare den første gjelder. Slett den andre.',
      nn: 'Innstillinga «{name}» står meir enn éin gong i oppsettet. Berre den første gjeld. Slett den andre.',
      en: 'The setting “{name}” is in the settings more than once. Only the first applies. Delete the other.',
    },
  },
  fixes: {},
});
