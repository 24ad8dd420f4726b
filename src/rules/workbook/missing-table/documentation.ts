import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { planInOneTable, planInTables } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Kostnadsplanen og finansieringsplanen kontrolleres mot hverandre. Mangler finansieringsplanen, er det bare planens egne tilskuddsbeløp å holde linjene mot, og ingen egenfinansiering eller balanse å kontrollere. Mangler kostnadsplanen, er det ingen linjer.',
    nn: 'Kostnadsplanen og finansieringsplanen blir kontrollerte mot kvarandre. Manglar finansieringsplanen, er det berre tilskotsbeløpa i planen å halde linjene mot, og inga eigenfinansiering eller balanse å kontrollere. Manglar kostnadsplanen, er det ingen linjer.',
    en: 'The cost plan and the financing plan are checked against each other. Without the financing plan there are only the plan’s own grant amounts to hold the lines against, and no own funding or balance to check. Without the cost plan there are no lines.',
  },
  whatToDo: {
    nb: 'Lag arkene som mangler fra tillegget. Finnes tabellen under et annet navn, gi den navnet sitt tilbake.',
    nn: 'Lag arka som manglar, frå tillegget. Finst tabellen under eit anna namn, gi han namnet sitt tilbake.',
    en: 'Create the missing sheets from the add-in. If the table is there under another name, give it its name back.',
  },
  whenToLeaveIt: {
    nb: 'Når budsjettet er planens egen tabell, eller arbeidsboken ikke har noe budsjett, gir kontrollen ingen funn. Ellers skal begge tabellene være der. Kladder der regioner eller medlemmer føres et annet sted, kan gå uten.',
    nn: 'Når budsjettet er tabellen i planen, eller arbeidsboka ikkje har noko budsjett, gir kontrollen ingen funn. Elles skal begge tabellane vere der. Kladdar der regionar eller medlemer blir førte ein annan stad, kan gå utan.',
    en: 'When the budget is the plan’s own table, or the workbook has no budget, the check gives no findings. Otherwise both tables are to be there. Drafts where regions or members are kept elsewhere can do without.',
  },
  valid: [
    { description: 'Begge tabellene er der.', workbook: planInTables },
    { description: 'Planens egen tabell er begge deler.', workbook: planInOneTable },
  ],
  invalid: [
    {
      description: 'Medlemslisten og fremdriftsplanen mangler, mens regioner og kommuner er der.',
      workbook: {
        layout: 'sheets',
        rows: { regions: organisation.rows.regions ?? [], municipalities: organisation.rows.municipalities ?? [] },
      },
      messages: ['organisation', 'organisation'],
    },
    {
      description: 'Finansieringsplanen mangler.',
      workbook: {
        layout: 'tables',
        lines: planInTables.lines,
        structure: [{ kind: 'missingTable', table: 'financing', expectedName: 'tblFinansiering' }],
      },
      messages: ['financing'],
    },
    {
      description: 'Kostnadsplanen mangler.',
      workbook: {
        layout: 'tables',
        lines: [],
        ...(planInTables.financing ? { financing: planInTables.financing } : {}),
        structure: [{ kind: 'missingTable', table: 'budget', expectedName: 'tblBudsjett' }],
      },
      messages: ['budget'],
    },
    {
      description: 'Kostnadsplanen er blitt vanlige celler.',
      workbook: {
        layout: 'tables',
        lines: planInTables.lines,
        ...(planInTables.financing ? { financing: planInTables.financing } : {}),
        structure: [
          {
            kind: 'lostTable',
            table: 'budget',
            place: { sheet: 'Budsjett', cell: 'A9' },
            edit: {
              kind: 'addTable',
              sheet: 'Budsjett',
              table: { name: 'tblBudsjett', row: 8, column: 0, rowCount: 7, columnCount: 4, style: 'TableStyleLight9' },
              header: ['Aktivitet', 'Bekreftet tildeling', 'Hele søknaden', 'Finansiering'],
            },
          },
        ],
      },
      messages: ['cells'],
    },
  ],
};
