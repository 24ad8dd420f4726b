import { budget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen foreslår at midlene til Samarbeidsråd og fag/involvering brukes til reiser, opphold og gjennomføring. Da rekker de til alle, og lønnen til de involverte blir egenfinansiering.',
    nn: 'Planen gjer framlegg om at midla til Samarbeidsråd og fag/involvering blir brukte til reiser, opphald og gjennomføring. Då rekk dei til alle, og løna til dei involverte blir eigenfinansiering.',
    en: 'The plan proposes that the money for the cooperation council and for clinical work and involvement is used for travel, accommodation and delivery. Then it is enough for everybody, and the wages of those involved become own funding.',
  },
  whatToDo: {
    nb: 'Velg Reise, Opphold eller Gjennomføring når det er det linjen gjelder. Gjelder den noe annet, for eksempel kjøp av tjenester, hører den til et annet formål eller en annen finansiering. Formålene som dette gjelder, står i Oppsett. Lønn er en egen kontroll: «Lønn til de involverte er egenfinansiering».',
    nn: 'Vel Reise, Opphald eller Gjennomføring når det er det linja gjeld. Gjeld ho noko anna, til dømes kjøp av tenester, høyrer ho til eit anna formål eller ei anna finansiering. Formåla som dette gjeld, står i Oppsett. Løn er ein eigen kontroll: «Løn til dei involverte er eigenfinansiering».',
    en: 'Choose Travel, Accommodation or Delivery when that is what the line is for. If it is for something else, such as purchased services, it belongs to another purpose or another financing. The purposes concerned are in the settings. Wages are a check of their own: “Wages of those involved are own funding”.',
  },
  whenToLeaveIt: {
    nb: 'Planen foreslår det, men krever det ikke. Er en annen bruk avtalt, skriv det i kommentaren. En tabell uten kostnadsart, som planens egen, blir ikke kontrollert.',
    nn: 'Planen gjer framlegg om det, men krev det ikkje. Er ein annan bruk avtalt, skriv det i kommentaren. Ein tabell utan kostnadsart, som den i planen, blir ikkje kontrollert.',
    en: 'The plan proposes this but does not require it. If another use is agreed, write so in the comment. A table without cost types, such as the plan’s own, is not checked.',
  },
  valid: [
    { description: 'Samlingene er ført som gjennomføring.', workbook: budget },
    { description: 'Planens egen tabell har ingen kostnadsarter.', workbook: planTable },
  ],
  invalid: [
    {
      description: 'Involveringen kjøpes av andre.',
      workbook: withRow(budget, 'budget', 1, { costType: 'Kjøp av tjenester' }),
      messages: ['otherType'],
    },
    {
      description: 'Kostnadsarten er ikke valgt.',
      workbook: withRow(budget, 'budget', 1, { costType: '' }),
      messages: ['missing'],
    },
  ],
};
