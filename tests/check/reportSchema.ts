/** What the command promises of its JSON: kroner as whole numbers, days as ISO dates, `null` for what is absent. */
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const text = orNull({ type: 'string', minLength: 1 });
const kroner = orNull({ type: 'integer' });
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const isoDay = orNull(day);
const scenario = { enum: ['confirmed', 'fullApplication'] };
const listOf = (items: object): object => orNull({ type: 'array', items });

/** Every property is there, and none beside. */
const record = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const line = record({
  activity: text,
  period: orNull(record({ start: day, end: day })),
  confirmed: kroner,
  fullApplication: kroner,
  financing: text,
  costType: text,
  purpose: text,
  recipient: text,
  comment: text,
});
const financing = orNull(
  record({
    status: text,
    grant: kroner,
    ownFunding: kroner,
    other: kroner,
    minimumOwnShare: orNull({ type: 'number' }),
    appliedOn: isoDay,
    decidedOn: isoDay,
  }),
);
const statedSum = record({
  kind: { type: 'string' },
  scenario,
  amount: orNull({ type: 'number' }),
  isFormula: { type: 'boolean' },
});
const open = (required: readonly string[]): object => ({ type: 'object', required });

export const reportSchema = record({
  plan: record({
    budget: orNull(
      record({
        layout: { type: 'string' },
        lines: { type: 'array', items: line },
        financing: record({ confirmed: financing, fullApplication: financing }),
        statedSums: { type: 'array', items: statedSum },
      }),
    ),
    activities: listOf({
      ...open([
        'number',
        'name',
        'kind',
        'workArea',
        'regions',
        'responsible',
        'participants',
        'start',
        'end',
        'progress',
        'status',
        'dependsOn',
        'comment',
      ]),
      properties: { start: isoDay, end: isoDay },
    }),
    memberships: listOf({
      ...open([
        'person',
        'municipality',
        'region',
        'group',
        'role',
        'isLeader',
        'isRegionalDelegate',
        'isResponsible',
        'start',
        'end',
        'comment',
      ]),
      properties: { start: isoDay, end: isoDay, municipality: orNull({ type: 'string', pattern: '^\\d{4}$' }) },
    }),
    municipalities: listOf({
      ...open(['number', 'name', 'county', 'region', 'otherRegions', 'isOptionMunicipality', 'population', 'comment']),
      properties: { number: orNull({ type: 'string', pattern: '^\\d{4}$' }), population: orNull({ type: 'integer' }) },
    }),
    regions: listOf(open(['name', 'county', 'contactPerson', 'webPage', 'aliases', 'comment'])),
    meetingPlaces: listOf(open(['name', 'kind', 'region', 'day', 'venue', 'responsible', 'comment'])),
    versions: listOf({ ...open(['version', 'day', 'change', 'author']), properties: { day: isoDay } }),
    settings: orNull(record({ parameters: { type: 'object' }, severities: { type: 'object' } })),
  }),
  findings: {
    type: 'array',
    items: record({
      rule: { type: 'string', pattern: '^[a-z]+/[a-z-]+$' },
      severity: { enum: ['error', 'warning', 'info'] },
      places: {
        type: 'array',
        items: record({
          sheet: { type: 'string' },
          cell: { type: 'string', pattern: '^[A-Z]{1,3}\\d+(:[A-Z]{1,3}\\d+)?$' },
        }),
      },
      values: { type: 'object' },
      messageId: { type: 'string', minLength: 1 },
      message: { type: 'string', minLength: 1 },
    }),
  },
});
