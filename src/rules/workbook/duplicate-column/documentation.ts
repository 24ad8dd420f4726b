import type { RuleDocumentation } from '../../documentation';

export const documentation: RuleDocumentation = {
  why: 'Planens tabell har én kolonne for hvert budsjettalternativ. Står samme kolonne to ganger, er det ikke mulig å vite hvilken som gjelder; bare den første leses.',
  whatToDo: 'Slett den ene kolonnen, eller gi den et navn som sier hva den er, for eksempel «Budsjett 2019».',
  whenToLeaveIt: 'Aldri: tall i den andre kolonnen blir ikke kontrollert.',
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
