import { organisationOf } from '../../../src/rules/organisation';
import { checkPlan } from '../../../src/rules/engine';
import { settingsOf } from '../../../src/rules/settings';
import { withAddedRow, withRow, withRows, type SheetExample } from '../../../src/rules/sheetExample';
import { copyText } from '../../../src/taskpane/representation/copyText';
import { matrixOf, type RegionRow } from '../../../src/rules/representation/matrix';
import { markingOf, missingIn, newMember, type MissingItem } from '../../../src/taskpane/representation/missing';
import { groupTranslator } from '../../../src/text/pane/groupTranslator';
import { representationTexts } from '../../../src/text/pane/representation';
import type { Language } from '../../../src/text/language';
import type { PlanReading } from '../../../src/sheets/planReading';
import { sheetReadingOf } from '../../rules/sheetReading';
import { member, organisationOnItsWay } from './organisations';

interface Looked {
  readonly reading: PlanReading;
  readonly rows: readonly RegionRow[];
  readonly row: RegionRow;
  readonly items: readonly MissingItem[];
}

function look(region: string, example: SheetExample = organisationOnItsWay()): Looked {
  const reading = sheetReadingOf(example);
  const rows = matrixOf(reading, checkPlan(reading, settingsOf(reading.plan)));
  const row = rows.find((each) => each.region === region);
  if (!row) throw new Error(`no region ${region}`);
  return { reading, rows, row, items: missingIn(row) };
}
const kindsIn = (items: readonly MissingItem[]): readonly string[] =>
  items.map(({ kind, severity }) => `${severity} ${kind}`);

describe('what a region lacks', () => {
  test('the gravest comes first', () => {
    expect(kindsIn(look('Fosen IKS').items)).toEqual(['error delegate', 'error contact']);
    expect(kindsIn(look('SiO').items)).toEqual(['warning size', 'warning municipalities']);
  });

  test('a leader is one of the group’s members', () => {
    const [item] = look('Orkidé').items;
    expect(item).toMatchObject({ kind: 'leader' });
    if (item?.kind !== 'leader') throw new Error('no leader is missing');
    expect(item.candidates).toHaveLength(10);
    expect(item.candidates[0]?.label).toBe('Kommunalsjef 1, Kristiansund');
  });

  test('a region without a group lacks the group and everybody from its municipalities, and is told once', () => {
    const { items } = look('Syvstjerna');
    expect(kindsIn(items)).toEqual(['warning group', 'warning municipalities']);
    expect(items.map(({ finding }) => finding.message)).toEqual(['missing', 'missing']);
  });

  test('municipalities are told by name even where not all of them can be in the group', () => {
    const { items } = look('Namdal Regionråd');
    const names = items.flatMap((item) =>
      item.kind === 'municipalities' ? item.municipalities.map(({ name }) => name) : [],
    );
    expect(names).toHaveLength(7);
    expect(names).toContain('Leka');
  });

  test('two leaders are put right by the rule’s own correction', () => {
    const [item] = look('Inn-Trøndelag').items;
    expect(item).toMatchObject({ kind: 'other', finding: { message: 'several' } });
    expect(item?.finding.fixes).toHaveLength(2);
  });

  test('nothing, where every requirement is met', () => {
    expect(look('ROR').items).toEqual([]);
  });
});

describe('what puts it right', () => {
  test('a new member comes with region, group and municipality', () => {
    const { reading } = look('SiO');
    expect(newMember(reading, 'SiO', { municipality: 'Oppdal' })).toEqual({
      table: 'memberships',
      texts: { region: 'SiO', group: 'LAG', municipality: 'Oppdal' },
    });
  });

  test('the mark of the leader is set in the row of the one who is chosen', () => {
    const { reading, items } = look('Orkidé');
    const [item] = items;
    const [, second] = item?.kind === 'leader' ? item.candidates : [];
    if (!second) throw new Error('nobody to choose');
    expect(markingOf(reading, 'isLeader', second)).toMatchObject({
      title: { kind: 'row', action: 'edit', table: 'memberships' },
      edits: [
        { kind: 'editCells', sheet: 'Medlemskap', row: second.seat.isLeader.at.row, before: [['']], after: [['Ja']] },
      ],
    });
  });
});

describe('the list to be copied', () => {
  const text = (looked: Looked, language: Language, rows = [looked.row]): string =>
    copyText(rows, groupTranslator(representationTexts, language), language);

  test.each(['nb', 'nn', 'en'] as const)('says what is missing line by line (%s)', (language) => {
    const lines = text(look('SiO'), language).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('SiO');
    expect(lines[2]).toContain('Oppdal');
    expect(lines.slice(1).every((line) => line.startsWith('- '))).toBe(true);
  });

  test('has a part a region, parted by an empty line', () => {
    const looked = look('SiO');
    expect(text(looked, 'nb', [...looked.rows]).split('\n\n')).toHaveLength(13);
  });

  test('holds no e-mail address, whatever stands in the sheet', () => {
    const example = organisationOnItsWay();
    const first = (example.rows.memberships ?? []).findIndex(({ region }) => region === 'Inn-Trøndelag');
    const looked = look('Inn-Trøndelag', withRow(example, 'memberships', first, { person: 'leder@kommune.no' }));
    expect(looked.items[0]?.finding.values['leaders']).toContain('leder@kommune.no');
    expect(text(looked, 'nb')).not.toContain('@');
  });
});

describe('members without a region', () => {
  test('are counted, for they stand in no group', () => {
    const stray = { ...member('', '', 'IT'), person: 'IT' };
    const reading = sheetReadingOf(withAddedRow(organisationOnItsWay(), 'memberships', stray));
    expect(organisationOf(reading.plan).homeless).toHaveLength(1);
  });

  test('a row without anybody is none', () => {
    const empty = { region: '', municipality: '', person: '', role: '', group: 'LAG' };
    const reading = sheetReadingOf(withRows(organisationOnItsWay(), 'memberships', (rows) => [...rows, empty]));
    expect(organisationOf(reading.plan).homeless).toEqual([]);
  });
});
