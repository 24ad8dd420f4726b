import { checkPlan } from '../../../src/rules/engine';
import { settingsOf } from '../../../src/rules/settings';
import { withRow, withRows, withSettings, type SheetExample } from '../../../src/rules/sheetExample';
import { findingsByRegion } from '../../../src/rules/representation/findingRegions';
import { inOrder, matrixOf, type RegionRow } from '../../../src/rules/representation/matrix';
import { requirements } from '../../../src/rules/representation/requirements';
import { severityKeyPrefix } from '../../../src/sheets/settingKeys';
import { sheetReadingOf } from '../../rules/sheetReading';
import { largeOrganisation, member, organisationOnItsWay } from './organisations';

const matrixIn = (example: SheetExample): readonly RegionRow[] => {
  const reading = sheetReadingOf(example);
  return matrixOf(reading, checkPlan(reading, settingsOf(reading.plan)));
};
const rowIn = (rows: readonly RegionRow[], region: string): RegionRow => {
  const row = rows.find((each) => each.region === region);
  if (!row) throw new Error(`no region ${region}`);
  return row;
};
const verdictsOf = ({ cells }: RegionRow): string =>
  requirements.map((requirement) => `${requirement} ${cells[requirement].verdict}`).join(', ');

describe('what the findings say of each region', () => {
  const rows = matrixIn(organisationOnItsWay());

  test.each([
    ['ROR', 'leader met, delegate met, contact met, size met, coverage met, roles met'],
    ['Orkidé', 'leader error, delegate met, contact met, size met, coverage met, roles met'],
    ['Inn-Trøndelag', 'leader error, delegate met, contact met, size met, coverage met, roles met'],
    ['Fosen IKS', 'leader met, delegate error, contact error, size met, coverage met, roles met'],
    ['SiO', 'leader met, delegate met, contact met, size warning, coverage warning, roles met'],
    ['Namdal Regionråd', 'leader met, delegate met, contact met, size warning, coverage info, roles met'],
    ['Syvstjerna', 'leader unknown, delegate unknown, contact met, size warning, coverage warning, roles unknown'],
  ])('%s', (region, expected) => {
    expect(verdictsOf(rowIn(rows, region))).toBe(expected);
  });

  test('a cell leads to what its finding is about, else to who fulfils it', () => {
    const fosen = rowIn(rows, 'Fosen IKS');
    expect(fosen.cells.contact.place).toEqual(fosen.cells.contact.findings[0]?.places[0]);
    const ror = rowIn(rows, 'ROR');
    expect(ror.cells.leader.findings).toEqual([]);
    expect(ror.cells.leader.place).toEqual({ sheet: 'Medlemskap', cell: 'C2' });
    expect(ror.cells.size.place).toEqual({ sheet: 'Medlemskap', cell: 'C2:C10' });
  });

  test('an empty group is not judged by what only members can fulfil', () => {
    expect(rowIn(rows, 'Syvstjerna').cells.leader.unjudged).toBe('emptyGroup');
  });
});

