import { screen, within } from '@testing-library/react';
import type { CellContent, ChangeSet, SheetEdit } from '../../src/sheets/changeSet';
import { renderPane, settle, stopPanes, type RenderedPane } from './renderPane';

afterEach(stopPanes);

const area = { row: 0, column: 0, rowCount: 7, columnCount: 4 };
const where = { sheet: 'Budsjett', table: 'tblBudsjett', area };
const line = (name: string): CellContent[] => [name, 'Tilskudd', 1000, 2000];
const changes = (...edits: readonly SheetEdit[]): ChangeSet => ({
  title: { kind: 'bringIn', table: 'budget', count: 3 },
  edits,
});

/** The pane with the preview of a change set open. */
async function previewed(set: ChangeSet): Promise<RenderedPane> {
  const rendered = await renderPane();
  await settle(() => {
    rendered.pane.store.send({ type: 'prepareStarted', what: 'createEmpty' });
    rendered.pane.store.send({ type: 'prepared', outcome: { ok: true, changes: set } });
  });
  return rendered;
}

const dialogText = (): string => (screen.getByRole('dialog').textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('rows', () => {
  test('that come are shown below the headers of their table', async () => {
    await previewed(changes({ kind: 'insertRows', ...where, row: 7, content: [line('Ny'), line('Nyere')] }));
    expect(dialogText()).toContain('Hent inn 3 budsjettlinjer');
    const table = within(screen.getByRole('dialog')).getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Aktivitet', 'Finansiering', 'Bekreftet tildeling', 'Hele søknaden']);
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(dialogText()).toContain('2 nye rader i Budsjett');
  });

  test('that go are shown as well', async () => {
    const before = [line('Borte')];
    const formatBefore = [Array<string>(4).fill('General')];
    await previewed(changes({ kind: 'deleteRows', ...where, row: 3, before, formatBefore }));
    expect(dialogText()).toContain('1 rad i Budsjett slettes');
    expect(within(screen.getByRole('dialog')).getByText('Borte')).toBeTruthy();
  });

  test('in thousands are counted, not listed', async () => {
    const content = Array.from({ length: 2_000 }, (_, index) => line(`Linje ${index + 1}`));
    await previewed(changes({ kind: 'insertRows', ...where, row: 7, content }));
    expect(dialogText()).toContain('2 000 nye rader');
    expect(dialogText()).toContain('og 1 992 rader til');
    expect(within(screen.getByRole('dialog')).getAllByRole('cell').length).toBeLessThan(100);
  });

  test('are written, and taken back', async () => {
    const rendered = await previewed(changes({ kind: 'insertRows', ...where, row: 4, content: [line('Ny')] }));
    const before = rendered.workbook.read('Budsjett', 'A5');
    await rendered.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hent inn' }));
    expect([rendered.workbook.read('Budsjett', 'A5'), rendered.workbook.read('Budsjett', 'A6')]).toEqual([
      'Ny',
      before,
    ]);
    expect(screen.getByRole('region', { name: 'Endringer' }).textContent).toContain('hentet inn');
    await rendered.user.click(screen.getByRole('button', { name: 'Angre' }));
    expect(rendered.workbook.read('Budsjett', 'A5')).toBe(before);
  });
});

test('thousands of single cells are counted as well, and so are thousands of edits', async () => {
  const cells = Array.from({ length: 2_000 }, (_, row): SheetEdit => ({
    kind: 'editCells',
    sheet: 'Budsjett',
    row: row + 10,
    column: 0,
    before: [['']],
    after: [[row]],
  }));
  const lists = Array.from({ length: 2_000 }, (_, index): SheetEdit => ({
    kind: 'setLists',
    sheet: 'Budsjett',
    lists: [{ range: `A${index + 1}`, before: null, after: null }],
  }));
  await previewed(changes(...cells, ...lists));
  expect(dialogText()).toContain('og 1 950 celler til');
  expect(dialogText()).toContain('og 1 980 endringer til');
  expect(screen.getByRole('dialog').querySelectorAll('*').length).toBeLessThan(1_000);
});

test.each<[string, SheetEdit, string]>([
  [
    'a new column',
    { kind: 'insertColumn', ...where, index: 4, header: 'Ny', content: [1, 2] },
    'Ny kolonne i Budsjett: Ny',
  ],
  [
    'a column that goes',
    { kind: 'deleteColumn', ...where, index: 3, header: 'Hele søknaden', content: ['', ''] },
    'Kolonnen Hele søknaden i Budsjett fjernes',
  ],
  [
    'a table over cells',
    { kind: 'addTable', sheet: 'Ark1', table: { name: 'tbl', ...area, style: 'TableStyleMedium2' }, header: [] },
    'Cellene Ark1!A1:D7 blir en tabell',
  ],
  [
    'a table made cells',
    { kind: 'removeTable', sheet: 'Ark1', table: { name: 'tbl', ...area, style: 'TableStyleMedium2' }, header: [] },
    'Tabellen Ark1!A1:D7 blir vanlige celler',
  ],
  [
    'a list',
    {
      kind: 'setLists',
      sheet: 'Budsjett',
      lists: [
        {
          range: 'B2:B7',
          before: null,
          after: { source: ['Tilskudd', 'Annet'], allowsOther: false, errorTitle: '', errorMessage: '' },
        },
      ],
    },
    'Rullegardinliste i Budsjett!B2:B7: Tilskudd, Annet',
  ],
  [
    'a list that goes',
    { kind: 'setLists', sheet: 'Budsjett', lists: [{ range: 'B2:B7', before: null, after: null }] },
    'Rullegardinlisten i Budsjett!B2:B7 fjernes',
  ],
])('%s is told', async (_name, edit, expected) => {
  await previewed(changes(edit));
  expect(dialogText()).toContain(expected);
});

describe('where somebody else has written', () => {
  const edit: SheetEdit = {
    kind: 'editCells',
    sheet: 'Budsjett',
    row: 1,
    column: 2,
    before: [[250_000, 250_000]],
    after: [[300_000, 400_000]],
  };

  async function inConflict(): Promise<RenderedPane> {
    const rendered = await previewed(changes(edit));
    await settle(() => {
      rendered.workbook.type('Budsjett', 'C2', 111_000, true);
      rendered.workbook.type('Budsjett', 'D2', 222_000, true);
    });
    await rendered.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hent inn' }));
    return rendered;
  }

  test('each value is kept unless the person chooses to write it', async () => {
    const { user, workbook } = await inConflict();
    const write = screen.getByRole('button', { name: 'Skriv det valgte' });
    expect(write.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    await user.click(screen.getByRole('radio', { name: /Skriv: 300/ }));
    await user.click(write);
    expect([workbook.read('Budsjett', 'C2'), workbook.read('Budsjett', 'D2')]).toEqual([300_000, 222_000]);
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect([workbook.read('Budsjett', 'C2'), workbook.read('Budsjett', 'D2')]).toEqual([111_000, 222_000]);
  });

  test('what comes after the choice is not overwritten either', async () => {
    const { user, workbook } = await inConflict();
    await user.click(screen.getByRole('radio', { name: /Skriv: 300/ }));
    await settle(() => workbook.type('Budsjett', 'C2', 112_000, true));
    await user.click(screen.getByRole('button', { name: 'Skriv det valgte' }));
    expect(workbook.read('Budsjett', 'C2')).toBe(112_000);
    expect(dialogText()).toContain('Behold: 112 000');
  });

  test('and rows move as well, nothing is chosen cell by cell', async () => {
    const rendered = await previewed(changes(edit, { kind: 'insertRows', ...where, row: 7, content: [line('Ny')] }));
    await settle(() => rendered.workbook.type('Budsjett', 'C2', 111_000, true));
    await rendered.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hent inn' }));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(dialogText()).toContain('111 000');
  });
});
