import { createSession } from '../../src/excel/session';
import { calculatedElsewhere, libreOffice, validationErrors } from '../preview/document/otherPrograms';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import { openHost, write } from './openHost';

const withLibreOffice = libreOffice ? test : test.skip;
if (!libreOffice) console.warn('LibreOffice is not installed: the totals of saved budgets are compared with nothing.');

/** The plan's budget with a fault corrected by the add-in, as a person would send it. */
async function correctedBudget(): Promise<Uint8Array> {
  const plan = (await exampleWorkbooks())['plan.xlsx'];
  if (!plan) throw new Error('no such workbook');
  const host = await openHost({ document: plan });
  await write(host, 'Budsjett', 'B11', "'350 000");
  const session = createSession();
  const outcome = await session.check();
  const fix = outcome.ok ? outcome.checked.findings.flatMap(({ fixes }) => fixes)[0] : undefined;
  if (!fix) throw new Error('nothing to correct');
  expect((await session.apply(fix.changes)).status).toBe('applied');
  return host.document.save();
}

test('a budget that the add-in made and corrected is a valid workbook', async () => {
  expect(validationErrors(await correctedBudget())).toEqual([]);
}, 60_000);

withLibreOffice(
  'its totals are the same when LibreOffice calculates them',
  async () => {
    const rows = calculatedElsewhere(await correctedBudget(), libreOffice ?? '', 'Budsjett');
    expect(rows.slice(2, 7).map((row) => row.slice(1, 3).map(Number))).toEqual([
      [2_400_000, 4_000_000],
      [1_200_000, 2_000_000],
      [1_200_000, 2_000_000],
      [2_400_000, 4_000_000],
      [0, 0],
    ]);
  },
  120_000,
);
