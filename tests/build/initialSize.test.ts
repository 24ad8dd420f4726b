import { randomBytes } from 'node:crypto';
import { initialLimit, initialSize, taskPaneScripts } from '../../scripts/build/initialSize';
import { BuiltFolder } from './builtFolder';

let built: BuiltFolder;
beforeEach(() => {
  built = new BuiltFolder();
});
afterEach(() => built.remove());

const kilobytes = (count: number) => `"${randomBytes(count * 500).toString('hex')}"`;
const listed = () => taskPaneScripts(built.dist).map(({ file, when }) => `${file} ${when}`);

test('the page’s own scripts and the chunks they load count, the commands’ script does not', () => {
  built.script('taskpane.1.js', kilobytes(10), []);
  built.script('commands.1.js', kilobytes(500), []);
  built.script('7.js', kilobytes(20), []);
  expect(listed().sort()).toEqual(['7.js start', 'taskpane.1.js start']);
  expect(initialSize(taskPaneScripts(built.dist))).toBeGreaterThan(15_000);
  expect(initialSize(taskPaneScripts(built.dist))).toBeLessThan(20_000);
});

test('chunks that wait for a person are listed but do not count', () => {
  const before = initialSize(taskPaneScripts(built.dist));
  built.script('on-demand-help.js', kilobytes(500), []);
  expect(listed()).toContain('on-demand-help.js later');
  expect(initialSize(taskPaneScripts(built.dist))).toBe(before);
});

test('the sum tells when there is too much', () => {
  built.script('7.js', kilobytes(400), []);
  expect(initialSize(taskPaneScripts(built.dist))).toBeGreaterThan(initialLimit);
});
