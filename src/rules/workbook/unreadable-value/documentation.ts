import type { RuleDocumentation } from '../../documentation';
import { planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Tabellene har en kolonne for hvert slags innhold. Står det noe annet der, som «ikke avklart» i en beløpskolonne, blir cellen ikke med i noen sum, og budsjettet ser lavere ut enn det er.',
    nn: 'Tabellane har ein kolonne for kvart slags innhald. Står det noko anna der, som «ikkje avklart» i ein beløpskolonne, blir cella ikkje med i nokon sum, og budsjettet ser lågare ut enn det er.',
    en: 'The tables have one column for each kind of content. If something else stands there, such as “not settled” in an amount column, the cell is not in any sum, and the budget looks lower than it is.',
  },
  whatToDo: {
    nb: 'Skriv verdien slik kolonnen ber om: et beløp som tall i kroner, en dato, eller et av valgene i listen. Er beløpet ikke kjent, la cellen stå tom og skriv hvorfor i kommentaren.',
    nn: 'Skriv verdien slik kolonnen ber om: eit beløp som tal i kroner, ein dato, eller eitt av vala i lista. Er beløpet ikkje kjent, la cella stå tom og skriv kvifor i kommentaren.',
    en: 'Enter the value as the column asks for it: an amount as a number of kroner, a date, or one of the choices in the list. If the amount is not known, leave the cell blank and write why in the comment.',
  },
  whenToLeaveIt: {
    nb: 'Aldri i en kolonne som kontrolleres. Flytt teksten til kommentaren.',
    nn: 'Aldri i ein kolonne som blir kontrollert. Flytt teksten til kommentaren.',
    en: 'Never in a column that is checked. Move the text to the comment.',
  },
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
