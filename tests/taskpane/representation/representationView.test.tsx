import { screen, within } from '@testing-library/react';
import type { SheetExample } from '../../../src/rules/sheetExample';
import { emptySheets } from '../sampleWorkbooks';
import { renderPane, settle, stopPanes, type RenderedPane } from '../renderPane';
import { memorySheets } from './memorySheets';
import { fullOrganisation, organisationOnItsWay } from './organisations';

afterEach(stopPanes);

async function renderView(example: SheetExample | null = organisationOnItsWay()): Promise<RenderedPane> {
  const rendered = await renderPane({ sheets: example ? memorySheets(example) : emptySheets() });
  await rendered.user.click(screen.getByRole('tab', { name: 'Representasjon' }));
  await screen.findAllByRole('button', { name: /Kopier liste|Opprett|Legg til region/ });
  return rendered;
}

const cell = (region: string, name: RegExp): HTMLElement => {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${region}`) }).closest('tr');
  if (!row) throw new Error(`no row ${region}`);
  return within(row).getByRole('button', { name });
};
const heading = (name: string): HTMLElement => screen.getByRole('heading', { name });

describe('the matrix', () => {
  test('says in words how each region stands, cell by cell', async () => {
    await renderView();
    const grid = screen.getByRole('grid', { name: 'Krav per region' });
    expect(within(grid).getAllByRole('rowheader')).toHaveLength(13);
    expect(cell('Orkidé', /^Leder/).getAttribute('aria-label')).toMatch(/Ingen\. Feil$/);
    expect(cell('ROR', /^Leder/).getAttribute('aria-label')).toMatch(/Ja\. Oppfylt$/);
    expect(cell('SiO', /^Kommuner/).getAttribute('aria-label')).toMatch(/5 av 10\. Advarsel$/);
  });

  test('is one tab stop, and the arrow keys move between its cells', async () => {
    const { user } = await renderView();
    const inGrid = screen.getByRole('grid').querySelectorAll('[data-grid-cell][tabindex="0"]');
    expect(inGrid).toHaveLength(1);
    await settle(() => cell('Fosen IKS', /^Leder/).focus());
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cell('Orkidé', /^Representant/));
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Orkidé');
  });

  test('a cell unfolds its finding where it stands, leads to the rows, and folds again with Escape', async () => {
    const { user, workbook } = await renderView();
    const leader = cell('Inn-Trøndelag', /^Leder/);
    await settle(() => leader.focus());
    await user.keyboard('{Enter}');
    expect(leader.getAttribute('aria-expanded')).toBe('true');
    const detail = screen.getByRole('group', { name: /^Inn-Trøndelag: Leder/ });
    await user.click(within(detail).getByRole('button', { name: 'Gå til radene' }));
    expect(workbook.visited.at(-1)?.sheet).toBe('Medlemskap');
    await settle(() => within(detail).getByRole('button', { name: 'Rett …' }).focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: /^Inn-Trøndelag: Leder/ })).toBeNull();
    expect(document.activeElement).toBe(leader);
  });

  test('the rule’s own correction is offered in the cell', async () => {
    const { user } = await renderView();
    await user.click(cell('Inn-Trøndelag', /^Leder/));
    await user.click(
      within(screen.getByRole('group', { name: /^Inn-Trøndelag: Leder/ })).getByRole('button', { name: 'Rett …' }),
    );
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  test('can stand as in the sheet', async () => {
    const { user } = await renderView();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rekkefølge' }), 'sheet');
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Syvstjerna');
  });
});

describe('a region', () => {
  test('is chosen from the matrix, and the focus follows', async () => {
    const { user } = await renderView();
    await user.click(screen.getByRole('button', { name: 'SiO' }));
    expect(document.activeElement).toBe(heading('Hva mangler i SiO?'));
  });

  test('a leader is chosen among the members, seen before it is written, and then no longer missing', async () => {
    const { user, workbook } = await renderView();
    await user.click(screen.getByRole('button', { name: 'Orkidé' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Medlem' }), 'Kommuneoverlege 2, Averøy');
    await user.click(screen.getByRole('button', { name: 'Gjør til leder' }));
    const dialog = await screen.findByRole('dialog');
    const buttons = within(dialog).getAllByRole('button');
    const apply = buttons.find((button) => button.dataset['mainAction'] === 'true');
    if (!apply) throw new Error('nothing to press');
    await user.click(apply);
    await settle();
    expect(cell('Orkidé', /^Leder/).getAttribute('aria-label')).toMatch(/Ja\. Oppfylt$/);
    expect(workbook.checks.length).toBeGreaterThan(1);
  });

  test('a municipality without a member leads to the form of a new one, filled in with what is known', async () => {
    const { user } = await renderView();
    await user.click(screen.getByRole('button', { name: 'SiO' }));
    await user.click(screen.getByRole('button', { name: 'Legg til medlem fra Oppdal' }));
    const form = await screen.findByRole('form');
    const values = within(form)
      .getAllByRole<HTMLInputElement>('combobox')
      .map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['SiO', 'Oppdal', 'LAG']));
  });

  test('its contact person is entered in the region’s own row', async () => {
    const { user } = await renderView();
    await user.click(screen.getByRole('button', { name: 'Fosen IKS' }));
    await user.click(screen.getByRole('button', { name: 'Skriv inn' }));
    const form = await screen.findByRole('form');
    expect(within(form).getByDisplayValue('Fosen IKS')).toBeTruthy();
  });

  test('what is missing is copied as text', async () => {
    const { user } = await renderView();
    await user.click(screen.getByRole('button', { name: 'SiO' }));
    await user.click(screen.getByRole('button', { name: /^Kopier liste/ }));
    expect(await screen.findByText('Listen er kopiert')).toBeTruthy();
    expect(await window.navigator.clipboard.readText()).toContain('Oppdal');
  });

  test('the choice is kept while another view is in front', async () => {
    const { user } = await renderView();
    await user.click(screen.getByRole('button', { name: 'SiO' }));
    await user.click(screen.getByRole('tab', { name: /^Budsjett/ }));
    await user.click(screen.getByRole('tab', { name: 'Representasjon' }));
    expect(await screen.findByRole('heading', { name: 'Hva mangler i SiO?' })).toBeTruthy();
  });
});

describe('who represents whom', () => {
  test('is a picture whose boxes are moved between with the arrow keys and lead to the rows', async () => {
    const { user, workbook } = await renderView();
    await user.click(screen.getByRole('button', { name: 'SiO' }));
    const picture = screen.getByRole('group', { name: /^Bilde av hvem som representerer hvem i SiO/ });
    const boxes = within(picture).getAllByRole('button');
    expect(boxes.filter((box) => box.getAttribute('tabindex') === '0')).toHaveLength(1);
    await settle(() => boxes[0]?.focus());
    await user.keyboard('{End}{Enter}');
    expect(workbook.visited.at(-1)?.sheet).toBe('Kommuner');
  });

  test('is a list as well, with the same boxes', async () => {
    const { user } = await renderView();
    const count = screen.getByRole('group', { name: /^Bilde av/ }).querySelectorAll('[data-box]').length;
    await user.click(screen.getByRole('button', { name: 'Vis som liste' }));
    const list = screen.getByRole('group', { name: 'Hvem representerer hvem' });
    expect(list.querySelectorAll('[data-box]')).toHaveLength(count);
    expect(within(list).getAllByRole('list').length).toBeGreaterThan(2);
  });

  test('shows all regions at once', async () => {
    const { user } = await renderView();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), '-1');
    const picture = screen.getByRole('group', { name: /^Bilde av hvem som representerer hvem i alle/ });
    expect(picture.querySelectorAll('[data-box]')).toHaveLength(2 + 13 + 83);
  });
});

describe('workbooks on their way', () => {
  test('an empty one leads to the sheets', async () => {
    const { user } = await renderView(null);
    expect(heading('Arbeidsboken har ingen regioner eller medlemmer ennå')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opprett ark med planens innhold' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  test('without a list of members the contact persons are still shown', async () => {
    const { memberships: _, ...rows } = organisationOnItsWay().rows;
    await renderView({ layout: 'sheets', rows });
    expect(screen.getByText('Fant ikke medlemmene')).toBeTruthy();
    expect(cell('Fosen IKS', /^Kontaktperson/).getAttribute('aria-label')).toMatch(/Feil$/);
    expect(cell('ROR', /^Leder/).getAttribute('aria-label')).toMatch(/Ikke vurdert$/);
  });

  test('an empty list of regions leads to the form of the first one', async () => {
    const { user } = await renderView({ layout: 'sheets', rows: { regions: [], municipalities: [], memberships: [] } });
    await user.click(screen.getByRole('button', { name: 'Legg til region' }));
    expect(await screen.findByRole('form')).toBeTruthy();
  });

  test('a whole organisation lacks nothing but what the plan itself leaves open', async () => {
    await renderView(fullOrganisation());
    const errors = screen.getByRole('grid').querySelectorAll('[data-verdict=error], [data-verdict=warning]');
    expect(errors).toHaveLength(0);
  });
});
