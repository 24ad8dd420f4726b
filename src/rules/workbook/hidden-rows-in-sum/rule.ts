import { fundingScenarios } from '../../../plan/budget';
import type { CellRef } from '../../../plan/place';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { cellsIn, ownSumsOf } from '../ownSums';
import { errorsAreCommon } from '../sources';

/** What is added up can be seen: a sum counts hidden rows too, and whoever reads it cannot check it. */
export const rule: Rule = {
  id: 'workbook/hidden-rows-in-sum',
  messages: { budgetLines: 'warning', ownSum: 'info' },
  reads: ['workbook', 'budget'],
  sources: [errorsAreCommon],
  check(reading) {
    const hidden = new Map(reading.workbook.sheets.map(({ name, hiddenRows }) => [name, hiddenRows]));
    const isHidden = ({ sheet, row }: CellRef): boolean => hidden.get(sheet)?.has(row) === true;
    const lines = (reading.plan.budget?.lines ?? []).filter(
      ({ activity, amounts }) => isHidden(activity.at) && fundingScenarios.some((scenario) => amounts[scenario]?.value),
    );
    const budget: ReportedFinding[] =
      lines.length === 0
        ? []
        : [
            {
              message: 'budgetLines',
              places: placesOf(lines.map(({ activity }) => activity.at)),
              values: { count: lines.length, names: { list: lines.map(({ activity }) => activity.value) } },
            },
          ];
    const own = ownSumsOf(reading).flatMap(({ sheet, sum, range }): ReportedFinding[] => {
      const counted = [...cellsIn(sheet, range)].filter(({ at, value }) => typeof value === 'number' && isHidden(at));
      if (counted.length === 0 || isHidden(sum.at)) return [];
      return [
        {
          message: 'ownSum',
          places: placesOf([sum.at]).concat(placesOf(counted.map(({ at }) => at))),
          values: { formula: sum.formula, count: counted.length },
        },
      ];
    });
    return [...budget, ...own];
  },
};
