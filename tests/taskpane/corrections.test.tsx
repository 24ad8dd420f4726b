import { screen, waitFor, within } from '@testing-library/react';
import { hostErrorCodes, type ApplyOutcome, type RefusalReason } from '../../src/sheets/changeSet';
import { hostErrorTexts } from '../../src/text/pane/hostErrors';
import type { MemoryWorkbook } from './memoryWorkbook';
import { renderPane, settle, stopPanes, type RenderedPane } from './renderPane';

afterEach(stopPanes);

/** The codes that no ordinary word is spelt like. */
const rawCode = new RegExp(hostErrorCodes.filter((code) => /[A-Z]/.test(code)).join('|'));

const breakIt = (workbook: MemoryWorkbook): void => workbook.type('Budsjett', 'C2', '250 000');
const bodyText = (): string => (document.body.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** The pane with the preview of the first correction open. */
async function previewed(): Promise<RenderedPane> {
  const rendered = await renderPane({ prepare: breakIt });
  await rendered.showFindings();
  await rendered.user.click(screen.getAllByRole('button', { name: 'Rett' })[0] ?? document.body);
  return rendered;
}

const apply = ({ user }: RenderedPane): Promise<void> =>
  user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rett' }));

test('the preview shows each cell before and after, and nothing is written yet', async () => {
  const { workbook } = await previewed();
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText('Budsjett!C2')).toBeTruthy();
  expect(
    within(dialog)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ')),
  ).toEqual(['«250 000» (tekst)', expect.stringMatching(/^250.000$/)]);
  expect(workbook.read('Budsjett', 'C2')).toBe('250 000');
});

test('«Avbryt» writes nothing', async () => {
  const { user, workbook } = await previewed();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(workbook.read('Budsjett', 'C2')).toBe('250 000');
});

test('«Rett» writes, checks again, and offers the way back', async () => {
  const rendered = await previewed();
  const before = rendered.pane.store.get().check.result?.findings.length ?? 0;
  await apply(rendered);
  expect(rendered.workbook.read('Budsjett', 'C2')).toBe(250_000);
  expect(screen.getByRole('region', { name: 'Endringer' }).textContent).toContain('Rettet.');
  expect(rendered.pane.store.get().check.result?.findings.length).toBeLessThan(before);
});

test('several corrections are undone one by one, the last first', async () => {
  const rendered = await previewed();
  await apply(rendered);
  await settle(() => rendered.workbook.type('Budsjett', 'C3', '350 000'));
  await rendered.wait(150);
  await rendered.user.click(screen.getAllByRole('button', { name: 'Rett' })[0] ?? document.body);
  await apply(rendered);
  await rendered.user.click(screen.getByRole('button', { name: 'Angre' }));
  expect([rendered.workbook.read('Budsjett', 'C2'), rendered.workbook.read('Budsjett', 'C3')]).toEqual([
    250_000,
    '350 000',
  ]);
  await rendered.user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(rendered.workbook.read('Budsjett', 'C2')).toBe('250 000');
  expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
});

test('when the button to undo has done its work and is gone, the keyboard goes on from the findings', async () => {
  const rendered = await previewed();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await apply(rendered);
  await rendered.user.click(screen.getByRole('button', { name: 'Angre' }));
  await waitFor(() => expect(document.activeElement?.closest('[role=article]')).not.toBeNull());
});

