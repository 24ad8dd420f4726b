import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Oppstart av den regionale arbeidsgruppen',
    nn: 'Oppstart av den regionale arbeidsgruppa',
    en: 'Start of the regional working group',
  },
  messages: {
    missing: {
      nb: `Fremdriftsplanen har ingen oppstart av den regionale arbeidsgruppen. Den er planlagt {day} ${section8.nb}. Legg til en samling med RAG som deltakere.`,
      nn: `Framdriftsplanen har ingen oppstart av den regionale arbeidsgruppa. Oppstarten er planlagd {day} ${section8.nn}. Legg til ei samling med RAG som deltakarar.`,
      en: `The progress plan has no start of the regional working group. It is planned for {day} ${section8.en}. Add a gathering with the RAG as participants.`,
    },
    otherDay: {
      nb: `«{name}» er satt til {planned}. Planen setter oppstarten til {day} ${section8.nb}. Rett datoen, eller endre den i Oppsett.`,
      nn: `«{name}» er sett til {planned}. Planen set oppstarten til {day} ${section8.nn}. Rett datoen, eller endre han i Oppsett.`,
      en: `“{name}” is set to {planned}. The plan sets the start to {day} ${section8.en}. Correct the date, or change it in the settings.`,
    },
    participants: {
      nb: `«{name}» nevner ikke RAG som deltaker. På oppstarten samles alle medlemmene av den regionale arbeidsgruppen ${section8.nb}. Skriv RAG under deltakere.`,
      nn: `«{name}» nemner ikkje RAG som deltakar. På oppstarten samlar alle medlemene av den regionale arbeidsgruppa seg ${section8.nn}. Skriv RAG under deltakarar.`,
      en: `“{name}” does not name the RAG as participant. At the start all members of the regional working group gather ${section8.en}. Write RAG among the participants.`,
    },
  },
  fixes: {
    move: { nb: 'Flytt til {day}', nn: 'Flytt til {day}', en: 'Move to {day}' },
  },
});
