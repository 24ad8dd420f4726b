import Ajv from 'ajv';
import { z } from 'zod';
import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import type { ExampleRow } from '../../src/rules/sheetExample';

/** Checks rows one by one against a schema of columns, and says how many are not as the schema asks. */
export interface RowValidator {
  readonly name: string;
  readonly check: (rows: readonly ExampleRow[]) => number | Promise<number>;
}

const regions = cooperationRegions.map(({ name }) => name);
const municipalities = municipalities2018.map(({ name }) => name);
const groups = ['LAG', 'RAG', 'Samarbeidsrådet'];
const marks = ['Ja', 'Nei', ''];

function withAjv(): RowValidator {
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'object',
    properties: {
      region: { type: 'string', enum: regions },
      municipality: { type: 'string', enum: municipalities },
      person: { type: 'string', minLength: 1 },
      role: { type: 'string' },
      group: { type: 'string', enum: groups },
      isLeader: { enum: marks },
      isRegionalDelegate: { enum: marks },
      isResponsible: { enum: marks },
      start: { type: 'integer' },
      end: { anyOf: [{ type: 'integer' }, { const: '' }] },
    },
    required: ['region', 'municipality', 'person', 'group'],
  });
  return { name: 'ajv', check: (rows) => rows.filter((row) => !validate(row)).length };
}

function withZod(): RowValidator {
  const schema = z.object({
    region: z.enum(regions),
    municipality: z.enum(municipalities),
    person: z.string().min(1),
    role: z.string(),
    group: z.enum(groups),
    isLeader: z.enum(marks),
    isRegionalDelegate: z.enum(marks),
    isResponsible: z.enum(marks),
    start: z.number().int(),
    end: z.union([z.number().int(), z.literal('')]),
  });
  return { name: 'zod', check: (rows) => rows.filter((row) => !schema.safeParse(row).success).length };
}

/** The package has typings for little of what it exports. */
interface TableSchema {
  readonly Schema: {
    load: (descriptor: unknown) => Promise<{ castRow: (row: readonly unknown[]) => unknown }>;
  };
}

async function withTableSchema(): Promise<RowValidator> {
  const { Schema } = (await import('tableschema')) as unknown as TableSchema;
  const field = (name: string, type: string, constraints: object = {}) => ({ name, type, constraints });
  const fields = [
    field('region', 'string', { enum: regions }),
    field('municipality', 'string', { enum: municipalities }),
    field('person', 'string', { required: true }),
    field('role', 'string'),
    field('group', 'string', { enum: groups }),
    field('isLeader', 'string', { enum: ['Ja', 'Nei'] }),
    field('isRegionalDelegate', 'string', { enum: ['Ja', 'Nei'] }),
    field('isResponsible', 'string', { enum: ['Ja', 'Nei'] }),
    field('start', 'integer'),
    field('end', 'integer'),
  ];
  const schema = await Schema.load({ fields });
  return {
    name: 'tableschema',
    check: (rows) =>
      rows.filter((row) => {
        try {
          schema.castRow(fields.map(({ name }) => row[name] ?? ''));
          return false;
        } catch {
          // Thrown for each row with an error: that is how the package reports.
          return true;
        }
      }).length,
  };
}

export async function otherValidators(): Promise<readonly RowValidator[]> {
  return [withAjv(), withZod(), await withTableSchema()];
}
