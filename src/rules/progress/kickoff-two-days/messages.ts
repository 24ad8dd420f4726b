import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Oppstartssamlingen for lokale arbeidsgrupper',
    nn: 'Oppstartssamlinga for lokale arbeidsgrupper',
    en: 'Kick-off for the local working groups',
  },
  messages: {
    missing: {
      nb: `Fremdriftsplanen har ingen oppstartssamling for de lokale arbeidsgruppene. Den er planlagt fra {from} til {to} ${section8.nb}. Legg den til, med LAG og RAG som deltakere.`,
      nn: `Framdriftsplanen har inga oppstartssamling for dei lokale arbeidsgruppene. Ho er planlagd frå {from} til {to} ${section8.nn}. Legg ho til, med LAG og RAG som deltakarar.`,
      en: `The progress plan has no kick-off for the local working groups. It is planned from {from} to {to} ${section8.en}. Add it, with the LAG and the RAG as participants.`,
    },
    otherDays: {
      nb: `«{name}» er satt fra {start} til {end}. Planen setter samlingen fra {from} til {to}, to dager ${section8.nb}. Rett datoene, eller endre dem i Oppsett.`,
      nn: `«{name}» er sett frå {start} til {end}. Planen set samlinga frå {from} til {to}, to dagar ${section8.nn}. Rett datoane, eller endre dei i Oppsett.`,
      en: `“{name}” is set from {start} to {end}. The plan sets the gathering from {from} to {to}, two days ${section8.en}. Correct the dates, or change them in the settings.`,
    },
    localGroups: {
      nb: `«{name}» nevner ikke LAG som deltaker. Medlemmene av de lokale arbeidsgruppene skal være med én av dagene ${section8.nb}. Skriv LAG under deltakere.`,
      nn: `«{name}» nemner ikkje LAG som deltakar. Medlemene av dei lokale arbeidsgruppene skal vere med éin av dagane ${section8.nn}. Skriv LAG under deltakarar.`,
      en: `“{name}” does not name the LAG as participant. The members of the local working groups take part one of the days ${section8.en}. Write LAG among the participants.`,
    },
    regionalGroup: {
      nb: `«{name}» nevner ikke RAG som deltaker. Den regionale arbeidsgruppen skal være med begge dagene ${section8.nb}. Skriv RAG under deltakere.`,
      nn: `«{name}» nemner ikkje RAG som deltakar. Den regionale arbeidsgruppa skal vere med begge dagane ${section8.nn}. Skriv RAG under deltakarar.`,
      en: `“{name}” does not name the RAG as participant. The regional working group takes part both days ${section8.en}. Write RAG among the participants.`,
    },
  },
  fixes: {
    move: { nb: 'Sett fra {from} til {to}', nn: 'Set frå {from} til {to}', en: 'Set from {from} to {to}' },
  },
});
