import type { ExampleContent, SheetExample } from '../../../src/rules/sheetExample';
import { OpenDocument } from '../../../src/preview/document/openDocument';
import { startHost } from '../../../src/preview/node/startHost';
import { tables } from '../../../src/sheets/declarations';
import { tableIds, type TableId } from '../../../src/sheets/declarations/declaration';
import { createdColumns } from '../../../src/sheets/layout/tableBlock';

type CellText = string | number | boolean;

/** An example as a file to be opened: each table on a sheet of its own, with the header in row 1. */
export async function exampleFile({ rows }: SheetExample): Promise<Buffer> {
  const document = OpenDocument.blank('Ark1');
  const host = await startHost({ document });
  try {
    await host.Excel.run(async (context) => {
      for (const id of tableIds) {
        if (!rows[id]) continue;
        const values = valuesOf(id, rows[id]);
        const sheet = context.workbook.worksheets.add(tables[id].sheetNames.nb);
        const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
        range.values = values;
        sheet.tables.add(range, true).name = tables[id].tableName;
      }
      context.workbook.worksheets.getItem('Ark1').delete();
      await context.sync();
    });
    return Buffer.from(await document.save());
  } finally {
    host.close();
  }
}

function valuesOf(id: TableId, rows: readonly Readonly<Record<string, ExampleContent>>[]): CellText[][] {
  const columns = createdColumns(tables[id]);
  return [
    columns.map(({ headers }) => headers.nb),
    ...rows.map((row) => columns.map((column) => textOf(row[column.id] ?? ''))),
  ];
}

function textOf(content: ExampleContent): CellText {
  if (typeof content === 'object' && content !== null) throw new Error('the file holds no formulas');
  return content ?? '';
}
