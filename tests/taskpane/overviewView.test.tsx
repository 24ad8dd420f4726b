import { screen, within } from '@testing-library/react';
import { tables } from '../../src/sheets/declarations';
import { renderPane, settle, stopPanes } from './renderPane';
import { emptySheets, planTableSheets } from './sampleWorkbooks';

afterEach(stopPanes);

/** With hard spaces as plain ones. */
const textOf = (element: HTMLElement): string => (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const headline = (): string => textOf(screen.getAllByRole('heading', { level: 2 })[0] ?? document.body);
const nextStep = (): HTMLElement => screen.getByRole('region', { name: 'Neste steg' });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const sheetRow = (name: string): readonly string[] => {
  const row = screen.getByRole('rowheader', { name }).closest<HTMLElement>('[role=row]');
  return row ? within(row).getAllByRole('cell').map(textOf) : [];
};

describe('is the plan ready to send?', () => {
  test('with errors it says how many, by sheet, and offers the first correction', async () => {
    const { user } = await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C2', '250 000') });
    expect(headline()).toMatch(/^\d+ feil må rettes/);
    const [errors] = sheetRow('Budsjett');
    expect(Number(errors)).toBeGreaterThan(0);
    expect(textOf(nextStep())).toContain('Budsjett!C2');
    await user.click(button('Rett den første'));
    expect(within(await screen.findByRole('dialog')).getByText('Budsjett!C2')).toBeTruthy();
  });

  test('without errors it never says that anything is approved, and names what is not in the workbook', async () => {
    await renderPane();
    expect(headline()).toMatch(/^Ingen feil/);
    expect(textOf(document.body)).not.toMatch(/godkjent|innvilget/i);
  });

  test('a sheet’s row leads to its findings', async () => {
    const { user, pane } = await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C2', '250 000') });
    await user.click(button('Budsjett'));
    expect(screen.getByRole('tab', { name: /^Funn/ }).getAttribute('aria-selected')).toBe('true');
    expect(pane.store.get().findingFilter).toMatchObject({ sheet: 'Budsjett', severity: null });
  });

  test('it follows the workbook', async () => {
    const { workbook, wait } = await renderPane();
    expect(headline()).toMatch(/^Ingen feil/);
    await settle(() => workbook.type('Budsjett', 'C2', '250 000'));
    await wait(1_000);
    expect(headline()).toMatch(/feil må rettes/);
  });
});

describe('the scenarios against their grants', () => {
  test('are told in words and numbers', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C5', 450_000) });
    expect(textOf(document.body)).toContain('50 000 kr er ikke fordelt');
    expect(textOf(document.body)).toContain('2 000 000 kr på linjer av 2 000 000 kr i tilskudd');
  });

  test('an amount that was not read leaves the difference unsaid', async () => {
    await renderPane({ prepare: (workbook) => workbook.type('Budsjett', 'C5', 'mye') });
    expect(textOf(document.body)).toContain('1 beløp er ikke lest');
    expect(textOf(document.body)).not.toContain('er ikke fordelt');
  });
});

describe('the next dates', () => {
  test('a workbook without a progress plan says so', async () => {
    await renderPane();
    expect(screen.getByText('Arbeidsboken har ingen fremdriftsplan.')).toBeTruthy();
  });

  test('lead to their rows', async () => {
    const activities = {
      name: 'Fremdriftsplan',
      cells: [
        ['Nr.', 'Aktivitet', 'Start', 'Slutt'],
        ['1', 'Oppstart', 43_347, 43_347],
      ],
      tables: [{ name: 'tblFremdriftsplan', row: 0, column: 0, rowCount: 2, columnCount: 4 }],
    };
    const { user, workbook } = await renderPane({ sheets: [activities] });
    await user.click(button(/Oppstart/));
    expect(workbook.visited).toEqual([{ sheet: 'Fremdriftsplan', cell: 'B2' }]);
  });
});

describe('a workbook where the plan is not begun', () => {
  test('leads to creating the sheets, with a preview first', async () => {
    const { user, workbook } = await renderPane({ sheets: emptySheets() });
    expect(headline()).toBe('Arbeidsboken har ingen plan ennå');
    await user.click(button('Opprett ark med planens tall'));
    const dialog = await screen.findByRole('dialog');
    expect(workbook.sheetNames).toEqual(['Ark1']);
    await user.click(within(dialog).getByRole('button', { name: 'Opprett' }));
    expect(workbook.sheetNames).toEqual(['Ark1', ...Object.values(tables).map(({ sheetNames }) => sheetNames.nb)]);
    expect(screen.queryByRole('heading', { name: 'Arbeidsboken har ingen plan ennå' })).toBeNull();
  });

  test('leads to bringing in a list', async () => {
    const { user } = await renderPane({ sheets: emptySheets() });
    await user.click(button('Hent inn'));
    expect(await screen.findByRole('textbox')).toBeTruthy();
  });

  test('its findings lead to creating the sheets too', async () => {
    const { showFindings } = await renderPane({ sheets: emptySheets() });
    await showFindings();
    expect(button('Opprett tomme ark')).toBeTruthy();
  });

  test('one with the plan’s own table leads to converting it', async () => {
    const { user, workbook } = await renderPane({ sheets: planTableSheets() });
    await user.click(within(nextStep()).getByRole('button', { name: 'Gjør om til våre ark' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gjør om' }));
    expect(workbook.sheetNames).toEqual(['Ark1', 'Budsjett', 'Finansiering']);
  });
});
