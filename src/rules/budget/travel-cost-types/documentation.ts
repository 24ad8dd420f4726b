import { budget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen foreslår at midlene til Samarbeidsråd og fag/involvering brukes til reiser, opphold og gjennomføring. Da rekker de til alle, og lønnen til de involverte blir egenfinansiering.',
  whatToDo:
    'Velg Reise, Opphold eller Gjennomføring når det er det linjen gjelder. Gjelder den noe annet, for eksempel kjøp av tjenester, hører den til et annet formål eller en annen finansiering. Formålene som dette gjelder, står i Oppsett. Om lønn sier budget/participant-wages fra.',
  whenToLeaveIt:
    'Planen foreslår det, men krever det ikke. Er en annen bruk avtalt, skriv det i kommentaren. En tabell uten kostnadsart, som planens egen, blir ikke kontrollert.',
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
