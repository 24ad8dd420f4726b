import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('1.2', '2');

export const texts = ruleTexts({
  name: {
    nb: 'Eierkommunen er ikke opsjonskommune',
    nn: 'Eigarkommunen er ikkje opsjonskommune',
    en: 'The owner is no option municipality',
  },
  messages: {
    marked: {
      nb: `{name} er merket som opsjonskommune, men eier programmet sammen med Helse Midt-Norge ${section.nb}. Merk {name} med Nei.`,
      nn: `{name} er merkt som opsjonskommune, men eig programmet saman med Helse Midt-Noreg ${section.nn}. Merk {name} med Nei.`,
      en: `{name} is marked as an option municipality, but owns the programme together with Helse Midt-Norge ${section.en}. Mark {name} No.`,
    },
    inLocalGroup: {
      nb: `{name} står som medlem av en lokal arbeidsgruppe. {name} eier programmet og leder den regionale arbeidsgruppen; de lokale gruppene er opsjonskommunenes ${section.nb}. Rett kommune eller gruppe.`,
      nn: `{name} står som medlem av ei lokal arbeidsgruppe. {name} eig programmet og leier den regionale arbeidsgruppa; dei lokale gruppene er opsjonskommunane sine ${section.nn}. Rett kommune eller gruppe.`,
      en: `{name} stands as a member of a local working group. {name} owns the programme and leads the regional group; the local groups are the option municipalities’ ${section.en}. Correct the municipality or the group.`,
    },
  },
  fixes: {
    unmark: { nb: 'Merk {name} med Nei', nn: 'Merk {name} med Nei', en: 'Mark {name} No' },
  },
});