test('an undo that somebody’s edit stands in the way of can be given up', async () => {
  const rendered = await previewed();
  await apply(rendered);
  await settle(() => rendered.workbook.type('Budsjett', 'C2', 240_000));
  await rendered.user.click(screen.getByRole('button', { name: 'Angre' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByRole('heading', { name: 'Ingenting er skrevet' })).toBeTruthy();
  await rendered.user.click(within(dialog).getByRole('button', { name: 'Ikke angre denne' }));
  expect(rendered.workbook.read('Budsjett', 'C2')).toBe(240_000);
  expect(rendered.pane.store.get().undoSteps).toHaveLength(0);
});

test('a second press does not write twice', async () => {
  const rendered = await previewed();
  let letGo = (): void => undefined;
  rendered.workbook.gate = new Promise((resolve) => (letGo = resolve));
  await apply(rendered);
  const button = within(screen.getByRole('dialog')).getByRole('button', { name: 'Skriver i arbeidsboken …' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await rendered.user.click(button);
  await rendered.user.keyboard('{Escape}');
  expect(screen.getByRole('dialog')).toBeTruthy();
  await settle(letGo);
  expect(rendered.pane.store.get().undoSteps).toHaveLength(1);
});

test('a writing that takes long says what Excel may be waiting for', async () => {
  const rendered = await previewed();
  rendered.workbook.gate = new Promise(() => undefined);
  await apply(rendered);
  await rendered.wait(2000);
  expect(screen.getByRole('dialog').textContent).toContain('Fullfør redigeringen av cellen');
});

describe('where more than one correction is possible', () => {
  test('none is chosen beforehand, and the chosen one is previewed before it is written', async () => {
    const rendered = await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C2', '250 000') });
    const [fix] = rendered.pane.store.get().check.result?.findings.flatMap(({ fixes }) => fixes) ?? [];
    if (!fix) throw new Error('no fix');
    const other = { ...fix, changes: { ...fix.changes, title: { kind: 'createSheets' as const } } };
    await settle(() => rendered.pane.store.send({ type: 'choicesOpened', choices: [fix.changes, other.changes] }));
    const dialog = screen.getByRole('dialog');
    const button = within(dialog).getByRole('button', { name: 'Rett' });
    expect(
      within(dialog)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ checked }) => checked),
    ).toEqual([false, false]);
    await rendered.user.click(button);
    expect(rendered.workbook.read('Budsjett', 'C2')).toBe('250 000');
    await rendered.user.click(within(dialog).getAllByRole('radio')[0] ?? document.body);
    expect(within(dialog).getByText('Budsjett!C2')).toBeTruthy();
    await rendered.user.click(button);
    expect(rendered.workbook.read('Budsjett', 'C2')).toBe(250_000);
  });
});

describe('what did not go through', () => {
  const place = { sheet: 'Budsjett', cell: 'C2' };
  const reasons: readonly RefusalReason[] = [
    { kind: 'changedSince', places: [{ place, expected: '250 000', actual: 260_000, wanted: 250_000 }] },
    { kind: 'sheetMissing', sheet: 'Budsjett' },
    { kind: 'sheetProtected', sheet: 'Budsjett' },
    { kind: 'tableFiltered', sheet: 'Budsjett', table: 'tblBudsjett' },
    { kind: 'nameTaken', name: 'Budsjett', what: 'sheet' },
    { kind: 'nameTaken', name: 'tblBudsjett', what: 'table' },
    { kind: 'nameTaken', name: 'sumKostnader', what: 'name' },
    { kind: 'sheetChanged', sheet: 'Budsjett' },
  ];

  async function shows(outcome: ApplyOutcome): Promise<string> {
    const rendered = await previewed();
    rendered.workbook.applyOutcomes.push(outcome);
    await apply(rendered);
    return (screen.getByRole('dialog').textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
  }

  test.each(
    reasons.map(
      (reason) => [reason.kind === 'nameTaken' ? `${reason.kind}: ${reason.what}` : reason.kind, reason] as const,
    ),
  )('refused for %s says that nothing was written, and where', async (_name, reason) => {
    const text = await shows({ status: 'refused', reasons: [reason] });
    expect(text).toContain('Ingenting er skrevet');
    expect(text).toMatch(/Budsjett|tblBudsjett|sumKostnader/);
  });

  test('somebody else’s content is shown beside what was expected and what was to be written', async () => {
    const text = await shows({ status: 'refused', reasons: reasons.slice(0, 1) });
    expect(text).toContain('«250 000» (tekst)');
    expect(text).toContain('260 000');
  });

  test.each(hostErrorCodes)('the host’s %s is told in plain words', async (code) => {
    const text = await shows({ status: 'restored', code });
    expect(text).toContain(hostErrorTexts[code].nb);
    expect(text).not.toMatch(rawCode);
  });

  test('an uncertain outcome lists what stood, was to stand, and stands', async () => {
    const text = await shows({
      status: 'uncertain',
      code: 'unexpected',
      standing: [{ place, before: '250 000', wanted: 250_000, now: null }],
    });
    expect(text).toContain('Budsjett!C2');
    expect(text).toContain('kunne ikke leses');
    expect(text).not.toContain('Ingenting er skrevet');
  });

  test('the pane reads the workbook again after every attempt', async () => {
    const rendered = await previewed();
    const before = rendered.workbook.checks.length;
    rendered.workbook.applyOutcomes.push({ status: 'restored', code: 'unexpected' });
    await apply(rendered);
    expect(rendered.workbook.checks.length).toBe(before + 1);
  });

  test('a host that throws while writing is an uncertain outcome, not silence', async () => {
    const rendered = await previewed();
    rendered.workbook.apply = () => Promise.reject(new Error('lost'));
    await apply(rendered);
    expect(bodyText()).toContain('Vi vet ikke hvilke celler det gjelder');
    expect(bodyText()).not.toContain('lost');
  });
});
