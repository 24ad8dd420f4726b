import type { Fix } from '../../src/rules/finding';
import type { RuleExample } from '../../src/rules/example';
import type { Rule } from '../../src/rules/rule';
import { settingsOf, type RuleSettings } from '../../src/rules/settings';
import type { ChangeSet, TextValues } from '../../src/sheets/changeSet';
import { readingOf } from './builder';

/** What a rule reports, in the few words a test needs: `Finansiering!B2` for a place, values and fixes only where they matter. */
export interface Expected {
  readonly message: string;
  readonly places?: readonly string[];
  readonly values?: TextValues;
  readonly fixes?: readonly string[];
}

export interface RuleCase {
  readonly name: string;
  readonly workbook: RuleExample;
  readonly settings?: Partial<RuleSettings>;
  readonly reports: readonly Expected[];
}

/** Runs a rule's cases. A case without reports says that the rule has nothing to find. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { workbook, settings, reports }) => {
      const reading = readingOf(workbook);
      const found = rule.check(reading, { ...settingsOf(reading.plan), ...settings });
      expect(found.map(({ message }) => message)).toEqual(reports.map(({ message }) => message));
      found.forEach(({ places, values, fixes = [] }, index) => {
        const expected = reports[index];
        if (expected?.places) expect(places.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(expected.places);
        if (expected?.values) expect(values).toMatchObject(expected.values);
        expect(fixes.map(({ id }) => id)).toEqual(expected?.fixes ?? []);
      });
    });
  });
}

/** The only fix of the only finding, with its changes. */
export function onlyFix(rule: Rule, workbook: RuleExample): Fix {
  const reading = readingOf(workbook);
  const fixes = rule.check(reading, settingsOf(reading.plan)).flatMap((finding) => finding.fixes ?? []);
  const [fix] = fixes;
  if (!fix || fixes.length > 1) throw new Error(`${rule.id} offers ${fixes.length} fixes, not one`);
  return fix;
}

/** The cells of a change set's edits as `sheet!row,column: before → after`. */
export function editsOf({ edits }: ChangeSet): readonly unknown[] {
  return edits.map((edit) => {
    if (edit.kind !== 'editCells') throw new Error(`not an edit of cells: ${edit.kind}`);
    const { kind: _kind, ...cells } = edit;
    return cells;
  });
}
