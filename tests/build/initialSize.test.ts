import { randomBytes } from 'node:crypto';
import {
  firstCheckLimit,
  firstCheckSize,
  initialLimit,
  initialSize,
  taskPaneScripts,
} from '../../scripts/build/initialSize';
import { BuiltFolder } from './builtFolder';

let built: BuiltFolder;
beforeEach(() => {
  built = new BuiltFolder();
});
afterEach(() => built.remove());

const kilobytes = (count: number) => `"${randomBytes(count * 500).toString('hex')}"`;
const listed = () => taskPaneScripts(built.dist).map(({ file, when }) => `${file} ${when}`);

test('the page’s own scripts are the start; the chunks they fetch for the first check are counted beside them', () => {
  built.script('taskpane.1.js', kilobytes(10), []);
  built.script('commands.1.js', kilobytes(500), []);
  built.script('7.js', kilobytes(20), []);
  expect(listed().sort()).toEqual(['7.js beside', 'taskpane.1.js start']);
  const scripts = taskPaneScripts(built.dist);
  expect(initialSize(scripts)).toBeGreaterThan(5_000);
  expect(initialSize(scripts)).toBeLessThan(7_000);
  expect(firstCheckSize(scripts)).toBeGreaterThan(15_000);
  expect(firstCheckSize(scripts)).toBeLessThan(20_000);
});

test('chunks that wait for a person are listed but do not count', () => {
  const before = firstCheckSize(taskPaneScripts(built.dist));
  built.script('on-demand-help.js', kilobytes(500), []);
  expect(listed()).toContain('on-demand-help.js later');
  expect(firstCheckSize(taskPaneScripts(built.dist))).toBe(before);
});

test('the sums tell when there is too much', () => {
  built.script('7.js', kilobytes(500), []);
  expect(firstCheckSize(taskPaneScripts(built.dist))).toBeGreaterThan(firstCheckLimit);
  built.script('taskpane.1.js', kilobytes(400), []);
  expect(initialSize(taskPaneScripts(built.dist))).toBeGreaterThan(initialLimit);
});
