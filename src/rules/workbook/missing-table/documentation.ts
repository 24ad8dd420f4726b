import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { planInOneTable, planInTables } from '../../planExample';

export const documentation: RuleDocumentation = {
  why: 'Kostnadsplanen og finansieringsplanen kontrolleres mot hverandre. Mangler finansieringsplanen, er det bare planens egne tilskuddsbeløp å holde linjene mot, og ingen egenfinansiering eller balanse å kontrollere. Mangler kostnadsplanen, er det ingen linjer.',
  whatToDo: 'Lag arkene som mangler fra tillegget. Finnes tabellen under et annet navn, gi den navnet sitt tilbake.',
  whenToLeaveIt:
    'Når budsjettet er planens egen tabell, eller arbeidsboken ikke har noe budsjett, gir kontrollen ingen funn. Ellers skal begge tabellene være der. Kladder der regioner eller medlemmer føres et annet sted, kan gå uten.',
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
  ],
};
