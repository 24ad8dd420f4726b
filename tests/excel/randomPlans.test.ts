import fc from 'fast-check';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { createSession } from '../../src/excel/session';
import type { Plan } from '../../src/plan/plan';
import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import type { ChangeSet } from '../../src/sheets/changeSet';
import type { WorkbookContent } from '../../src/sheets/layout/content/workbookContent';
import { missingSheets, outlineOf } from '../../src/sheets/layout/newSheets';
import { readPlan } from '../../src/sheets/read/readPlan';
import { noWorkbook } from '../../src/sheets/snapshot';
import { languages, type Language } from '../../src/text/language';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { openHost } from './openHost';
import { columnsOf, randomPlan, type WrittenPart, type WrittenPlan } from './randomRows';

const regions = cooperationRegions.map(({ name }) => ({ name }));
const numRuns = 12;
jest.setTimeout(120_000);

function writing(plan: WrittenPlan, language: Language): ChangeSet {
  const rows = Object.entries(plan).map(([part, written]) => [
    part,
    written.map((row) => Object.fromEntries(Object.entries(row).map(([id, { content }]) => [id, content(language)]))),
  ]);
  const content = { ...(Object.fromEntries(rows) as WorkbookContent), financing: [], regions };
  const changes = missingSheets(outlineOf(noWorkbook), content, language, { kind: 'createSheets' });
  if (!changes) throw new Error('nothing to write');
  return changes;
}

/** What was read of a part, in the columns that were written. */
function readOf(plan: Plan, part: WrittenPart): unknown[] {
  const rows: readonly object[] = (part === 'budget' ? plan.budget?.lines : plan[part]) ?? [];
  return rows.map((row) => {
    const all: Readonly<Record<string, unknown>> = { ...row, ...('amounts' in row ? (row.amounts as object) : {}) };
    return Object.fromEntries(Object.keys(columnsOf[part]).map((id) => [id, valueOf(all[id])]));
  });
}

const valueOf = (located: unknown): unknown =>
  typeof located === 'object' && located !== null && 'value' in located ? located.value : located;

function expectRead(plan: Plan, written: WrittenPlan): void {
  for (const part of Object.keys(columnsOf) as WrittenPart[]) {
    const expected = written[part].map((row) =>
      Object.fromEntries(Object.entries(row).map(([id, { value }]) => [id, value])),
    );
    expect({ part, rows: readOf(plan, part) }).toEqual({ part, rows: expected });
  }
}

test(`random plans are read back as they were written, open and saved (${numRuns} plans)`, async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, fc.constantFrom(...languages), async (written, language) => {
      const host = await openHost();
      const outcome = await createSession().apply(writing(written, language));
      expect(outcome.status).toBe('applied');

      const open = await readWorkbook();
      if (!open.ok) throw new Error(open.code);
      expectRead(readPlan(open.value).plan, written);

      const saved = await readWorkbookFile(await host.document.save());
      if (!saved.ok) throw new Error(saved.code);
      expectRead(readPlan(saved.snapshot).plan, written);
    }),
    { numRuns },
  );
});
