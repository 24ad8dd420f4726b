import {
  addConditionalFormat,
  type FormatRule,
} from '../../../src/preview/document/conditionalFormats/conditionalFormats';
import type { rects } from '../../../src/preview/document';
import { Grid, rectOf } from './grid';

/** The addresses where a rule applies within A1:D20. */
function applies(grid: Grid, range: string, rule: FormatRule): string[] {
  const { core } = grid.document as unknown as { core: Parameters<typeof addConditionalFormat>[0] };
  addConditionalFormat(core, grid.sheet, rectOf(range), rule, 'addin');
  const probes = grid.document.formatProbes(grid.sheet, rectOf('A1:D20'));
  const holds = grid.document.evaluateProbes(probes);
  return probes.flatMap(({ rect }, at) => (holds[at] ? [nameOf(rect)] : []));
}

const nameOf = ({ row, column, rowCount, columnCount }: rects.Rect): string => {
  const cell = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
  return rowCount * columnCount === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rowCount - 1, column + columnCount - 1)}`;
};

const plan = (): Grid =>
  Grid.blank('Plan').write('A1', [
    ['Nr.', 'Status', 'Slutt', 'Antall'],
    [1, 'Ferdig', 100, 2],
    [2, 'Pågår', 200, 5],
    [3, '', 300, '=D2+D3'],
  ]);

const expression = (formula: string): FormatRule => ({ type: 'expression', formulae: [formula] });

describe('a conditional format by formula', () => {
  test.each([
    ['of a fixed column speaks for whole rows', 'A2:D4', '$B2="Ferdig"', ['A2:D2']],
    ['of each cell speaks for one', 'C2:D4', 'C2>=200', ['C3', 'C4']],
    ['of a fixed cell speaks for all', 'A2:D4', '$C$2<$C$3', ['A2:D4']],
    ['knows where it stands', 'A2:A4', 'MOD(ROW(),2)=0', ['A2', 'A4']],
    ['that is no number, or an error, applies nowhere', 'A2:D4', 'IF($A2=1,"ja",1/0)', []],
    ['reads results of formulas', 'D2:D4', 'D2=7', ['D4']],
    ['reads other sheets and names', 'A2:D4', '$C2<Frist', ['A2:D2']],
  ])('%s', (_, range, formula, expected) => {
    const grid = plan();
    grid.on('Oppsett').write('A1', [[150]]);
    grid.document.names.add({ name: 'Frist', scope: null, formula: '=Oppsett!$A$1' }, 'addin');
    expect(applies(grid, range, expression(formula))).toEqual(expected);
  });

  test('by cell values and by text is one too', () => {
    expect(applies(plan(), 'C2:C4', { type: 'cellIs', operator: 'between', formulae: ['150', '$C$4'] })).toEqual([
      'C3',
      'C4',
    ]);
    expect(applies(plan(), 'B2:B4', { type: 'containsText', operator: 'containsText', text: 'går' })).toEqual(['B3']);
  });

  test('applies whatever other formats lie over the same cells', () => {
    const grid = plan();
    const equals = (text: string): FormatRule => ({ type: 'cellIs', operator: 'equal', formulae: [`"${text}"`] });
    expect(applies(grid, 'B2:B4', equals('Pågår'))).toEqual(['B3']);
    expect(applies(grid, 'B2:B4', equals('Ferdig')).sort()).toEqual(['B2', 'B3']);
    expect(applies(grid, 'B2:B4', expression('B2=""')).sort()).toEqual(['B2', 'B3', 'B4']);
  });

  test('leaves the cells as they are, and what is calculated in them', () => {
    const grid = plan();
    applies(grid, 'A2:D4', expression('$D2>1'));
    expect(grid.values('A1:D5')).toEqual([...plan().values('A1:D4'), ['', '', '', '']]);
    grid.write('D2', [[10]]);
    expect(grid.value('D4')).toBe(15);
  });

  test('is told where it stands after rows have come', () => {
    const grid = plan();
    applies(grid, 'A2:D4', expression('$B2="Ferdig"'));
    grid.insert('A2:D2');
    const probes = grid.document.formatProbes(grid.sheet, rectOf('A1:D20'));
    const holds = grid.document.evaluateProbes(probes);
    expect(probes.filter((_, at) => holds[at]).map(({ rect }) => nameOf(rect))).toEqual(['A3:D3']);
  });
});
