import type { ChangeTitle } from '../sheets/changeSet';
import type { Localized } from '../text/language';

/** Headings of the change sets that are no rule's fix. */
export const changeTitles: Readonly<Record<Exclude<ChangeTitle['kind'], 'fix'>, Localized>> = {
  createSheets: {
    nb: 'Lag ark for budsjett og finansiering',
    nn: 'Lag ark for budsjett og finansiering',
    en: 'Create the budget and financing sheets',
  },
  convertPlanTable: {
    nb: 'Gjør planens tabell om til kostnadsplan og finansieringsplan',
    nn: 'Gjer tabellen i planen om til kostnadsplan og finansieringsplan',
    en: 'Turn the plan’s table into a cost plan and a financing plan',
  },
  undo: { nb: 'Angre: {title}', nn: 'Angre: {title}', en: 'Undo: {title}' },
};
