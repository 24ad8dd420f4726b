import { AxeBuilder } from '@axe-core/playwright';
import type { Preview } from './preview';

/** The pane is a page of its own in Excel's frame: axe would hold its landmarks against those of the page around it. */
const betweenPages = [
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'landmark-one-main',
];

/** Every rule of WCAG 2.2 AA and good practice that axe knows, over the page and the pane in it. */
export async function expectAccessible({ page }: Preview): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('#grid').disableRules(betweenPages).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
