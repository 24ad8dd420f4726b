import { act, screen, within } from '@testing-library/react';
import { longSheets } from './sampleWorkbooks';
import { renderPane, settle, stopPanes, type RenderedPane } from './renderPane';
import type { MemoryWorkbook } from './memoryWorkbook';

afterEach(stopPanes);

/** Three faults of three kinds: a number as text, a value that cannot be read, too little own funding. */
function breakIt(workbook: MemoryWorkbook): void {
  workbook.type('Budsjett', 'C2', '250 000');
  workbook.type('Budsjett', 'C3', 'mye');
  workbook.type('Finansiering', 'C2', 1_100_000);
}

async function findings(prepare = breakIt): Promise<RenderedPane> {
  const rendered = await renderPane({ prepare });
  await rendered.showFindings();
  return rendered;
}

const findingAt = (place: string): HTMLElement => {
  const found = screen.getAllByRole('article').find((article) => within(article).queryByText(place));
  if (!found) throw new Error(`no finding at ${place}`);
  return found;
};

const goToOf = (article: HTMLElement | undefined): HTMLElement =>
  within(article ?? document.body).getByRole('button', { name: 'Gå til cellen' });

const focusOn = (element: HTMLElement): void => act(() => element.focus());

test('findings are grouped by severity, the gravest first, with icon and word', async () => {
  await findings();
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.split('(')[0]);
  expect(headings.slice(0, 1)).toEqual(['Feil']);
  expect(headings.at(-1)).toBe('Til orientering');
  for (const article of screen.getAllByRole('article')) {
    expect(within(article).getByText(/^(Feil|Advarsel|Til orientering)$/)).toBeTruthy();
    expect(article.querySelector('svg')).not.toBeNull();
  }
});

test('the tab and the summary count them', async () => {
  const { pane } = await findings();
  const count = pane.store.get().check.result?.findings.length ?? 0;
  expect(screen.getByRole('tab', { name: `Funn (${count})` }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getAllByRole('article')).toHaveLength(count);
});

test('a finding leads to its cell', async () => {
  const { user, workbook } = await findings();
  await user.click(within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Gå til cellen' }));
  expect(workbook.visited).toEqual([{ sheet: 'Budsjett', cell: 'C2' }]);
});

test('says why a cell could not be reached', async () => {
  const { user, workbook } = await findings();
  workbook.goToFailure = 'notFound';
  await user.click(within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Gå til cellen' }));
  expect(screen.getByText('Kom ikke til Budsjett!C2')).toBeTruthy();
});

test('«Hvorfor?» unfolds the explanation and the sentence of the plan', async () => {
  const { user } = await findings();
  const why = within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Hvorfor?' });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  await user.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(await within(findingAt('Budsjett!C2')).findByRole('heading', { name: 'Hva du gjør' })).toBeTruthy();
});

describe('by keyboard', () => {
  test('the list takes one step of Tab, and the arrow keys move within it', async () => {
    const { user, workbook } = await findings();
    const places = screen.getAllByRole('article').map((article) => within(article).getByText(/!/).textContent);
    focusOn(goToOf(screen.getAllByRole('article')[0]));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(workbook.visited.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([places[1]]);
    const tabbable = screen.getAllByRole('button', { name: 'Gå til cellen' }).filter(({ tabIndex }) => tabIndex === 0);
    expect(tabbable).toHaveLength(1);
  });

  test('Home and End go to the first and the last finding', async () => {
    const { user } = await findings();
    const articles = screen.getAllByRole('article');
    focusOn(goToOf(articles[0]));
    await user.keyboard('{End}');
    expect(articles.at(-1)?.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Home}');
    expect(articles[0]?.contains(document.activeElement)).toBe(true);
  });

  test('R opens the correction and Esc closes it, back where the person was', async () => {
    const { user } = await findings();
    const goTo = within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Gå til cellen' });
    focusOn(goTo);
    await user.keyboard('r');
    expect(screen.getByRole('dialog')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(goTo);
  });

  test('R does nothing where there is no correction', async () => {
    const { user } = await findings();
    focusOn(goToOf(findingAt('Finansiering!C2')));
    await user.keyboard('r');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('when the workbook is checked again', () => {
  test('the focus stays on the same finding though others come before it', async () => {
    const { workbook, wait } = await findings((workbook) => workbook.type('Budsjett', 'C3', '350 000'));
    focusOn(goToOf(findingAt('Budsjett!C3')));
    await settle(() => workbook.type('Budsjett', 'C2', '250 000'));
    await wait(150);
    expect(findingAt('Budsjett!C2')).toBeTruthy();
    expect(findingAt('Budsjett!C3').contains(document.activeElement)).toBe(true);
  });

  test('the focus goes to the neighbour when the finding is gone', async () => {
    const { workbook, wait } = await findings();
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    focusOn(goToOf(findingAt('Budsjett!C2')));
    await settle(() => workbook.type('Budsjett', 'C2', 250_000));
    await wait(150);
    expect(screen.getAllByRole('article').some((article) => article.contains(document.activeElement))).toBe(true);
  });

  test('nothing takes the focus from somebody who is outside the list', async () => {
    const { workbook, wait } = await findings();
    const tab = screen.getByRole('tab', { name: /^Funn/ });
    focusOn(tab);
    await settle(() => workbook.type('Budsjett', 'C2', 250_000));
    await wait(150);
    expect(document.activeElement).toBe(tab);
  });

  test('what was unfolded stays unfolded', async () => {
    const { user, workbook, wait } = await findings();
    await user.click(within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Hvorfor?' }));
    await settle(() => workbook.type('Finansiering', 'C2', 1_050_000));
    await wait(150);
    const why = within(findingAt('Budsjett!C2')).getByRole('button', { name: 'Hvorfor?' });
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('thousands of findings', () => {
  test('only those in view are in the page, with their number in the whole', async () => {
    const rendered = await renderPane({ sheets: longSheets(3000) });
    await rendered.showFindings();
    await settle();
    const count = rendered.pane.store.get().check.result?.findings.length ?? 0;
    expect(count).toBeGreaterThan(3000);
    const articles = screen.getAllByRole('article');
    expect(articles.length).toBeLessThan(100);
    expect(articles[0]?.getAttribute('aria-setsize')).toBe(String(count));
  });

  test('End reaches the last one all the same', async () => {
    const rendered = await renderPane({ sheets: longSheets(3000) });
    await rendered.showFindings();
    const count = rendered.pane.store.get().check.result?.findings.length ?? 0;
    focusOn(goToOf(screen.getAllByRole('article')[0]));
    await rendered.user.keyboard('{End}');
    expect(document.activeElement?.closest('[role=article]')?.getAttribute('aria-posinset')).toBe(String(count));
  });
});

test('no findings is said with day and scenario, and never as an approval', async () => {
  const { pane, showFindings } = await renderPane({
    prepare: (workbook) => {
      workbook.type('Finansiering', 'C2', 1_300_000);
      workbook.type('Finansiering', 'C3', 2_100_000);
      workbook.type('Finansiering', 'B2', 1_200_000);
      workbook.type('Budsjett', 'C7', 1_300_000);
      workbook.type('Budsjett', 'D7', 2_100_000);
    },
  });
  const { result } = pane.store.get().check;
  if (!result) throw new Error('not checked');
  await settle(() => pane.store.send({ type: 'checkSucceeded', checked: { ...result, findings: [] } }));
  await showFindings();
  expect(screen.getByRole('heading', { name: /^Ingen funn\. Kontrollert 04\.09\.2026 mot begge/ })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/godkjent|innvilget/i);
});
