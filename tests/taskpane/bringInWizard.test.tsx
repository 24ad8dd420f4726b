import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MemorySheet } from './memoryWorkbook';
import { renderPane, stopPanes, type RenderedPane } from './renderPane';
import { emptySheets, planSheets } from './sampleWorkbooks';

// Finding things by their role takes long among so many choices.
jest.setTimeout(30_000);
afterEach(stopPanes);

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

const members = lines(
  ['Navn', 'Stilling', 'Kommune', 'Telefon', 'Erfaring'],
  ['Fosen IKS', '', '', '', ''],
  ['Person En', 'Kommuneoverlege', 'Verdal', '900 00 000', 'God'],
  ['Person To', 'Sykepleier', 'Levnger', '', ''],
  ['Person Tre', 'IT', 'Levnger', '', ''],
  ['Person Fire', 'Fastlege', 'Narnia', '', ''],
);

function membershipSheet(): MemorySheet {
  const headers = ['Region', 'Kommune', 'Navn eller stilling', 'Yrkesrolle', 'Gruppe', 'Kommentar'];
  const cells = [headers, ['Fosen IKS', 'Verdal', 'Person En', 'Kommuneoverlege', 'LAG', ''], headers.map(() => '')];
  return {
    name: 'Medlemskap',
    cells,
    tables: [{ name: 'tblMedlemskap', row: 0, column: 0, rowCount: cells.length, columnCount: headers.length }],
  };
}

async function openWizard(
  options: Parameters<typeof renderPane>[0] = { sheets: emptySheets() },
): Promise<RenderedPane> {
  const pane = await renderPane(options);
  await pane.user.click(screen.getByRole('button', { name: /^(Hent inn|Bring in)$/ }));
  await screen.findByRole('textbox');
  return pane;
}

async function paste(text: string, html = ''): Promise<void> {
  const data = { getData: (type: string) => (type === 'text/html' ? html : text), files: [] };
  await act(async () => {
    fireEvent.paste(document.body, { clipboardData: data });
  });
}

const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name, level: 2 });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const select = (name: string | RegExp): HTMLSelectElement => screen.getByRole('combobox', { name });

/** From the pasted list to its values. */
async function toValues({ user }: RenderedPane, text: string): Promise<void> {
  await paste(text);
  await heading('Kolonner');
  await user.click(button('Neste'));
  await heading('Verdier');
}

