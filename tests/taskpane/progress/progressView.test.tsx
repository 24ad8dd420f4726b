import { act, fireEvent, screen, within } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import ICAL from 'ical.js';
import type { ActivityCells } from './progressPlan';
import { progressSheet, serial, someActivities } from './progressPlan';
import { emptySheets, planSheets } from '../sampleWorkbooks';
import { renderPane, settle, stopPanes, type RenderedPane } from '../renderPane';
import type { MemorySheet } from '../memoryWorkbook';

afterEach(stopPanes);

async function open(sheets: MemorySheet[], displayLanguage = 'nb-NO'): Promise<RenderedPane> {
  const rendered = await renderPane({ sheets, displayLanguage });
  await rendered.user.click(screen.getByRole('tab', { name: /^(Fremdrift|Framdrift|Progress)$/ }));
  await screen.findByRole('heading', { level: 2, name: /Tidslinj|Timeline|fremdriftsplan/i });
  return rendered;
}
const withPlan = (rows: readonly ActivityCells[] = someActivities) => open([progressSheet(rows), ...planSheets()]);

const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const focus = (name: RegExp): void => act(() => row(name).focus());
const chosen = (): HTMLElement => screen.getByRole('region', { name: 'Valgt aktivitet' });
const statuses = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('without a progress plan', () => {
  test('offers to make the sheets, as a change that is shown first', async () => {
    const { user } = await open(planSheets());
    await user.click(screen.getByRole('button', { name: 'Opprett ark med planens aktiviteter' }));
    expect(await screen.findByText('Nytt ark: Fremdriftsplan')).toBeTruthy();
  });

  test('an empty workbook gets the same offer', async () => {
    await open(emptySheets());
    expect(screen.getByRole('button', { name: 'Opprett tomme ark' })).toBeTruthy();
  });

  test('a plan without activities leads to the first one', async () => {
    const { user, workbook } = await open([progressSheet([{}]), ...planSheets()]);
    await user.click(screen.getByRole('button', { name: 'Gå til arket' }));
    expect(workbook.visited).toEqual([{ sheet: 'Fremdriftsplan', cell: 'B5' }]);
  });
});

