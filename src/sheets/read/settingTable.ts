import { parameters, type ParameterId, type ParameterKind, type ParameterTypes } from '../../plan/parameters';
import type { CellRef, Located } from '../../plan/place';
import type { PlanSettings } from '../../plan/planSettings';
import type { SeverityChoice } from '../../plan/severity';
import { splitNames } from '../../plan/values';
import { settingTable, severitySettingChoices, type SettingColumnId } from '../declarations/settings';
import { severityKeyPrefix } from '../settingKeys';
import type { CellReader } from './cellReader';
import type { MatchedColumn } from './headers';
import type { LocatedTable } from './locate';
import { filledRows, type TableRow } from './rows';

type ReadSetting<Kind extends ParameterKind> = (
  reader: CellReader,
  row: number,
  column: MatchedColumn,
) => Located<ParameterTypes[Kind] | null>;

const readers: { readonly [Kind in ParameterKind]: ReadSetting<Kind> } = {
  count: (reader, row, column) => reader.count(row, column),
  kroner: (reader, row, column) => reader.amount(row, column),
  share: (reader, row, column) => reader.share(row, column),
  day: (reader, row, column) => reader.date(row, column),
  yesNo: (reader, row, column) => reader.yesNo(row, column),
  texts: (reader, row, column) => {
    const { value, at } = reader.text(row, column);
    return { value: value === '' ? null : splitNames(value), at };
  },
};

/** Reads the settings by their keys; a row with an unknown key, or an empty value, says nothing. The first row of a key counts. */
export function readSettingTable(located: LocatedTable<SettingColumnId>, reader: CellReader): PlanSettings {
  const values: Record<string, unknown> = {};
  const places: Partial<Record<ParameterId, CellRef>> = {};
  const severities: Record<string, SeverityChoice> = {};
  for (const row of filledRows(located, settingTable, reader)) {
    const key = row.text('key').value;
    if (key.startsWith(severityKeyPrefix)) {
      const rule = key.slice(severityKeyPrefix.length);
      const severity = readSeverity(row, reader);
      if (severity !== null && !Object.hasOwn(severities, rule)) severities[rule] = severity;
    } else if (isParameter(key) && !Object.hasOwn(values, key)) {
      const { value, at } = row.value<unknown>('value', (index, column) =>
        readers[parameters[key].kind](reader, index, column),
      );
      if (value === null) continue;
      values[key] = value;
      places[key] = at;
    }
  }
  // Each value was read by its own parameter's kind.
  return { parameters: values, places, severities };
}

const isParameter = (key: string): key is ParameterId => Object.hasOwn(parameters, key);

function readSeverity({ value }: TableRow<SettingColumnId>, reader: CellReader): SeverityChoice | null {
  return value('value', (row, column) => reader.choice(row, column, severitySettingChoices)).value;
}
