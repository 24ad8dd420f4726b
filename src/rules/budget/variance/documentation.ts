import { budget, planBudget } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Bruken av tilskuddet skal rapporteres, og regnskapet skal da svare til budsjettet. Skriv det som er regnskapsført, i kolonnen «Regnskap», så ser du avviket linje for linje og hva som gjenstår i alt.',
  whatToDo:
    'Er det brukt for mye på en linje, rett regnskapet eller avklar hva som dekker det. Regnskapet holdes mot det som er bekreftet, og mot hele søknaden når den er bekreftet. Egeninnsatsen kan gjerne bli større enn budsjettert; blir den mindre, faller egenandelen.',
  whenToLeaveIt:
    'Det som gjenstår, er til orientering så lenge arbeidet pågår. En mindre overskridelse på én linje kan dekkes av en annen, hvis den som gir tilskuddet, godtar det.',
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
