import type { RuleDocumentation } from '../../documentation';

export const documentation: RuleDocumentation = {
  why: 'Excel begrenser hvor mye et tillegg kan lese på én gang. I store ark uten noen av tabellene våre leses derfor bare de øverste radene, for å se etter planens tabell. Det som står lenger nede, er ikke kontrollert, og det skal du vite.',
  whatToDo:
    'Står budsjettet lenger nede i arket, gjør det om til en tabell eller flytt det opp. Ellers trenger du ikke gjøre noe.',
  whenToLeaveIt: 'Når arket ikke har noe med budsjettet å gjøre.',
  valid: [{ description: 'Alle ark er lest i sin helhet.', workbook: { layout: 'tables', lines: [] } }],
  invalid: [
    {
      description: 'Et stort ark med regnskapsdata er bare lest øverst.',
      workbook: {
        layout: 'tables',
        lines: [],
        structure: [{ kind: 'unreadRows', sheet: 'Hovedbok', rows: 48_000 }],
      },
      messages: ['unread'],
    },
  ],
};