describe('the activities', () => {
  test('stand in groups, each with a sentence that says it all; those without dates are told of last', async () => {
    await withPlan();
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Alle regioner (2)', 'Uten region (1)', 'ROR (1)', 'Orkidé (1)', 'Uten dato (1)']);
    expect(row(/^2 Kick-off for lokale arbeidsgrupper\. Samling\. 17\.09\.2018–18\.09\.2018, 2 dager\./)).toBeTruthy();
    expect(row(/^5 Uten tid\. Møte\. uten dato\./)).toBeTruthy();
    expect(screen.getByText('uten dato')).toBeTruthy();
  });

  test('tell what was not read as it stands', async () => {
    await withPlan([{ Aktivitet: 'Ulest', Start: 'medio august', Slutt: 'snart' }]);
    expect(row(/^Ulest\. Aktivitet\. dato ikke lest: «medio august» og «snart»\./)).toBeTruthy();
  });

  test.each([
    ['2018-09-01', '2019-04-01', 0],
    ['2026-06-01', '2026-12-31', 1],
  ])('have today among them where the plan from %s to %s does', async (first, last, times) => {
    // It is 4 September 2026.
    const settings: MemorySheet = {
      name: 'Oppsett',
      cells: [
        ['Nøkkel', 'Verdi'],
        ['planStart', serial(first)],
        ['planEnd', serial(last)],
      ],
      tables: [{ name: 'tblOppsett', row: 0, column: 0, rowCount: 3, columnCount: 2 }],
    };
    await open([settings, progressSheet([{ Aktivitet: 'Nå', Start: serial(first) }]), ...planSheets()]);
    expect(screen.queryAllByText('I dag')).toHaveLength(times);
  });

  test('are grouped by work area where that is wanted', async () => {
    const { user } = await withPlan();
    await user.click(screen.getByRole('radio', { name: 'Område' }));
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Teknisk (1)');
  });

  test('are moved between with the arrow keys; Enter leads to the row, E to its form', async () => {
    const { user, workbook, pane } = await withPlan();
    focus(/^1 Oppstart/);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workbook.visited).toEqual([{ sheet: 'Fremdriftsplan', cell: 'B6' }]);
    expect(within(chosen()).getByRole('heading').textContent).toBe('2 Kick-off for lokale arbeidsgrupper');
    await user.keyboard('e');
    expect(pane.store.get()).toMatchObject({ view: 'forms', rowAsked: { table: 'activities', row: 5 } });
  });

  test('show what was found in them, with the correction', async () => {
    const backwards = { 'Nr.': '9', Aktivitet: 'Baklengs', Start: serial('2018-09-18'), Slutt: serial('2018-09-17') };
    const { user } = await withPlan([backwards]);
    expect(row(/^9 Baklengs\..* Funn: 1 feil/)).toBeTruthy();
    focus(/^9 Baklengs/);
    await user.click(within(chosen()).getAllByRole('button', { name: /^(Rett|Velg retting)$/ })[0] ?? document.body);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('moving with the keys', () => {
  test('is offered by Enter, shown before it is written, and undone', async () => {
    const { user, workbook } = await withPlan();
    focus(/^2 Kick-off/);
    await user.keyboard('{Alt>}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    expect(statuses()).toContain('Flyttes 8 dager senere: 25.09.2018–26.09.2018, 2 dager');
    expect(workbook.read('Fremdriftsplan', 'H6')).toBe(serial('2018-09-17'));
    await user.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'Flytt 2 Kick-off for lokale arbeidsgrupper' });
    await user.click(within(dialog).getByRole('button', { name: 'Flytt' }));
    await settle();
    expect(workbook.read('Fremdriftsplan', 'H6')).toBe(serial('2018-09-25'));
    expect(workbook.read('Fremdriftsplan', 'I6')).toBe(serial('2018-09-26'));
    expect(document.activeElement).toBe(row(/^2 Kick-off.*25\.09\.2018/));
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    await settle();
    expect(workbook.read('Fremdriftsplan', 'H6')).toBe(serial('2018-09-17'));
  });

  test('is called off by Esc, and by going on to another activity', async () => {
    const { user } = await withPlan();
    focus(/^2 Kick-off/);
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(statuses()).toContain('1 dag tidligere');
    await user.keyboard('{Escape}');
    expect(statuses()).toContain('Flyttingen er avbrutt.');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{ArrowDown}');
    expect(statuses()).toContain('Flyttingen er avbrutt.');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('tells of weekends and holidays where people meet', async () => {
    const { user } = await withPlan();
    focus(/^2 Kick-off/);
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(statuses()).toContain('16.09.2018 er søndag.');
  });

  test('says why it cannot be done', async () => {
    const rows = [
      { Aktivitet: 'Uten tid' },
      { Aktivitet: 'Ulest', Start: 'medio august' },
      { Aktivitet: 'Regnet ut', Start: serial('2018-09-18'), Slutt: { formula: '=H7+1', value: serial('2018-09-19') } },
    ];
    const { user } = await withPlan(rows);
    for (const [name, why] of [
      [/^Uten tid/, 'Den har ingen dato'],
      [/^Ulest/, '«medio august» er ikke lest'],
      [/^Regnet ut/, 'Datoen i Fremdriftsplan!I7 er en formel'],
    ] as const) {
      focus(name);
      await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
      expect(statuses()).toContain(why);
    }
  });

  test('needs no keys: buttons do the same', async () => {
    const { user } = await withPlan();
    focus(/^2 Kick-off/);
    await user.click(screen.getByRole('button', { name: '+ 1 uke' }));
    await user.click(screen.getByRole('button', { name: '− 1 dag' }));
    expect(statuses()).toContain('Flyttes 6 dager senere');
    await user.click(screen.getByRole('button', { name: 'Vis endringen' }));
    expect(screen.getByRole('dialog', { name: /^Flytt 2 Kick-off/ })).toBeTruthy();
  });
});

describe('the calendar file', () => {
  // Every browser has it, jsdom has not.
  beforeAll(() => Object.assign(globalThis, { TextEncoder }));

  test('is copied as text', async () => {
    const { user } = await withPlan();
    await user.click(screen.getByRole('button', { name: 'Kopier' }));
    expect(await screen.findByText('Kopiert.')).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')).toHaveLength(3);
  });

  test('is shown to be copied by hand where the clipboard is refused', async () => {
    const { user } = await withPlan();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Kopier' }));
    const shown = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Kalenderfilen' });
    expect(shown.value).toContain('BEGIN:VCALENDAR');
    fireEvent.focus(shown);
    expect(shown.selectionEnd).toBe(shown.value.length);
  });
});

describe('the timeline in a sheet', () => {
  test('is shown before it is made; made again it is known, and another one is offered', async () => {
    const { user, workbook } = await withPlan();
    const draw = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Tegn tidslinje i arket' }));
    };
    await draw();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tegn' }));
    await settle();
    expect(workbook.sheetNames).toContain('Tidslinje');
    await draw();
    expect(screen.getByText('Arket Tidslinje viser denne tidslinjen allerede')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tegn en ny likevel' }));
    expect(screen.getByText('Nytt ark: Tidslinje (2)')).toBeTruthy();
  });
});
