import { fundingScenarios, type FinancingSource } from '../plan/budget';
import { financingChoices, scenarioChoices } from '../sheets/declarations/choices';
import { sumRows } from '../sheets/declarations/sums';
import type { StructureProblem } from '../sheets/planReading';
import { formatKroner, formatShare } from '../text/format';
import type { ExampleAmount, ExampleWorkbook, RuleExample } from './example';
import { list, table } from './markdown';
import { sheetExampleTables } from './sheetExampleTables';

/** An example workbook as a reader sees it: its tables as Markdown, in bokmål. */
export function exampleTables(workbook: RuleExample): readonly string[] {
  if (workbook.layout === 'sheets') return sheetExampleTables(workbook);
  return [
    lines(workbook),
    financing(workbook),
    sums(workbook),
    formulas(workbook),
    otherCells(workbook),
    structure(workbook),
  ].filter((block) => block !== '');
}

const scenarioNames = fundingScenarios.map((scenario) => scenarioChoices[scenario].names.nb);
const shown = (cell: ExampleAmount | undefined): string => {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return formatKroner(cell, 'nb').replace(/\s?kr$/u, '');
  return typeof cell.written === 'string' ? `«${cell.written}» (tekst)` : String(cell.written);
};

function lines({ layout, lines, sums }: ExampleWorkbook): string {
  if (lines.length === 0) return '';
  const source = (financing: FinancingSource | ''): string => (financing ? financingChoices[financing].names.nb : '');
  const inTables = layout === 'tables';
  const rows = lines.map((line) => [
    line.activity,
    ...fundingScenarios.map((scenario) => shown(line[scenario])),
    ...(inTables ? [source(line.financing)] : []),
  ]);
  const sumRow = inTables
    ? []
    : (sums ?? []).map((sum) => ['Sum', ...fundingScenarios.map((scenario) => shown(sum[scenario]))]);
  const header = inTables ? ['Aktivitet', ...scenarioNames, 'Finansiering'] : ['Aktivitet', 'Budsjett', 'Rev.budsjett'];
  return table(header, [...rows, ...sumRow]);
}

function financing({ financing }: ExampleWorkbook): string {
  if (!financing) return '';
  const rows = fundingScenarios.flatMap((scenario) => {
    const row = financing[scenario];
    if (!row) return [];
    const { grant, ownFunding, other, minimumOwnShare: minimum } = row;
    const share = typeof minimum === 'number' ? formatShare(minimum, 'nb') : shown(minimum);
    return [[scenarioChoices[scenario].names.nb, shown(grant), shown(ownFunding), shown(other), share]];
  });
  return table(['Budsjettalternativ', 'Tilskudd', 'Egenfinansiering', 'Annen finansiering', 'Minste egenandel'], rows);
}

function sums({ layout, sums = [] }: ExampleWorkbook): string {
  if (layout !== 'tables' || sums.length === 0) return '';
  const label = (kind: string): string => sumRows.find((row) => row.kind === kind)?.label.nb ?? kind;
  const rows = sums.map((sum) => [label(sum.kind), ...fundingScenarios.map((scenario) => shown(sum[scenario]))]);
  return table(['Sum', ...scenarioNames], rows);
}

function formulas({ formulas = [] }: ExampleWorkbook): string {
  if (formulas.length === 0) return '';
  const code = (content: string): string => (content === '' ? '' : `\`${content}\``);
  const rows = formulas.map(({ cell, label, expected, actual, value }) => [
    cell,
    label,
    code(expected),
    code(String(actual)),
    String(value),
  ]);
  return table(['Celle', 'Navn', 'Skal være', 'Står', 'Viser'], rows);
}

function otherCells({ otherCells = [] }: ExampleWorkbook): string {
  if (otherCells.length === 0) return '';
  return table(
    ['Celle', 'Kolonne', 'Innhold'],
    otherCells.map((cell) => [cell.cell, cell.column, shown(cell)]),
  );
}

function structure({ structure = [] }: ExampleWorkbook): string {
  return list(structure.map(problem));
}

function problem(structure: StructureProblem): string {
  switch (structure.kind) {
    case 'missingTable':
      return `Tabellen «${structure.expectedName}» finnes ikke.`;
    case 'lostTable':
      return `Tabellen «${structure.edit.table.name}» er vanlige celler.`;
    case 'missingColumn': {
      const unknown = structure.unknownHeaders.map(({ header }) => `«${header}»`).join(', ');
      return `Kolonnen «${structure.expectedHeader}» finnes ikke. Ukjente kolonner: ${unknown || 'ingen'}.`;
    }
    case 'uncheckedColumns':
      return `Kolonnene ${structure.headers.map((header) => `«${header}»`).join(', ')} finnes ikke.`;
    case 'duplicateColumn':
      return `Kolonnen «${structure.header}» står to ganger.`;
    case 'unreadRows':
      return `${structure.rows} rader i arket «${structure.sheet}» er ikke lest.`;
  }
}
