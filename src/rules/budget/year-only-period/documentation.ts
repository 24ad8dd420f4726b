import { budget, dayCell, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planens tabell blander to slags perioder: lønnslinjene har datoer, de andre bare «2018». Et årstall alene regnes som hele året, men arbeidet begynner først i september. For den som skal føre regnskap og rapportere, er det forskjell.',
    nn: 'Tabellen i planen blandar to slags periodar: lønslinjene har datoar, dei andre berre «2018». Eit årstal åleine blir rekna som heile året, men arbeidet tek først til i september. For den som skal føre rekneskap og rapportere, er det ein skilnad.',
    en: 'The plan’s table mixes two kinds of period: the wage lines have dates, the others only «2018». A year alone counts as the whole year, but the work does not begin until September. For whoever keeps the accounts and reports, that makes a difference.',
  },
  whatToDo: {
    nb: 'Skriv fra- og til-dato når de er kjent. Prosjektets start er første dag av planperioden og står i Oppsett.',
    nn: 'Skriv frå- og til-dato når dei er kjende. Prosjektet startar første dagen i planperioden, som står i Oppsett.',
    en: 'Enter the from and to dates when they are known. The project starts on the first day of the plan’s period, which is in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når det ikke er mulig å si det mer nøyaktig, eller når kostnadene faktisk kom tidligere på året, for eksempel møter i Samarbeidsrådet om våren. Funnet er til orientering.',
    nn: 'Når det ikkje er mogleg å seie det meir nøyaktig, eller når kostnadene faktisk kom tidlegare på året, til dømes møte i Samarbeidsrådet om våren. Funnet er til orientering.',
    en: 'When it cannot be said more precisely, or when the costs actually came earlier in the year, for example meetings of the cooperation council in the spring. The finding is for information.',
  },
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
