import type { RuleDocumentation } from '../../documentation';
import { planInOneTable, planInTables, withLine } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Et tall som er limt inn eller skrevet med punktum mellom tusener, slik planen gjør, blir ofte stående som tekst. Det ser ut som et tall, men summer i Excel hopper over det uten å si fra, så summen blir for lav.',
  whatToDo:
    'La tillegget skrive verdien som et tall med kolonnens tallformat. Se først at verdien er lest riktig; står det en merknad om lesemåten i funnet, gjelder det særlig da.',
  whenToLeaveIt:
    'Aldri i en beløpskolonne som summeres. Står enheten i kolonneoverskriften («i 1000 kr»), tilbyr tillegget ingen retting: skriv tallet i den enheten selv.',
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
