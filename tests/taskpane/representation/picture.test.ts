import { checkPlan } from '../../../src/rules/engine';
import { settingsOf } from '../../../src/rules/settings';
import type { SheetExample } from '../../../src/rules/sheetExample';
import { matrixOf } from '../../../src/rules/representation/matrix';
import { boxesOf, treeOf, type Tree } from '../../../src/taskpane/representation/picture/boxes';
import { layoutOf, type Layout } from '../../../src/taskpane/representation/picture/layout';
import { wrapText } from '../../../src/taskpane/representation/picture/wrapText';
import { moved } from '../../../src/taskpane/representation/useGridKeys';
import { groupTranslator } from '../../../src/text/pane/groupTranslator';
import { representationTexts } from '../../../src/text/pane/representation';
import { sheetReadingOf } from '../../rules/sheetReading';
import { largeOrganisation, organisationOnItsWay } from './organisations';

const t = groupTranslator(representationTexts, 'nb');
/** Every character as broad as the others. */
const measure = (text: string): number => text.length * 7;
const measures = { title: measure, line: measure };

function treeIn(example: SheetExample, region: string | null): Tree {
  const reading = sheetReadingOf(example);
  const rows = matrixOf(reading, checkPlan(reading, settingsOf(reading.plan)));
  return treeOf(rows, rows.find((row) => row.region === region) ?? null, reading, t);
}

describe('who represents whom', () => {
  test('in a region: the council’s, the delegate, the group and every municipality, with who comes from it', () => {
    const tree = treeIn(organisationOnItsWay(), 'ROR');
    expect(tree.council.lines).toEqual(['Rådmann, Molde']);
    expect(tree.regional.lines).toEqual(['Kommuneoverlege 2, Vestnes']);
    expect(tree.branches).toHaveLength(1);
    expect(tree.branches[0]?.municipalities).toHaveLength(8);
    expect(boxesOf(tree).flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  test('what is missing is said in words, box by box', () => {
    const fosen = treeIn(organisationOnItsWay(), 'Fosen IKS');
    expect(fosen.regional.gaps).toEqual([t('nobodyInRegional')]);
    expect(fosen.branches[0]?.isLinked).toBe(false);
    const namdal = treeIn(organisationOnItsWay(), 'Namdal Regionråd');
    const missing = namdal.branches[0]?.municipalities.filter(({ gaps }) => gaps.length > 0) ?? [];
    expect(missing).toHaveLength(7);
    const orkide = treeIn(organisationOnItsWay(), 'Orkidé');
    expect(orkide.branches[0]?.group.gaps).toEqual([t('noLeader')]);
  });

  test('in all regions: a branch a region, and a box a municipality', () => {
    const tree = treeIn(organisationOnItsWay(), null);
    expect(tree.branches).toHaveLength(13);
    expect(tree.branches.flatMap(({ municipalities }) => municipalities)).toHaveLength(83);
    expect(tree.regional.lines.at(-1)).toBe(t('regionsIn', { count: 5, of: 13 }));
  });

  test('every box of people leads to their rows', () => {
    const tree = treeIn(organisationOnItsWay(), 'ROR');
    expect(tree.branches[0]?.municipalities[0]?.place?.sheet).toBe('Medlemskap');
    const gap = treeIn(organisationOnItsWay(), 'Syvstjerna').branches[0]?.municipalities[0];
    expect(gap?.place?.sheet).toBe('Kommuner');
  });
});

describe.each<[string, SheetExample, string | null]>([
  ['thirteen regions', organisationOnItsWay(), null],
  ['fourteen municipalities', organisationOnItsWay(), 'Namdal Regionråd'],
  ['sixty regions', largeOrganisation(60, 84, 1000), null],
  ['very long names', largeOrganisation(3, 12, 40, 'Samhandlingsarkitekturkompetansesenter'.repeat(3)), null],
])('the picture of %s', (_name, example, region) => {
  const tree = treeIn(example, region);
  const layout: Layout = layoutOf(tree, 302, measures, region !== null);

  test('holds every box once, in the order in which it is read', () => {
    expect(layout.boxes.map(({ box }) => box.key)).toEqual(boxesOf(tree).map(({ key }) => key));
    expect(new Set(layout.boxes.map(({ box }) => box.key)).size).toBe(layout.boxes.length);
  });

  test('is no broader than the pane, and no box covers another', () => {
    for (const { x, width, y, height } of layout.boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(302);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    const covered = layout.boxes.filter((a, at) =>
      layout.boxes
        .slice(at + 1)
        .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(covered).toEqual([]);
  });

  test('keeps every line within its box', () => {
    for (const { width, titleLines, lines, gapLines } of layout.boxes) {
      // The sign that there is more may reach into the margin.
      for (const line of [...titleLines, ...lines, ...gapLines]) expect(measure(line)).toBeLessThanOrEqual(width);
    }
  });

  test('is high enough to be hit', () => {
    expect(Math.min(...layout.boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  });
});

describe('texts in boxes', () => {
  test('are broken between words', () => {
    expect(wrapText('Regional arbeidsgruppe (RAG)', 100, measure)).toEqual(['Regional', 'arbeidsgruppe', '(RAG)']);
  });

  test('and within a word that is broader than its box, without losing a letter', () => {
    const word = 'Samhandlingsarkitekturkompetansesenter';
    const lines = wrapText(word, 100, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
    expect(lines.every((line) => measure(line) <= 100)).toBe(true);
  });

  test('an empty text has no lines', () => {
    expect(wrapText('  ', 100, measure)).toEqual([]);
  });
});

describe('moving in the matrix', () => {
  const rows = ['a', 'b', 'c'];
  const from = { row: 'b', column: 3 };
  const key = (name: string, ctrlKey = false) => moved(from, { key: name, ctrlKey }, rows, 7);

  test('one cell at a time, and not beyond the edge', () => {
    expect(key('ArrowDown')).toEqual({ row: 'c', column: 3 });
    expect(key('ArrowUp')).toEqual({ row: 'a', column: 3 });
    expect(key('ArrowLeft')).toEqual({ row: 'b', column: 2 });
    expect(key('ArrowRight')).toEqual({ row: 'b', column: 4 });
    expect(moved({ row: 'c', column: 6 }, { key: 'ArrowDown', ctrlKey: false }, rows, 7)).toEqual({
      row: 'c',
      column: 6,
    });
  });

  test('to the ends of the row and of the matrix', () => {
    expect(key('Home')).toEqual({ row: 'b', column: 0 });
    expect(key('End')).toEqual({ row: 'b', column: 6 });
    expect(key('Home', true)).toEqual({ row: 'a', column: 0 });
    expect(key('End', true)).toEqual({ row: 'c', column: 6 });
    expect(key('PageDown')).toEqual({ row: 'c', column: 3 });
  });

  test('other keys are left alone', () => {
    expect(key('Enter')).toBeNull();
  });
});
