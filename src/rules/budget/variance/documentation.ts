import { budget, planBudget } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Bruken av tilskuddet skal rapporteres, og regnskapet skal da svare til budsjettet. Skriv det som er regnskapsført, i kolonnen «Regnskap», så ser du avviket linje for linje og hva som gjenstår i alt.',
    nn: 'Bruken av tilskotet skal rapporterast, og rekneskapen skal då svare til budsjettet. Skriv det som er rekneskapsført, i kolonnen «Rekneskap», så ser du avviket linje for linje og kva som står att i alt.',
    en: 'The use of the grant is to be reported, and the accounts are then to answer to the budget. Enter what is in the accounts in the column “Accounts”, and you see the variance line by line and what remains in all.',
  },
  whatToDo: {
    nb: 'Er det brukt for mye på en linje, rett regnskapet eller avklar hva som dekker det. Regnskapet holdes mot det som er bekreftet, og mot hele søknaden når den er bekreftet. Egeninnsatsen kan gjerne bli større enn budsjettert; blir den mindre, faller egenandelen.',
    nn: 'Er det brukt for mykje på ei linje, rett rekneskapen eller avklar kva som dekkjer det. Rekneskapen blir halden mot det som er stadfesta, og mot heile søknaden når han er stadfesta. Eigeninnsatsen kan gjerne bli større enn budsjettert; blir han mindre, går eigendelen ned.',
    en: 'If too much is spent on a line, correct the accounts or settle what covers it. The accounts are held against what is confirmed, and against the full application when that is confirmed. The in-kind contribution may well be larger than budgeted; if it is smaller, the own share falls.',
  },
  whenToLeaveIt: {
    nb: 'Det som gjenstår, er til orientering så lenge arbeidet pågår. En mindre overskridelse på én linje kan dekkes av en annen, hvis den som gir tilskuddet, godtar det.',
    nn: 'Det som står att, er til orientering så lenge arbeidet pågår. Ei mindre overskriding på éi linje kan dekkjast av ei anna, dersom den som gir tilskotet, godtek det.',
    en: 'What remains is for information as long as the work is in progress. A small overspend on one line can be covered by another, if whoever gives the grant accepts it.',
  },
  valid: [
    { description: 'Ingenting er regnskapsført ennå.', workbook: budget },
    {
      description: 'Regnskapet er likt budsjettet.',
      workbook: withRows(budget, 'budget', (rows) => rows.map((row) => ({ ...row, actual: row['confirmed'] ?? '' }))),
    },
  ],
  invalid: [
    {
      description: 'En linje er overskredet, og det gjenstår penger på de andre.',
      workbook: withRow(budget, 'budget', 1, { actual: 160_000 }),
      messages: ['over', 'remaining'],
    },
    {
      description: 'En del av egeninnsatsen er regnskapsført.',
      workbook: withRow(planBudget, 'budget', 5, { actual: 700_000 }),
      messages: ['remaining'],
    },
  ],
};
