import { screen, within } from '@testing-library/react';
import { budgetSheet, emptySheets, financingSheet, planSheets, planTableSheets } from './sampleWorkbooks';
import { renderPane as renderAnyPane, stopPanes, type RenderedPane } from './renderPane';

afterEach(stopPanes);

/** The pane with the budget in front. */
async function renderPane(options?: Parameters<typeof renderAnyPane>[0]): Promise<RenderedPane> {
  const rendered = await renderAnyPane(options);
  await rendered.showBudget();
  return rendered;
}

/** With hard spaces as plain ones. */
const textOf = (element: HTMLElement): string => (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

function rowTexts(label: string): readonly string[] {
  const row = screen.getByRole('rowheader', { name: label }).closest<HTMLElement>('[role=row]');
  if (!row) throw new Error(`no row ${label}`);
  return within(row).getAllByRole('cell').map(textOf);
}

describe('the plan’s own budget', () => {
  test('shows both scenarios side by side, balanced, with own funding exactly at the minimum', async () => {
    await renderPane();
    expect(screen.getAllByRole('columnheader').map(textOf).slice(1)).toEqual(['Bekreftet tildeling', 'Hele søknaden']);
    expect(rowTexts('Sum finansiering')).toEqual(['2 400 000 kr', '4 000 000 kr']);
    expect(rowTexts('Sum kostnader')).toEqual(['2 400 000 kr', '4 000 000 kr']);
    expect(rowTexts('Differanse').map((cell) => cell.trim())).toEqual(['Stemmer', 'Stemmer']);
    for (const cell of rowTexts('Egenandel')) {
      expect(cell).toContain('50 %');
      expect(cell).toContain('ingen margin');
    }
  });

  test('lists every line with both amounts and the change between them', async () => {
    await renderPane();
    const line = textOf(screen.getByRole('button', { name: /Fag\/involvering/ }));
    expect(line).toContain('500 000 kr');
    expect(line).toContain('1 250 000 kr');
    expect(line).toContain('+ 750 000 kr');
    expect(screen.getAllByRole('article')).toHaveLength(6);
  });

  test('leads from a line to its amounts, by mouse and by keyboard', async () => {
    const { user, workbook } = await renderPane();
    await user.click(screen.getByRole('button', { name: /Samarbeidsråd/ }));
    expect(workbook.visited).toEqual([{ sheet: 'Budsjett', cell: 'C4:D4' }]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workbook.visited.at(-1)).toEqual({ sheet: 'Budsjett', cell: 'C5:D5' });
  });
});

describe('a budget that does not add up', () => {
  test('says in words how much is missing', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Finansiering', 'C2', 1_100_000) });
    expect(rowTexts('Differanse')[0]).toContain('Mangler 100 000 kr');
    expect(rowTexts('Egenandel')[0]).toContain('mangler 100 000 kr');
  });

  test('says in words how much is too much', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Finansiering', 'D3', 5_000) });
    expect(rowTexts('Differanse')[1]).toContain('5 000 kr for mye');
  });

  test('tells how the grant lines stand against the grant', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C5', 450_000) });
    expect(textOf(document.body)).toContain('50 000 kr er ikke fordelt');
    expect(textOf(document.body)).toContain('1 150 000 kr på linjer av 1 200 000 kr i tilskudd');
  });
});

describe('what differs between the scenarios', () => {
  test('is explained by the line’s comment, else said to be unexplained', async () => {
    const [budget, financing] = planSheets();
    if (!budget || !financing) throw new Error('no budget');
    const comments = ['Kommentar', '', '', '', 'Flere samlinger'];
    const cells = budget.cells.map((row, index) => [...row, comments[index] ?? '']);
    const tables = budget.tables.map((table) => ({ ...table, columnCount: 5 }));
    await renderPane({ sheets: [{ ...budget, cells, tables }, financing] });
    expect(textOf(screen.getByRole('button', { name: /Fag\/involvering/ }))).toContain('Kommentar: «Flere samlinger»');
    expect(textOf(screen.getByRole('button', { name: /Diverse/ }))).toContain('Endringen er ikke forklart');
    expect(textOf(screen.getByRole('button', { name: /Egeninnsats/ }))).toContain('Følger finansieringsplanen');
    expect(textOf(screen.getByRole('button', { name: /Delprosjektleder/ }))).not.toContain('forklart');
  });
});

describe('what if the grant is another', () => {
  const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Beløp i kroner' });
  const main = (): string => textOf(screen.getByRole('main'));

  test('begins between the two scenarios', async () => {
    await renderPane();
    expect(main()).toContain('Egenfinansiering på minst 1 600 000 kr (50 % av finansieringen)');
    expect(main()).toContain('Det mangler 400 000 kr på hele søknadens linjer');
  });

  test('is read as a cell of the budget would be, and writes nothing', async () => {
    const { user, workbook } = await renderPane();
    await user.clear(field());
    await user.type(field(), '1,8 mill.');
    expect(main()).toContain('Lest som 1 800 000 kr');
    expect(main()).toContain('Det mangler 200 000 kr på hele søknadens linjer');
    expect(workbook.read('Finansiering', 'B2')).toBe(1_200_000);
  });

  test('is asked about when it can mean more than one thing', async () => {
    const { user } = await renderPane();
    await user.clear(field());
    await user.type(field(), '1,800');
    expect(main()).not.toContain('på hele søknadens linjer');
    const [, likely] = screen.getAllByRole('button', { name: /^Lest som/ });
    if (!likely) throw new Error('no candidates');
    await user.click(likely);
    expect(main()).toContain('på hele søknadens linjer');
  });

  test('an English reader’s choice is not asked about again', async () => {
    const { user } = await renderAnyPane({ displayLanguage: 'en-GB' });
    await user.click(screen.getByRole('tab', { name: 'Budget' }));
    const amount = screen.getByRole('textbox', { name: 'Amount in kroner' });
    await user.clear(amount);
    await user.type(amount, '1,700');
    await user.click(screen.getByRole('button', { name: /^Read as NOK.1,700$/ }));
    expect(screen.queryByRole('button', { name: /^Read as/ })).toBeNull();
    expect(main()).toContain('NOK 1,998,300 is missing');
  });

  test('says what is no amount', async () => {
    const { user } = await renderPane();
    await user.clear(field());
    await user.type(field(), '-5');
    expect(main()).toContain('Et tilskudd kan ikke være under null.');
  });
});

