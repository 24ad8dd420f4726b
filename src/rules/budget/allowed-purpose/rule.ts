import type { BudgetLine } from '../../../plan/budget';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { bothAmounts, grantLines, sumOf, titleOf } from '../lines';
import { purposeOf, purposesNamed } from '../purposes';

/** Section 9: what the grant pays for is one of the purposes it is given for. */
export const rule: Rule = {
  id: 'budget/allowed-purpose',
  messages: { notAllowed: 'warning', missing: 'warning' },
  reads: ['budget', 'workbook'],
  needs: [{ table: 'budget', columns: ['activity'], messages: ['missing'] }],
  sources: [
    {
      section: '9',
      quote:
        'Skjønnsmidlene skal disponeres til prosjektledelse og områdene fag/funksjonalitet, teknisk, opplæring, involvering.',
    },
    { section: '9', quote: 'naturlig å se disse elementene i en samlet størrelse' },
  ],
  check(reading, { allowedPurposes }) {
    const allowed = purposesNamed(allowedPurposes);
    const without: BudgetLine[] = [];
    const findings: ReportedFinding[] = [];
    for (const line of grantLines(reading)) {
      const purpose = purposeOf(line);
      if (purpose !== null && allowed.has(purpose)) continue;
      if (purpose === null) {
        if (!isUnreadable(reading, line.purpose.at)) without.push(line);
        continue;
      }
      findings.push({
        message: 'notAllowed',
        places: placesOf([line.purpose.value === null ? line.activity.at : line.purpose.at]),
        values: { activity: titleOf(line), purpose, allowed: { list: allowedPurposes }, ...bothAmounts(line) },
      });
    }
    return without.length > 0 ? [...findings, missing(without, allowedPurposes)] : findings;
  },
};

function missing(lines: readonly BudgetLine[], allowed: readonly string[]): ReportedFinding {
  return {
    message: 'missing',
    places: placesOf(lines.map(({ purpose }) => purpose.at)),
    values: {
      count: lines.length,
      allowed: { list: allowed },
      confirmed: { kroner: sumOf(lines, 'confirmed') },
      fullApplication: { kroner: sumOf(lines, 'fullApplication') },
    },
  };
}
