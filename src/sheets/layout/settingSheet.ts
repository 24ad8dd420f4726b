import { columnLetters } from '../../plan/place';
import type { Language } from '../../text/language';
import type { LayoutConditionalFormat, ListRule, RangeFormat, SheetLayout } from '../changeSet';
import { amountFormat, dateFormat, shareFormat } from '../declarations/declaration';
import { settingTable, severitySettingChoices, type SettingColumnId } from '../declarations/settings';
import { columnOffset } from './tableBlock';
import { listRule, yesNoList } from './columnLists';
import { declaredSheet } from './declaredSheet';
import type { NameOfColumn } from '../formulaReferences';
import type { SettingLine } from './settingLines';

/** The settings: every value in its own number format, lists where there is a choice, and a mark on what differs from the plan. */
export function settingSheet(
  name: string,
  lines: readonly SettingLine[],
  nameOf: NameOfColumn,
  language: Language,
): SheetLayout {
  const sheet = declaredSheet(
    settingTable,
    name,
    lines.map(({ row }) => row),
    nameOf,
    language,
  );
  const first = (sheet.tables[0]?.row ?? 0) + 2;
  const lettersOf = (id: SettingColumnId): string => columnLetters(columnOffset(settingTable, id));
  const [value, plan] = [lettersOf('value'), lettersOf('default')];
  const runs = runsOfKind(lines);
  return {
    ...sheet,
    formats: [
      ...sheet.formats,
      { range: `${value}${first}:${plan}${first + lines.length - 1}`, horizontalAlignment: 'Left', wrapText: true },
      ...runs.map(({ kind, from, to }): RangeFormat => ({
        range: `${value}${first + from}:${plan}${first + to}`,
        numberFormat: settingFormats[kind],
      })),
    ],
    lists: runs.flatMap(({ kind, from, to }) => {
      const list = settingList(kind, language);
      return list ? [{ range: `${value}${first + from}:${value}${first + to}`, ...list }] : [];
    }),
    conditionalFormats: [changedMark(value, plan, first, lines.length)],
  };
}

/** Lines of one kind that follow each other. */
function runsOfKind(lines: readonly SettingLine[]): { kind: SettingLine['kind']; from: number; to: number }[] {
  const runs: { kind: SettingLine['kind']; from: number; to: number }[] = [];
  lines.forEach(({ kind }, index) => {
    const open = runs.at(-1);
    if (open?.kind === kind) open.to = index;
    else runs.push({ kind, from: index, to: index });
  });
  return runs;
}

/** Numbers without a thousands space: one of them is a year. */
export const settingFormats: Readonly<Record<SettingLine['kind'], string>> = {
  count: '0',
  kroner: amountFormat,
  share: shareFormat,
  day: dateFormat,
  yesNo: 'General',
  texts: 'General',
  severity: 'General',
};

/** The choices of a setting, where it has any. */
export function settingList(kind: SettingLine['kind'], language: Language): ListRule | null {
  if (kind === 'yesNo') return yesNoList(language);
  if (kind !== 'severity') return null;
  const names = Object.values(severitySettingChoices).map((choice) => choice.names[language]);
  return listRule(names, false, language);
}

function changedMark(value: string, plan: string, first: number, count: number): LayoutConditionalFormat {
  return {
    range: `${value}${first}:${value}${first + count - 1}`,
    formula: `=AND($${value}${first}<>"",$${value}${first}<>$${plan}${first})`,
    fontColor: '#7F4F00',
    fillColor: '#FFF3D6',
  };
}