describe('accounts', () => {
  test('are shown where something is entered, against the budget that holds', async () => {
    const [budget, financing] = planSheets();
    if (!budget || !financing) throw new Error('no budget');
    const cells = budget.cells.map((row, index) => [...row, index === 0 ? 'Regnskap' : index === 1 ? 260_000 : '']);
    const tables = budget.tables.map((table) => ({ ...table, columnCount: 5 }));
    await renderPane({ sheets: [{ ...budget, cells, tables }, financing] });
    const table = screen.getByRole('table', { name: 'Regnskap mot budsjett' });
    const [grant] = within(table).getAllByRole('row').slice(1);
    expect(textOf(grant ?? table)).toBe('Tilskudd1 200 000260 000940 000 igjen');
    expect(textOf(screen.getByRole('button', { name: /Prosjektleder opsjonsaktører/ }))).toContain('10 000 kr over');
  });

  test('are not mentioned where there are none', async () => {
    await renderPane();
    expect(screen.queryByRole('table', { name: 'Regnskap mot budsjett' })).toBeNull();
  });
});

describe('what was not read', () => {
  test('an amount that cannot be read is shown as it stands, and no total is made up', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C5', 'mye') });
    expect(textOf(screen.getByRole('button', { name: /Fag\/involvering/ }))).toContain('ikke lest: «mye»');
    expect(rowTexts('Sum kostnader')[0]).toContain('1 beløp er ikke lest');
    expect(rowTexts('Differanse')[0]).toContain('kan ikke regnes ut');
  });

  test('an empty amount is called empty and not zero', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C5', '') });
    const line = textOf(screen.getByRole('button', { name: /Fag\/involvering/ }));
    expect(line).toContain('tom');
    expect(line).not.toContain('0 kr Hele');
  });

  test('a financing amount that cannot be read leaves the sum unknown', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Finansiering', 'B2', 'kommer') });
    expect(rowTexts('Tilskudd')[0]).toContain('ikke lest: «kommer»');
    expect(rowTexts('Sum finansiering')[0]).toContain('kan ikke regnes ut');
  });
});

describe('long and odd budgets', () => {
  test('a very long activity name is shown whole', async () => {
    const name = 'Samhandlingsarkitekturkompetansemiljøutvikling '.repeat(20).trim();
    await renderPane({ sheets: [budgetSheet([[name, 'Tilskudd', 1, 2]]), financingSheet()] });
    expect(textOf(screen.getByRole('article'))).toContain(name);
  });

  test('a budget without lines says so', async () => {
    await renderPane({ sheets: [budgetSheet([]), financingSheet()] });
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(textOf(screen.getByRole('main'))).toContain('Budsjettlinjer (0)');
  });

  test('a scenario that is not in the workbook is said to be missing', async () => {
    const [budget] = planSheets();
    if (!budget) throw new Error('no budget');
    const sheet = { ...budget, cells: budget.cells.map((row) => row.slice(0, 3)) };
    await renderPane({ sheets: [{ ...sheet, tables: sheet.tables.map((table) => ({ ...table, columnCount: 3 })) }] });
    expect(rowTexts('Sum kostnader')[1]).toContain('Står ikke i arbeidsboken');
  });
});

describe('workbooks without our sheets', () => {
  test('a workbook without a budget offers to create its sheets and no others, with a preview first', async () => {
    const { user, workbook } = await renderPane({ sheets: emptySheets() });
    await user.click(screen.getByRole('button', { name: 'Opprett ark med planens tall' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: 'Nytt ark: Budsjett' })).toBeTruthy();
    expect(workbook.sheetNames).toEqual(['Ark1']);
    await user.click(within(dialog).getByRole('button', { name: 'Opprett' }));
    expect(workbook.sheetNames).toEqual(['Ark1', 'Budsjett', 'Finansiering']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('what was created can be undone', async () => {
    const { user, workbook } = await renderPane({ sheets: emptySheets() });
    await user.click(screen.getByRole('button', { name: 'Opprett tomme ark' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Opprett' }));
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect(workbook.sheetNames).toEqual(['Ark1']);
    expect(screen.getByRole('button', { name: 'Opprett tomme ark' })).toBeTruthy();
  });

  test('the plan’s own table is read as it stands, and can be converted', async () => {
    const { user, workbook } = await renderPane({ sheets: planTableSheets() });
    expect(rowTexts('Sum kostnader')).toEqual(['2 400 000 kr', '4 000 000 kr']);
    await user.click(screen.getByRole('button', { name: 'Gjør om til våre ark' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gjør om' }));
    expect(workbook.sheetNames).toEqual(['Ark1', 'Budsjett', 'Finansiering']);
  });
});
