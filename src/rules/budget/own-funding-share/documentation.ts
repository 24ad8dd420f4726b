import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withConfirmedFinancing } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Prosjektskjønn krever at kommunene selv dekker en del av finansieringen, vanligvis minst halvparten. I planen er egenfinansieringen nøyaktig lik tilskuddet, altså 50 prosent uten noe å gå på: blir egeninnsatsen én krone lavere enn ført opp, er kravet ikke nådd.',
    nn: 'Prosjektskjønn krev at kommunane sjølve dekkjer ein del av finansieringa, vanlegvis minst halvparten. I planen er eigenfinansieringa nøyaktig lik tilskotet, altså 50 prosent utan noko å gå på: blir eigeninnsatsen éi krone lågare enn ført opp, er kravet ikkje nådd.',
    en: 'A project grant requires the municipalities themselves to cover a share of the financing, usually at least half. In the plan own funding is exactly equal to the grant, that is 50 per cent with nothing to spare: if the in-kind contribution is one krone lower than entered, the requirement is not met.',
  },
  whatToDo: {
    nb: 'Øk egenfinansieringen til beløpet som står i funnet, eller rett minstekravet hvis tilskuddsbrevet sier noe annet. Er det ingen margin, sjekk at timene og lønnskostnadene som er regnet som egenfinansiering, faktisk kommer.',
    nn: 'Auk eigenfinansieringa til beløpet som står i funnet, eller rett minstekravet dersom tilskotsbrevet seier noko anna. Er det ingen margin, sjekk at timane og lønskostnadene som er rekna som eigenfinansiering, faktisk kjem.',
    en: 'Raise own funding to the amount in the finding, or correct the minimum share if the award letter says otherwise. If there is no margin, make sure that the hours and wage costs counted as own funding will actually come.',
  },
  whenToLeaveIt: {
    nb: 'Funnet om at det ikke er noen margin, er til orientering og kan stå. Er kravet i tilskuddsbrevet et annet enn 50 prosent, skriv det i kolonnen «Minste egenandel»; da kontrolleres det mot det.',
    nn: 'Funnet om at det ikkje er nokon margin, er til orientering og kan stå. Er kravet i tilskotsbrevet eit anna enn 50 prosent, skriv det i kolonnen «Minste eigendel»; då blir det kontrollert mot det.',
    en: 'The finding that there is no margin is for information and may stand. If the requirement in the award letter is other than 50 per cent, enter it in the column “Minimum own share”; the check then goes by that.',
  },
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
