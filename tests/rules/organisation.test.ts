import { organisation } from '../../src/rules/organisationExample';
import { organisationOf } from '../../src/rules/organisation';
import { withAddedRow, withRow } from '../../src/rules/sheetExample';
import { sheetReadingOf } from './sheetReading';

const people = (example = organisation): Record<string, readonly string[]> => {
  const { delegatesOf } = organisationOf(sheetReadingOf(example).plan);
  return Object.fromEntries(
    [...delegatesOf].map(([region, delegates]) => [region, delegates.map(({ seats }) => seats[0]?.person.value ?? '')]),
  );
};

test('the example organisation is read without a note', () => {
  expect(sheetReadingOf(organisation).notes).toEqual([]);
});

test('municipalities and local seats are counted by region', () => {
  const { municipalitiesOf, localSeatsOf, seatsOf } = organisationOf(sheetReadingOf(organisation).plan);
  expect([...municipalitiesOf].map(([region, found]) => [region, found.length])).toEqual([
    ['Fosen IKS', 3],
    ['ROR', 3],
  ]);
  expect(localSeatsOf.get('Fosen IKS')).toHaveLength(5);
  expect(seatsOf.get('cooperationCouncil')).toHaveLength(2);
});

test('a delegate who is marked in the local group and entered in the regional one is one person', () => {
  const entered = withAddedRow(organisation, 'memberships', {
    region: 'Fosen IKS',
    municipality: 'Bjugn',
    person: 'kommunalsjef,  Bjugn',
    group: 'RAG',
  });
  expect(people(entered)).toEqual(people());
});

test('the leader of the regional group represents no region, even with one entered', () => {
  expect(people(withRow(organisation, 'memberships', 10, { region: 'ROR' }))).toEqual(people());
});
