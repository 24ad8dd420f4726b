import { act, screen, within } from '@testing-library/react';
import type { MemoryWorkbook } from './memoryWorkbook';
import { renderPane, stopPanes, type RenderedPane } from './renderPane';

afterEach(stopPanes);

/** Two numbers as text, a value that cannot be read, and too little own funding in the other sheet. */
function breakIt(workbook: MemoryWorkbook): void {
  workbook.type('Budsjett', 'C2', '250 000');
  workbook.type('Budsjett', 'D3', '350 000');
  workbook.type('Budsjett', 'C3', 'mye');
  workbook.type('Finansiering', 'C2', 1_100_000);
}

async function findings(prepare = breakIt): Promise<RenderedPane> {
  const rendered = await renderPane({ prepare });
  await rendered.showFindings();
  return rendered;
}

const articles = (): HTMLElement[] => screen.queryAllByRole('article');
const placesShown = (): string[] =>
  articles().map((article) => within(article).getAllByText(/^[^ !]+![A-Z]+\d+/)[0]?.textContent ?? '');
const all = ({ pane }: RenderedPane) => pane.store.get().check.result?.findings ?? [];

describe('choosing among the findings', () => {
  test('by severity, told how many of how many, and back', async () => {
    const rendered = await findings();
    const errors = all(rendered).filter(({ severity }) => severity === 'error').length;
    const chip = screen.getByRole('button', { name: /^\d+ feil$/ });
    await rendered.user.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(articles()).toHaveLength(errors);
    expect(screen.getByText(`Viser ${errors} av ${all(rendered).length} funn`)).toBeTruthy();
    await rendered.user.click(screen.getByRole('button', { name: 'Vis alle' }));
    expect(articles()).toHaveLength(all(rendered).length);
  });

  test('by sheet', async () => {
    const rendered = await findings();
    await rendered.user.selectOptions(screen.getByRole('combobox', { name: 'Ark' }), 'Finansiering');
    const there = all(rendered).filter(({ places }) => places.some(({ sheet }) => sheet === 'Finansiering'));
    expect(articles()).toHaveLength(there.length);
    expect(there.length).toBeLessThan(all(rendered).length);
  });

  test('by words of what they say and of where, whatever their case', async () => {
    const { user } = await findings();
    await user.type(screen.getByRole('searchbox'), 'TEKST budsjett!d3');
    expect(placesShown()).toEqual(['Budsjett!D3']);
    await user.type(screen.getByRole('searchbox'), ' finnes ikke');
    expect(articles()).toEqual([]);
    expect(screen.getByText('Ingen funn passer med valgene.')).toBeTruthy();
  });

  test('stays as chosen while the workbook is checked again and other tabs are in front', async () => {
    const { user, workbook, wait } = await findings();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ark' }), 'Budsjett');
    act(() => workbook.type('Budsjett', 'D4', '50 000'));
    await wait(300);
    await user.click(screen.getByRole('tab', { name: 'Oversikt' }));
    await user.click(screen.getByRole('tab', { name: /^Funn/ }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ark' }).selectedOptions[0]?.text).toBe('Budsjett');
    expect(placesShown()).toContain('Budsjett!D4');
  });

  test('in the order of the sheets, the gravest of each first', async () => {
    const { user } = await findings();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rekkefølge' }), 'Etter ark');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.split('(')[0]);
    expect(headings.slice(0, 2).sort()).toEqual(['Budsjett', 'Finansiering']);
  });
});

describe('correcting all alike', () => {
  const dialog = (): HTMLElement => screen.getByRole('dialog');

  test('is previewed as one, written as one, and undone as one', async () => {
    const { user, workbook, pane } = await findings();
    await user.click(screen.getByRole('button', { name: 'Rett alle 2 like' }));
    expect(within(dialog()).getByRole('heading', { level: 2 }).textContent).toContain('Rett alle 2 like');
    expect(workbook.read('Budsjett', 'D3')).toBe('350 000');
    await user.click(within(dialog()).getByRole('button', { name: 'Rett alle' }));
    expect([workbook.read('Budsjett', 'C2'), workbook.read('Budsjett', 'D3')]).toEqual([250_000, 350_000]);
    expect(pane.store.get().undoSteps).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect([workbook.read('Budsjett', 'C2'), workbook.read('Budsjett', 'D3')]).toEqual(['250 000', '350 000']);
  });

  test('by keyboard with Shift and R', async () => {
    const { user } = await findings();
    const item = articles().find((article) => article.textContent?.includes('Budsjett!D3'));
    if (!item) throw new Error('no finding at D3');
    act(() => within(item).getByRole('button', { name: 'Gå til cellen' }).focus());
    await user.keyboard('{Shift>}R{/Shift}');
    expect(within(dialog()).getByRole('button', { name: 'Rett alle' })).toBeTruthy();
  });
});

describe('the cell that is selected in the sheet', () => {
  test('shows its finding as the one that one stands in, and leaves the focus alone', async () => {
    const { workbook, wait } = await findings();
    const before = document.activeElement;
    act(() => workbook.select('Budsjett', 'C3'));
    await wait(150);
    expect(articles().filter(({ textContent }) => textContent?.includes('her står du'))).toHaveLength(1);
    expect(screen.getByText('Budsjett!C3 – her står du')).toBeTruthy();
    expect(document.activeElement).toBe(before);
    act(() => workbook.select('Budsjett', 'A9'));
    await wait(150);
    expect(screen.queryByText(/her står du/)).toBeNull();
  });
});
