import { act, screen, within } from '@testing-library/react';
import { renderPane, settle, stopPanes } from './renderPane';

afterEach(stopPanes);

const look = async (user: { click: (element: Element) => Promise<void> }): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Reparer' }));
  await settle();
};

test('what has come loose is found when asked for, shown before it is mended, and then no longer found', async () => {
  const { user, workbook } = await renderPane({ prepare: (book) => book.type('Budsjett', 'C1', 'Tildelt beløp 2018') });
  await look(user);
  const repair = await screen.findByText(/Gi kolonnen Tildelt beløp 2018 navnet Bekreftet tildeling igjen/);
  const item = repair.closest('li');
  if (!item) throw new Error('no repair');
  await user.click(within(item).getByRole('button'));
  const dialog = screen.getByRole('dialog');
  const radios = within(dialog).queryAllByRole('radio');
  if (radios[0]) await user.click(radios[0]);
  expect(workbook.read('Budsjett', 'C1')).toBe('Tildelt beløp 2018');
  await user.click(within(dialog).getByRole('button', { name: 'Reparer' }));
  await settle();
  expect(workbook.read('Budsjett', 'C1')).toBe('Bekreftet tildeling');
  const still = screen.queryAllByRole('listitem').filter(({ textContent }) => textContent?.includes('Tildelt beløp'));
  expect(still).toEqual([]);
});

test('that nothing has is said', async () => {
  const { user } = await renderPane({
    prepare: (book) => (book.prepareRepairs = () => Promise.resolve({ ok: true, repairs: [] })),
  });
  await look(user);
  expect(await screen.findByText(/^Ingenting å reparere/)).toBeTruthy();
});

test('a workbook that could not be read is said, and looked through again', async () => {
  const { user, workbook } = await renderPane();
  workbook.prepareRepairs = () => Promise.resolve({ ok: false, code: 'accessDenied' });
  await look(user);
  expect(await screen.findByText('Kom ikke gjennom arkene')).toBeTruthy();
  workbook.prepareRepairs = () => Promise.resolve({ ok: true, repairs: [] });
  await act(() => user.click(screen.getByRole('button', { name: 'Prøv igjen' })));
  expect(await screen.findByText(/^Ingenting å reparere/)).toBeTruthy();
});
