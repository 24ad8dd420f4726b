import { matchChoice } from '../../../src/plan/values';
import { editDistance } from '../../../src/plan/values/editDistance';
import { asked, noted, rejected, taken, type Row } from './expectation';

type Id = 'wages' | 'travel' | 'involvement' | 'council' | 'it' | 'own' | 'inKind';
const choices: Readonly<Record<Id, readonly string[]>> = {
  wages: ['Lønn', 'Løn', 'Wages', 'Lønnskostnader'],
  travel: ['Reise', 'Travel', 'Reiser/opphold/gjennomføring'],
  involvement: ['Fag/involvering', 'Involvering'],
  council: ['Samarbeidsråd', 'Samarbeidsrådet', 'Cooperation council'],
  it: ['IT'],
  own: ['Egenfinansiering', 'Egeninnsats'],
  inKind: ['Egeninnsats', 'Eigeninnsats'],
};

const rows: readonly Row<Id>[] = [
  ['Lønn', taken<Id>('wages'), 'the name'],
  ['LØNN', taken<Id>('wages'), 'case'],
  ['lo\u0308nn', asked<Id>('notInList', 'wages'), 'Swedish ö is another letter'],
  ['Samarbeidsra\u030ad', taken<Id>('council'), 'decomposed å'],
  [' reise ', taken<Id>('travel'), 'spaces about'],
  ['Samarbeids-\nråd', taken<Id>('council'), 'hyphenated over a line'],
  ['samarbeids råd', taken<Id>('council'), 'split in two'],
  ['fag / involvering', taken<Id>('involvement'), 'spaces about the slash'],
  ['Cooperation‐council', taken<Id>('council'), 'U+2010'],
  ['Reise:', taken<Id>('travel'), 'closing colon'],
  ['Løn', taken<Id>('wages'), 'nynorsk'],
  ['travel', taken<Id>('travel'), 'English'],
  ['it', taken<Id>('it'), 'short name'],
  ['Egeninnsats', asked<Id>('notInList', 'own', 'inKind'), 'a name of two'],
  ['Lønnskostnadr', asked<Id>('notInList', 'wages'), 'a letter dropped'],
  ['Riese', asked<Id>('notInList', 'travel'), 'two letters swapped'],
  ['Samarbiedsraad', rejected<Id>('notInList'), 'three letters off'],
  ['Involvring', asked<Id>('notInList', 'involvement'), 'a letter dropped'],
  ['Fag og involvering', asked<Id>('notInList', 'involvement'), '«og» for the slash'],
  ['Teknisk', rejected<Id>('notInList'), 'not there'],
  ['ID', rejected<Id>('notInList'), 'a short name has no near miss'],
  ['.', rejected<Id>('notInList'), 'nothing left'],
  ['__proto__', rejected<Id>('notInList'), 'no name of the language leaks in'],
  ['', taken<Id>(null), 'empty'],
  ['-', noted<Id>(null, 'dashAsEmpty'), 'dash'],
  ['#I/T', rejected<Id>('errorValue'), 'error value'],
];

test.each(rows)('the text «%s» in a list column', (input, reading) => {
  expect(matchChoice(input, choices)).toEqual(reading);
});

test('a near miss of two choices suggests neither', () => {
  expect(matchChoice('Alphe', { first: ['Alpha'], second: ['Alpho'] })).toEqual(rejected('notInList'));
});

test('a nearer choice is suggested before a farther one', () => {
  expect(matchChoice('fremdriftsplann', { near: ['fremdriftsplan'], far: ['framdriftsplan'] })).toEqual(
    asked('notInList', 'near'),
  );
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xbc', 1],
  ['ca', 'abc', Infinity],
  ['kitten', 'sitting', Infinity],
  ['rød', 'råd', 1],
  ['😀b', '😁b', 1],
])('from «%s» to «%s» it takes %p edits within two', (from, to, distance) => {
  expect(editDistance(from, to, 2)).toBe(distance);
});

test('a long text is turned away at once', () => {
  expect(matchChoice('a'.repeat(100_000), choices)).toEqual(rejected('notInList'));
});
