import type { RuleDocumentation } from '../../documentation';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Excel begrenser hvor mye et tillegg kan lese på én gang. I store ark uten noen av tabellene våre leses derfor bare de øverste radene, for å se etter planens tabell. Det som står lenger nede, er ikke kontrollert, og det skal du vite.',
    nn: 'Excel avgrensar kor mykje eit tillegg kan lese på éin gong. I store ark utan nokon av tabellane våre blir difor berre dei øvste radene lesne, for å sjå etter tabellen i planen. Det som står lenger nede, er ikkje kontrollert, og det skal du vite.',
    en: 'Excel limits how much an add-in can read at once. In large sheets with none of our tables only the top rows are therefore read, to look for the plan’s table. What stands further down is not checked, and you should know that.',
  },
  whatToDo: {
    nb: 'Står budsjettet lenger nede i arket, gjør det om til en tabell eller flytt det opp. Ellers trenger du ikke gjøre noe.',
    nn: 'Står budsjettet lenger nede i arket, gjer det om til ein tabell eller flytt det opp. Elles treng du ikkje gjere noko.',
    en: 'If the budget stands further down in the sheet, turn it into a table or move it up. Otherwise you need not do anything.',
  },
  whenToLeaveIt: {
    nb: 'Når arket ikke har noe med budsjettet å gjøre.',
    nn: 'Når arket ikkje har noko med budsjettet å gjere.',
    en: 'When the sheet has nothing to do with the budget.',
  },
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
