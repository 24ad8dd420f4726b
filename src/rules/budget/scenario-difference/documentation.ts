import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'De to budsjettalternativene skiller seg der det er meningen at mer penger skal gi mer aktivitet. I planen er det Fag/involvering og Diverse som øker med til sammen 800 000 kroner, og egenfinansieringen må da øke like mye. Forskjellene vises linje for linje, så ingen blir overrasket.',
  whatToDo:
    'Se at hver økning er ment, og at noen har sagt ja til å dekke økningen i egenfinansiering. Er en linje lavere i alternativet med mer penger, står beløpene trolig i feil kolonne. Mangler et beløp i det ene alternativet, skriv 0 hvis linjen ikke gjelder der.',
  whenToLeaveIt:
    'Funnene til orientering kan stå: de beskriver planen. En linje kan være lavere i det største alternativet når noe annet tar over oppgaven; skriv det i kommentaren.',
  valid: [
    {
      description: 'Linjene er like i begge alternativene.',
      workbook: {
        layout: 'tables',
        lines: [
          { activity: 'Delprosjektleder', confirmed: 350_000, fullApplication: 350_000, financing: 'grant' },
          { activity: 'Samarbeidsråd', confirmed: 50_000, fullApplication: 50_000, financing: 'grant' },
        ],
      },
    },
  ],
  invalid: [
    {
      description: 'Planens budsjett: to linjer øker, og egenfinansieringen med dem.',
      workbook: planInOneTable,
      messages: ['higher', 'higher', 'ownFundingHigher'],
    },
    {
      description: 'En linje er lavere når tilskuddet er større.',
      workbook: withLine(planInOneTable, 'Samarbeidsråd', { fullApplication: 40_000 }),
      messages: ['lower', 'higher', 'higher', 'ownFundingHigher'],
    },
    {
      description: 'En linje har bare beløp i det ene alternativet.',
      workbook: {
        layout: 'tables',
        lines: [{ activity: 'Opplæring', confirmed: '', fullApplication: 200_000, financing: 'grant' }],
      },
      messages: ['onlyInOne'],
    },
  ],
};