describe('what is not judged is never called fulfilled', () => {
  const example = organisationOnItsWay();

  test('a rule that is switched off', () => {
    const off: SheetExample = {
      ...example,
      rows: {
        ...example.rows,
        settings: [{ key: `${severityKeyPrefix}representation/local-group-leader`, value: 'Av' }],
      },
    };
    const reading = sheetReadingOf(off);
    expect(settingsOf(reading.plan).severities['representation/local-group-leader']).toBe('off');
    expect(rowIn(matrixIn(off), 'Orkidé').cells.leader).toMatchObject({ verdict: 'unknown', unjudged: 'off' });
  });

  test('a rule that failed', () => {
    const reading = sheetReadingOf(example);
    const failed = {
      rule: 'workbook/rule-failed',
      message: 'failed',
      severity: 'error',
      places: [],
      fixes: [],
    } as const;
    const values = { rule: 'representation/local-group-size', reason: 'x' };
    const rows = matrixOf(reading, [{ ...failed, values }]);
    expect(rowIn(rows, 'ROR').cells.size).toMatchObject({ verdict: 'unknown', unjudged: 'failed' });
  });

  test('a municipality that seems to be missing while a member’s region is in doubt', () => {
    const molde = (example.rows.memberships ?? []).findIndex(({ municipality }) => municipality === 'Molde');
    const doubtful = withRow(example, 'memberships', molde, { region: 'Fosen IKS' });
    const { coverage } = rowIn(matrixIn(withRows(doubtful, 'memberships', (rows) => rows.slice(0, 8))), 'ROR').cells;
    expect(coverage.findings).toEqual([]);
    expect(coverage).toMatchObject({ verdict: 'unknown', unjudged: 'inDoubt' });
  });

  test('a region without municipalities', () => {
    const rows = matrixIn(withRows(example, 'municipalities', () => []));
    expect(rowIn(rows, 'ROR').cells.coverage.unjudged).toBe('noMunicipalities');
  });

  test('a workbook without a list of members knows the contact persons alone', () => {
    const { memberships: _, ...rest } = example.rows;
    const rows = matrixIn({ ...example, rows: rest });
    expect(rows).toHaveLength(13);
    expect(verdictsOf(rowIn(rows, 'ROR'))).toBe(
      'leader unknown, delegate unknown, contact met, size unknown, coverage unknown, roles unknown',
    );
    expect(rowIn(rows, 'Fosen IKS').cells.contact.verdict).toBe('error');
  });

  test('a region that only the members name has no contact person to judge', () => {
    const { regions: _, ...rest } = example.rows;
    const rows = matrixIn({ ...example, rows: rest });
    expect(rowIn(rows, 'ROR').cells.contact).toMatchObject({ verdict: 'unknown', unjudged: 'notListed' });
    expect(rowIn(rows, 'ROR').cells.size.verdict).toBe('met');
  });

  test('a workbook with neither has no regions to show', () => {
    expect(matrixIn({ layout: 'sheets', rows: {} })).toEqual([]);
  });
});

describe('the settings', () => {
  test('decide how many a group should have', () => {
    const rows = matrixIn(withSettings(organisationOnItsWay(), { groupSizeMinimum: 4, groupSizeMaximum: 20 }));
    expect(rowIn(rows, 'SiO').cells.size.verdict).toBe('met');
    expect(rowIn(rows, 'SiO').facts.sizeRange).toEqual({ least: 4, most: 20 });
  });
});

describe('the order of the regions', () => {
  const rows = matrixIn(organisationOnItsWay());

  test('the gravest first', () => {
    const names = inOrder(rows, 'worst').map(({ region }) => region);
    expect(names.slice(0, 3)).toEqual(['Fosen IKS', 'Orkidé', 'Inn-Trøndelag']);
    expect(names.at(-1)).toBe('ROR');
  });

  test('as in the sheet', () => {
    expect(inOrder(rows, 'sheet')).toBe(rows);
    expect(rows[0]?.region).toBe('Syvstjerna');
  });
});

describe('the region of a finding', () => {
  test('is told by its rows where it names none', () => {
    const twice = withRows(organisationOnItsWay(), 'memberships', (rows) => [
      ...rows,
      ...rows.slice(0, 1),
      member('ROR', 'Molde', 'IT', { end: 43_000, start: 43_100 }),
    ]);
    const others = rowIn(matrixIn(twice), 'ROR').others.map(({ rule }) => rule);
    expect(others).toContain('representation/duplicate-membership');
    expect(others).toContain('representation/membership-period');
  });

  test('is none where it is about several', () => {
    const reading = sheetReadingOf(organisationOnItsWay());
    const findings = checkPlan(reading, settingsOf(reading.plan));
    const several = findings.find(({ message }) => message === 'regionsWithout');
    expect(several?.places.length).toBeGreaterThan(0);
    const found = [...findingsByRegion(reading, findings).values()].flat();
    expect(found).not.toContain(several);
  });
});

test('sixty regions and twenty thousand members are counted without ado', () => {
  const example = largeOrganisation(60, 84, 20_000);
  const reading = sheetReadingOf(example);
  const findings = checkPlan(reading, settingsOf(reading.plan));
  const start = process.cpuUsage();
  expect(matrixOf(reading, findings)).toHaveLength(60);
  // Measured: 200 ms before anything is warm. The bound fails on anything quadratic.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
});
