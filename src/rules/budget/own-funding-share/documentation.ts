import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Prosjektskjønn krever at kommunene selv dekker en del av finansieringen, vanligvis minst halvparten. I planen er egenfinansieringen nøyaktig lik tilskuddet, altså 50 prosent uten noe å gå på: blir egeninnsatsen én krone lavere enn ført opp, er kravet ikke nådd.',
  whatToDo:
    'Øk egenfinansieringen til beløpet som står i funnet, eller rett minstekravet hvis tilskuddsbrevet sier noe annet. Er det ingen margin, sjekk at timene og lønnskostnadene som er regnet som egenfinansiering, faktisk kommer.',
  whenToLeaveIt:
    'Funnet om at det ikke er noen margin, er til orientering og kan stå. Er kravet i tilskuddsbrevet et annet enn 50 prosent, skriv det i kolonnen «Minste egenandel»; da kontrolleres det mot det.',
  valid: [
    {
      description: 'Egenfinansieringen er over minstekravet i begge alternativene.',
      workbook: {
        layout: 'tables',
        lines: [],
        financing: {
          confirmed: { grant: 1_200_000, ownFunding: 1_300_000, minimumOwnShare: 0.5 },
          fullApplication: { grant: 2_000_000, ownFunding: 2_100_000, minimumOwnShare: 0.5 },
        },
      },
    },
  ],
  invalid: [
    {
      description: 'Planens budsjett: egenfinansieringen er nøyaktig 50 prosent i begge alternativene.',
      workbook: planInTables,
      messages: ['noMargin', 'noMargin'],
    },
    {
      description: 'Det samme i planens egen tabell.',
      workbook: planInOneTable,
      messages: ['noMargin', 'noMargin'],
    },
    {
      description: 'Egenfinansieringen er 100 000 kroner for lav.',
      workbook: withConfirmedFinancing(planInTables, { ownFunding: 1_100_000 }),
      messages: ['belowMinimum', 'noMargin'],
    },
    {
      description: 'Egenfinansieringen er ikke fylt ut.',
      workbook: withConfirmedFinancing(planInTables, { ownFunding: '' }),
      messages: ['missing', 'noMargin'],
    },
    {
      description: 'Minstekravet er satt til 100 prosent, men det er også et tilskudd.',
      workbook: withConfirmedFinancing(planInTables, { minimumOwnShare: 1 }),
      messages: ['impossibleMinimum', 'noMargin'],
    },
  ],
};
