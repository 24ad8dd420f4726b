import type { RuleDocumentation } from '../../documentation';
import { planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Planens tabell har en kolonne for hvert slags innhold. Står det noe annet der, som «ikke avklart» i en beløpskolonne, blir cellen ikke med i noen sum, og budsjettet ser lavere ut enn det er.',
  whatToDo:
    'Skriv verdien slik kolonnen ber om: et beløp som tall i kroner, en dato, eller et av valgene i listen. Er beløpet ikke kjent, la cellen stå tom og skriv hvorfor i kommentaren.',
  whenToLeaveIt: 'Aldri i en kolonne som kontrolleres. Flytt teksten til kommentaren.',
  valid: [
    { description: 'Alle celler har det kolonnen ber om.', workbook: planInTables },
    {
      description: 'En tom celle er ikke en feil her; den er ikke fylt ut.',
      workbook: withLine(planInTables, 'Diverse', { confirmed: '' }),
    },
  ],
  invalid: [
    {
      description: 'Tekst i en beløpskolonne.',
      workbook: withLine(planInTables, 'Diverse', {
        confirmed: { written: 'ikke avklart', verdict: 'reject', note: 'notAnAmount' },
      }),
      messages: ['amount'],
    },
    {
      description: 'En dato som ikke finnes.',
      workbook: {
        layout: 'tables',
        lines: [],
        otherCells: [
          { cell: 'I10', column: 'Til', kind: 'date', written: '31.11.2018', verdict: 'reject', note: 'noSuchDay' },
        ],
      },
      messages: ['value'],
    },
  ],
};
