import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Et tall som er limt inn eller skrevet med punktum mellom tusener, slik planen gjør, blir ofte stående som tekst. Det ser ut som et tall, men summer i Excel hopper over det uten å si fra, så summen blir for lav.',
    nn: 'Eit tal som er limt inn eller skrive med punktum mellom tusen, slik planen gjer, blir ofte ståande som tekst. Det ser ut som eit tal, men summar i Excel hoppar over det utan å seie frå, så summen blir for låg.',
    en: 'A number that is pasted, or written with points between thousands as the plan does, often stays as text. It looks like a number, but sums in Excel pass it by without saying so, and the sum comes out too low.',
  },
  whatToDo: {
    nb: 'La tillegget skrive verdien som et tall med kolonnens tallformat. Se først at verdien er lest riktig, særlig når funnet har en merknad om lesemåten.',
    nn: 'La tillegget skrive verdien som eit tal med talformatet til kolonnen. Sjå først at verdien er lesen rett; særleg når funnet har ein merknad om lesemåten.',
    en: 'Let the add-in write the value as a number with the column’s number format. First see that the value is read correctly, above all when the finding has a note on how it was read.',
  },
  whenToLeaveIt: {
    nb: 'Aldri i en beløpskolonne som summeres. Står enheten i kolonneoverskriften («i 1000 kr»), tilbyr tillegget ingen retting: skriv tallet i den enheten selv.',
    nn: 'Aldri i ein beløpskolonne som blir summert. Står eininga i kolonneoverskrifta («i 1000 kr»), tilbyr tillegget inga retting: skriv talet i den eininga sjølv.',
    en: 'Never in an amount column that is summed. If the unit stands in the column header («i 1000 kr», in thousands of kroner), the add-in offers no correction: enter the number in that unit yourself.',
  },
  valid: [{ description: 'Alle beløp er tall.', workbook: planInTables }],
  invalid: [
    {
      description: 'Et beløp er skrevet med mellomrom og står som tekst.',
      workbook: withLine(planInTables, 'Samarbeidsråd', {
        confirmed: { written: '50 000', verdict: 'accept', value: 50_000 },
      }),
      messages: ['understood'],
    },
    {
      description: 'Et beløp er skrevet med punktum, som i planen. Det er forstått, men lesemåten nevnes.',
      workbook: withLine(planInOneTable, 'Delprosjektleder', {
        confirmed: { written: '350.000', verdict: 'accept-note', note: 'pointAsThousands', value: 350_000 },
      }),
      messages: ['understoodWithNote'],
    },
    {
      description: 'En dato står som tekst.',
      workbook: {
        layout: 'tables',
        lines: [],
        otherCells: [
          { cell: 'H10', column: 'Fra', kind: 'date', written: '1. september 2018', verdict: 'accept', value: 43_344 },
        ],
      },
      messages: ['understood'],
    },
  ],
};
