import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('8');

export const texts = ruleTexts({
  name: { nb: 'Navn fra en annen tid', nn: 'Namn frå ei anna tid', en: 'Names of another time' },
  messages: {
    ceasedRegion: {
      nb: `Planen nevner «{name}» som et eksisterende samarbeid ${section.nb}, men det opphørte {ended}. Avklar hvem som fører det videre, og skriv det i kommentaren.`,
      nn: `Planen nemner «{name}» som eit eksisterande samarbeid ${section.nn}, men det tok slutt {ended}. Avklar kven som fører det vidare, og skriv det i kommentaren.`,
      en: `The plan names “{name}” as an existing cooperation ${section.en}, but it ceased on {ended}. Find out who carries it on, and write it in the comment.`,
    },
    endingRegion: {
      nb: `«{name}» opphører {ended}, mens planen løper ${section.nb}. Avklar hvem som fører arbeidet videre etterpå.`,
      nn: `«{name}» tek slutt {ended}, medan planen varer ${section.nn}. Avklar kven som fører arbeidet vidare etterpå.`,
      en: `“{name}” ceases on {ended}, while the plan is running ${section.en}. Find out who carries the work on afterwards.`,
    },
    municipality: {
      nb: 'Kommunen «{raw}» fantes ikke under det navnet i 2018; planen regner med kommunene slik de var da (kap. 2). Navnet kan gjelde {names}. Velg kommunen fra 2018.',
      nn: 'Kommunen «{raw}» fanst ikkje under det namnet i 2018; planen reknar med kommunane slik dei var då (kap. 2). Namnet kan gjelde {names}. Vel kommunen frå 2018.',
      en: 'There was no municipality “{raw}” under that name in 2018; the plan counts the municipalities as they were then (section 2). The name can mean {names}. Choose the municipality of 2018.',
    },
  },
  fixes: {},
});
