import { budget, dayCell, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planens tabell blander to slags perioder: lønnslinjene har datoer, de andre bare «2018». Et årstall alene regnes som hele året, men arbeidet begynner først i september. For den som skal føre regnskap og rapportere, er det forskjell.',
  whatToDo:
    'Skriv fra- og til-dato når de er kjent. Prosjektets start er første dag av planperioden og står i Oppsett.',
  whenToLeaveIt:
    'Når det ikke er mulig å si det mer nøyaktig, eller når kostnadene faktisk kom tidligere på året, for eksempel møter i Samarbeidsrådet om våren. Funnet er til orientering.',
  valid: [{ description: 'Linjene har datoer fra prosjektets start.', workbook: budget }],
  invalid: [
    {
      description: 'Planens budsjett: fire linjer har hele 2018 som periode.',
      workbook: planBudget,
      messages: ['wholeYear', 'wholeYear', 'wholeYear', 'wholeYear'],
    },
    {
      description: 'Det samme i planens egen tabell, der det bare står «2018».',
      workbook: planTable,
      messages: ['wholeYear', 'wholeYear', 'wholeYear', 'wholeYear'],
    },
    {
      description: 'En linje begynner en måned før prosjektet.',
      workbook: withRow(budget, 'budget', 1, { start: dayCell('2018-08-01') }),
      messages: ['beforeProject'],
    },
  ],
};
