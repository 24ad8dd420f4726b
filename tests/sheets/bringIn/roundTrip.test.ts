import fc from 'fast-check';
import { dayFromSerial } from '../../../src/plan/calendarDay';
import { municipalities2018 } from '../../../src/plan/registers/municipalities2018';
import { bringInChanges } from '../../../src/sheets/bringIn/bringInChanges';
import { isWritten, rowStatuses } from '../../../src/sheets/bringIn/bringInRows';
import { tables } from '../../../src/sheets/declarations';
import type { ColumnDeclaration } from '../../../src/sheets/declarations/declaration';
import { outlineOf } from '../../../src/sheets/layout/newSheets';
import { cellOf } from '../../../src/sheets/read/grid';
import { locateTables } from '../../../src/sheets/read/locate';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { snapshotAfter } from '../../../src/sheets/snapshotAfter';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { sheet, table, workbook } from '../snapshotBuilder';
import { bringIn } from './broughtIn';

/** Our table with some rows in it and some blank ones below, its columns in any order. */
function workbookWith(order: readonly string[], filled: number, blank: number): WorkbookSnapshot {
  const columns: readonly ColumnDeclaration[] = tables.memberships.columns;
  const headers = order.map((id) => columns.find((column) => column.id === id)?.headers.nb ?? id);
  const row = (index: number): string[] =>
    order.map((id) => (id === 'person' ? `Fra før ${index}` : id === 'group' ? 'LAG' : ''));
  const rows = [
    ...Array.from({ length: filled }, (_, index) => row(index)),
    ...Array.from({ length: blank }, () => order.map(() => '')),
  ];
  return workbook(
    [sheet('Medlemskap', [headers, ...rows], 3)],
    [table('tblMedlemskap', 'Medlemskap', { row: 3, column: 0, rowCount: rows.length + 1, columnCount: order.length })],
  );
}

const ids = tables.memberships.columns.map(({ id }) => id);
const names = municipalities2018.map(({ name }) => name);
const words = fc.stringMatching(/^[A-Za-zæøåÆØÅ =+@'-]{1,18}$/u).filter((text) => text.trim() !== '');
const days = fc.constantFrom('04.09.2018', '4. september 2018', '17.9.2018', 'høsten', '31.11.2018', '', '2018-10-01');
const person = fc.record({
  name: fc.oneof(words, fc.constant('')),
  municipality: fc.oneof(fc.constantFrom(...names), words, fc.constant('Levnger')),
  group: fc.constantFrom('LAG', 'lokal arbeidsgruppe', 'RAG', 'Samarbeidsråd', 'Grupe', ''),
  leader: fc.constantFrom('Ja', 'nei', 'x', '', 'Leder'),
  start: days,
  phone: fc.constantFrom('900 00 000', ''),
  remark: fc.oneof(words, fc.constant('')),
});

const lists = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 12 }),
  order: fc.shuffledSubarray(['name', 'municipality', 'group', 'leader', 'start', 'phone', 'remark'], { minLength: 7 }),
  target: fc.shuffledSubarray(ids, { minLength: 5 }).filter((columns) => columns.includes('person')),
  filled: fc.nat(3),
  blank: fc.nat(6),
});

const headers: Readonly<Record<string, string>> = {
  name: 'Navn',
  municipality: 'Kommune',
  group: 'Gruppe',
  leader: 'Leder',
  start: 'Fra dato',
  phone: 'Telefon',
  remark: 'Annet stoff',
};

test('what was previewed is what stands there and what is read back, and every row is in one of the figures', () => {
  fc.assert(
    fc.property(lists, ({ people, order, target: columns, filled, blank }) => {
      const text = [
        order.map((key) => headers[key] ?? key),
        ...people.map((each) => order.map((key) => each[key as keyof typeof each])),
      ]
        .map((row) => row.join('\t'))
        .join('\n');
      const before = workbookWith(columns, filled, filled + blank === 0 ? 1 : blank);
      const { rows, reading, target } = bringIn(text, {
        workbook: before,
        change: (draft) => ({ ...draft, table: 'memberships', list: { ...draft.list, headerRow: 1 } }),
      });
      const total = rowStatuses.reduce((sum, status) => sum + rows.counts[status], 0);
      expect(total).toBe(rows.rows.length);
      expect(rows.rows.length + reading.list.leftOut.length).toBeLessThanOrEqual(people.length);

      const written = rows.rows.filter(isWritten);
      const changes = bringInChanges(rows.rows, reading.table, target, outlineOf(before));
      if (!changes) {
        expect(written).toEqual([]);
        return;
      }
      const after = snapshotAfter(before, changes);
      const located = locateTables(after).memberships;
      if (!located) throw new Error('the table is gone');
      const matched = Object.entries(located.headers.columns);
      for (const [index, { content, fields }] of written.entries()) {
        const row = located.first + filled + index;
        for (const [id, column] of matched) {
          expect(cellOf(located.sheet, row, column.column).value).toBe(content[id] ?? '');
        }
        // Nothing that stood in the list is lost: it means something, or is kept as it was written.
        for (const field of fields) {
          if (field.raw === '' || field.meant || field.verdict === 'blank') continue;
          const kept = Object.values(content).some((cell) => typeof cell === 'string' && cell.includes(field.raw));
          expect(kept).toBe(true);
        }
      }

      const members = readPlan(after).plan.memberships?.slice(filled) ?? [];
      expect(members).toHaveLength(written.length);
      for (const [index, { content }] of written.entries()) {
        const read = members[index];
        expect(read?.person.value).toBe(content['person'] ?? '');
        const start = typeof content['start'] === 'number' ? dayFromSerial(content['start']) : null;
        expect(read?.start.value).toBe(start);
        expect(read?.isLeader.value).toBe(
          content['isLeader'] === 'Ja' ? true : content['isLeader'] === 'Nei' ? false : null,
        );
      }
    }),
    { numRuns: 60 },
  );
});
