import type { RuleDocumentation } from '../../documentation';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planens tabell har én kolonne for hvert budsjettalternativ. Står samme kolonne to ganger, er det ikke mulig å vite hvilken som gjelder; bare den første leses.',
    nn: 'Tabellen i planen har éin kolonne for kvart budsjettalternativ. Står same kolonne to gonger, er det ikkje mogleg å vite kva for ein som gjeld; berre den første blir lesen.',
    en: 'The plan’s table has one column for each funding scenario. If the same column is there twice, there is no telling which one holds; only the first is read.',
  },
  whatToDo: {
    nb: 'Slett den ene kolonnen, eller gi den et navn som sier hva den er, for eksempel «Budsjett 2019».',
    nn: 'Slett den eine kolonnen, eller gi han eit namn som seier kva han er, til dømes «Budsjett 2019».',
    en: 'Delete one of the columns, or give it a name that says what it is, such as “Budget 2019”.',
  },
  whenToLeaveIt: {
    nb: 'Aldri: tall i den andre kolonnen blir ikke kontrollert.',
    nn: 'Aldri: tal i den andre kolonnen blir ikkje kontrollerte.',
    en: 'Never: numbers in the second column are not checked.',
  },
  valid: [{ description: 'Hver kolonne står én gang.', workbook: { layout: 'tables', lines: [] } }],
  invalid: [
    {
      description: 'Kolonnen «Bekreftet tildeling» er kopiert.',
      workbook: {
        layout: 'tables',
        lines: [],
        structure: [
          {
            kind: 'duplicateColumn',
            table: 'budget',
            header: 'Bekreftet tildeling',
            at: { sheet: 'Budsjett', row: 8, column: 4 },
          },
        ],
      },
      messages: ['duplicate'],
    },
  ],
};