/** The row with this name, as a person sees it. */
function row(name: string): HTMLElement {
  const found = screen.getAllByRole('article').find((each) => within(each).queryByText(name) !== null);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

test('a pasted list goes all the way, and every step begins at its heading', async () => {
  const pane = await openWizard();
  const { user, workbook } = pane;
  expect(await heading('Lim inn eller åpne')).toBe(document.activeElement);
  await paste(members);
  expect(await heading('Kolonner')).toBe(document.activeElement);
  expect(select(/^Kommune/).selectedOptions[0]?.textContent).toBe('Kommune – Verdal, Levnger');
  await user.click(button('Neste'));
  expect(await heading('Verdier')).toBe(document.activeElement);
  expect(screen.getByText('4 rader: 1 klar, 2 spør, 1 ikke forstått')).toBeTruthy();
  await user.click(within(row('Person To')).getByRole('button', { name: 'Levanger' }));
  expect(screen.getByText('4 rader: 3 klare, 1 ikke forstått')).toBeTruthy();
  await user.click(button('Neste'));
  expect(await heading('Skriv')).toBe(document.activeElement);
  expect(screen.getByText('4 rader skrives i et nytt ark, Medlemskap.')).toBeTruthy();
  await user.click(button('Forhåndsvis og skriv'));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Hent inn' }));
  await heading('4 rader er hentet inn');
  expect(workbook.sheetNames).toEqual(['Ark1', 'Medlemskap']);
  await user.click(button('Vis radene i arket'));
  expect(workbook.visited).toEqual([{ sheet: 'Medlemskap', cell: 'A5' }]);
  await user.click(button('Angre'));
  expect(workbook.sheetNames).toEqual(['Ark1']);
});

test('going back and forth loses nothing of what was said', async () => {
  const pane = await openWizard();
  const { user } = pane;
  await paste(members);
  await heading('Kolonner');
  await user.selectOptions(select(/^Gruppe/), 'LAG');
  await user.selectOptions(select(/^Erfaring/), 'Ikke ta med');
  await user.click(button('Neste'));
  await user.click(within(row('Person To')).getByRole('button', { name: 'Levanger' }));
  await user.click(within(row('Person Fire')).getByRole('button', { name: 'Utelat raden' }));
  await user.click(button('Neste'));
  expect(screen.getByText('4 rader: 3 klare, 1 utelatt')).toBeTruthy();
  for (const step of ['Verdier', 'Kolonner', 'Lim inn eller åpne']) {
    await user.click(button('Tilbake'));
    await heading(step);
  }
  await user.click(button('Gå videre med listen du har limt inn'));
  await heading('Kolonner');
  expect(select(/^Gruppe/).selectedOptions[0]?.textContent).toBe('LAG');
  expect(select(/^Erfaring/).selectedOptions[0]?.textContent).toBe('Ikke ta med');
  await user.click(button('Neste'));
  await user.click(button('Neste'));
  expect(screen.getByText('4 rader: 3 klare, 1 utelatt')).toBeTruthy();
});

test('put aside for another view it stays as it is', async () => {
  const pane = await openWizard();
  await toValues(pane, members);
  await pane.showFindings();
  expect(screen.queryByRole('heading', { name: 'Verdier' })).toBeNull();
  await paste('Aktivitet\tStart\nMøte\t04.09.2018');
  await pane.user.click(screen.getByRole('tab', { name: 'Oversikt' }));
  await pane.user.click(button('Hent inn'));
  await heading('Verdier');
  expect(screen.getByText('4 rader: 1 klar, 2 spør, 1 ikke forstått')).toBeTruthy();
});

describe('what is refused', () => {
  test('leaves the list where it was', async () => {
    const pane = await openWizard({
      sheets: [...planSheets(), membershipSheet()],
      prepare: (workbook) =>
        workbook.applyOutcomes.push({ status: 'refused', reasons: [{ kind: 'sheetProtected', sheet: 'Medlemskap' }] }),
    });
    const { user } = pane;
    await toValues(pane, members);
    await user.click(button('Neste'));
    await user.click(button('Forhåndsvis og skriv'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hent inn' }));
    expect(await screen.findByText(/Medlemskap er beskyttet/)).toBeTruthy();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lukk' }));
    await heading('Skriv');
    await user.click(button('Forhåndsvis og skriv'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hent inn' }));
    await heading('3 rader er hentet inn');
  });

  test('a workbook that cannot be read is told, and read when asked again', async () => {
    const pane = await openWizard({
      sheets: emptySheets(),
      prepare: (workbook) => workbook.readFailures.push('cellEditMode'),
    });
    await paste(members);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Fullfør redigeringen av cellen/);
    await pane.user.click(button('Prøv igjen'));
    await heading('Kolonner');
  });

  test('a workbook that has changed meanwhile shows its figures anew before anything is offered', async () => {
    const pane = await openWizard({ sheets: [...planSheets(), membershipSheet()] });
    await toValues(pane, members);
    await pane.user.click(button('Neste'));
    expect(screen.getByText('4 rader: 2 spør, 1 ikke forstått, 1 finnes fra før')).toBeTruthy();
    act(() => pane.workbook.type('Medlemskap', 'C2', 'En annen'));
    await pane.user.click(button('Forhåndsvis og skriv'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Arbeidsboken er endret/);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('4 rader: 1 klar, 2 spør, 1 ikke forstått')).toBeTruthy();
    await pane.user.click(button('Forhåndsvis og skriv'));
    await screen.findByRole('dialog');
  });

  test('what is no list is told, and the next paste is taken', async () => {
    await openWizard();
    await paste(' \n ', '<table></table>');
    expect((await screen.findByRole('alert')).textContent).toMatch(/ingen tabell og ingen tekst/);
    await paste(members);
    await heading('Kolonner');
  });
});

describe('the values', () => {
  test('an answer may be for one row alone, and be taken back', async () => {
    const pane = await openWizard();
    const { user } = pane;
    await toValues(pane, members);
    const to = within(row('Person To'));
    await user.click(to.getByRole('checkbox', { name: 'Samme for alle 2 like' }));
    await user.click(to.getByRole('button', { name: 'Levanger' }));
    expect(screen.getByText('4 rader: 2 klare, 1 spør, 1 ikke forstått')).toBeTruthy();
    await user.click(within(row('Person To')).getByRole('button', { name: 'Endre' }));
    expect(screen.getByText('4 rader: 1 klar, 2 spør, 1 ikke forstått')).toBeTruthy();
  });

  test('what is not understood gets its value from the list, or stays empty with the text in the comment', async () => {
    const pane = await openWizard();
    const { user } = pane;
    await toValues(pane, members);
    const select = within(row('Person Fire')).getByRole('combobox', { name: 'Kommune: Velg verdi' });
    await user.selectOptions(select, 'Bindal');
    expect(screen.getByText('Kommune: «Narnia» blir Bindal')).toBeTruthy();
    await user.click(within(row('Person Fire')).getByRole('button', { name: 'Endre' }));
    await user.click(within(row('Person Fire')).getByRole('button', { name: 'La stå tom' }));
    expect(screen.getByText('Kommune: «Narnia» blir stående i kommentaren')).toBeTruthy();
    expect(within(row('Person Fire')).getByText('Kommune: Narnia')).toBeTruthy();
  });

  test('those that are there already can be seen, and added anyway', async () => {
    const pane = await openWizard({ sheets: [...planSheets(), membershipSheet()] });
    const { user } = pane;
    await toValues(pane, members);
    await user.selectOptions(select('Vis'), 'Bare de som finnes');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await user.click(within(row('Person En')).getByRole('button', { name: 'Legg til likevel' }));
    expect(screen.getByText('4 rader: 1 klar, 2 spør, 1 ikke forstått')).toBeTruthy();
    expect(within(row('Person En')).getByRole('button', { name: 'Utelat raden' })).toBeTruthy();
  });

  test('arrow keys move between the rows', async () => {
    const pane = await openWizard();
    await toValues(pane, members);
    await pane.user.selectOptions(select('Vis'), 'Alle rader');
    act(() => within(row('Person En')).getByRole('button').focus());
    await pane.user.keyboard('{ArrowDown}');
    await waitFor(() => expect(row('Person To').contains(document.activeElement)).toBe(true));
  });
});

describe('the columns', () => {
  test('a column of the list is used once', async () => {
    const pane = await openWizard();
    await paste(members);
    await heading('Kolonner');
    await pane.user.selectOptions(select(/^Yrkesrolle/), 'Navn – Person En, Person To');
    expect(select(/^Navn eller stilling/).selectedOptions[0]?.textContent).toBe('Står ikke i listen');
    expect(select(/^Stilling/).selectedOptions[0]?.textContent).toBe('Legg i kommentaren');
  });

  test('a heading can be brought in as a row, and taken out again', async () => {
    const pane = await openWizard();
    const { user } = pane;
    await paste(members);
    await heading('Kolonner');
    await user.click(screen.getByText('1 rad er ikke en del av listen'));
    await user.click(button('Ta med som rad'));
    expect(screen.getByText('1 rad er tatt med likevel.')).toBeTruthy();
    await user.click(button('Ta dem ut igjen'));
    expect(screen.getByText('1 rad er ikke en del av listen')).toBeTruthy();
  });

  test('another table, another place and other headers can be chosen', async () => {
    const pane = await openWizard();
    const html = `<p>Medlemmer</p><table><tr><td>Navn</td><td>Kommune</td></tr><tr><td>A</td><td>Verdal</td></tr></table>
      <table><tr><td>Aktivitet</td><td>Start</td></tr><tr><td>Møte</td><td>04.09.2018</td></tr><tr><td>Samling</td><td>05.09.2018</td></tr></table>`;
    await paste('', html);
    await heading('Kolonner');
    expect(select('Hører hjemme i').value).toBe('activities');
    await pane.user.selectOptions(select('Tabell'), 'Medlemmer (2 rader)');
    expect(select('Hører hjemme i').value).toBe('memberships');
    await pane.user.selectOptions(select('Overskriftene står i'), 'Listen har ingen overskrifter');
    expect(within(select(/^Kommune/)).getByRole('option', { name: 'Kolonne B – Kommune, Verdal' })).toBeTruthy();
  });
});

test.each([
  ['nn-NO', 'Lim inn eller opne', 'Kolonnar'],
  ['en-US', 'Paste or open', 'Columns'],
])('in %s', async (displayLanguage, first, second) => {
  await openWizard({ sheets: emptySheets(), displayLanguage });
  await heading(first);
  await paste(members);
  await heading(second);
});
