import { describeRule } from '../../../../tests/rules/describeRule';
import { progress } from '../../progressExample';
import { withRow, withSettings } from '../../sheetExample';
import { rule } from './rule';

const required = withSettings(progress, { requireAnchoringActivity: 'Ja' });
const without = withRow(required, 'activities', 2, { workArea: 'Involvering' });

describeRule(rule, [
  { name: 'both regions have one', workbook: required, reports: [] },
  {
    name: 'one has none',
    workbook: without,
    reports: [
      {
        message: 'missing',
        places: ['Regioner!A2'],
        values: { municipalities: { list: ['Åfjord', 'Bjugn', 'Ørland'] } },
      },
    ],
  },
  { name: 'one for all', workbook: withRow(without, 'activities', 3, { regions: 'Alle' }), reports: [] },
  { name: 'it is not asked for', workbook: without, settings: { requireAnchoringActivity: false }, reports: [] },
]);
