import { tables } from '../../../src/sheets/declarations';
import { tableIds, type ColumnDeclaration } from '../../../src/sheets/declarations/declaration';
import { parameterIds } from '../../../src/plan/parameters';
import { columnList } from '../../../src/sheets/layout/columnLists';
import { listNameOf } from '../../../src/sheets/layout/listNames';
import { namesWith } from '../../../src/sheets/layout/namesInWorkbook';
import { parameterTexts, settingTopics } from '../../../src/text/parameters';
import { languages } from '../../../src/text/language';

const columns = tableIds.flatMap((table) =>
  tables[table].columns.map((column: ColumnDeclaration) => ({ table, column })),
);

describe.each(languages)('drop-down lists, in %s', (language) => {
  const nameOf = namesWith({}, new Set(tableIds), language);

  test('that stand in the rule itself are as short as Excel takes them, and have no comma in a choice', () => {
    for (const { column } of columns) {
      const source = columnList(column, nameOf, language)?.source;
      if (source === undefined || typeof source === 'string') continue;
      expect(source.join(',').length).toBeLessThanOrEqual(255);
      expect(source.filter((choice) => choice.includes(','))).toEqual([]);
      expect(new Set(source).size).toBe(source.length);
    }
  });

  test('that come from another table go by a name of the workbook', () => {
    const from = columns.filter(({ column }) => column.listFrom);
    expect(from.length).toBeGreaterThan(3);
    for (const { column } of from) {
      if (column.listFrom) expect(listNameOf(column.listFrom)).toBeDefined();
      expect(columnList(column, nameOf, language)?.source).toMatch(/^=Liste/);
    }
  });
});

test('a list whose table is not there is no list', () => {
  const region = tables.memberships.columns.find(({ id }) => id === 'region');
  expect(region && columnList(region, () => null, 'nb')).toBeNull();
});

test('several regions, and texts that nobody thought of, may be written', () => {
  const nameOf = namesWith({}, new Set(tableIds), 'nb');
  const open = columns.filter(({ column }) => columnList(column, nameOf, 'nb')?.allowsOther === true);
  expect([...new Set(open.map(({ column }) => column.kind))].sort()).toEqual(['regions', 'text']);
});

test('every parameter has a name, an explanation and a topic in every language', () => {
  for (const id of parameterIds) {
    const { name, explanation, topic } = parameterTexts[id];
    for (const text of [name, explanation, settingTopics[topic]]) {
      for (const language of languages) expect(text[language].trim()).not.toBe('');
    }
  }
  const names = parameterIds.map((id) => parameterTexts[id].name.nb);
  expect(new Set(names).size).toBe(names.length);
});
