import { cooperationRegions } from '../../../src/plan/registers/cooperationRegions';
import { readList } from '../../../src/plan/values/list';
import { readMunicipality } from '../../../src/plan/values/municipality';
import { readRegion } from '../../../src/plan/values/region';

const known = cooperationRegions.map(({ name }) => ({ name, aliases: [] }));
const regionsIn = (text: string): unknown =>
  readList(text, (part) => readRegion(part, known)).map(({ text: written, reading }) => [
    written,
    'value' in reading ? reading.value : reading.verdict,
  ]);
const municipalitiesIn = (text: string): unknown =>
  readList(text, (value) => readMunicipality({ value })).map(({ text: written, reading }) => [
    written,
    'value' in reading ? reading.value : reading.verdict,
  ]);

test.each([
  ['Orkidé; SiO', ['Orkidé', 'Orkidé'], ['SiO', 'SiO']],
  ['Orkidé\r\nSiO\r\n', ['Orkidé', 'Orkidé'], ['SiO', 'SiO']],
  ['• Orkidé • SiO', ['Orkidé', 'Orkidé'], ['SiO', 'SiO']],
  ['- Orkidé\n- SiO', ['Orkidé', 'Orkidé'], ['SiO', 'SiO']],
  ['Fosen og Namdal', ['Fosen', 'Fosen IKS'], ['Namdal', 'Namdal Regionråd']],
  ['Orkidé, SiO, og ROR', ['Orkidé', 'Orkidé'], ['SiO', 'SiO'], ['ROR', 'ROR']],
  ['Orkidé / SiO', ['Orkidé', 'Orkidé'], ['SiO', 'SiO']],
  ['Inn-Trøndelag', ['Inn-Trøndelag', 'Inn-Trøndelag']],
  ['Fosen og Ukjent', ['Fosen', 'Fosen IKS'], ['Ukjent', 'reject']],
  ['Fossen og Namdal', ['Fossen', 'ask'], ['Namdal', 'Namdal Regionråd']],
  ['Helse og omsorg', ['Helse og omsorg', 'reject']],
  ['Orkidé;;, ', ['Orkidé', 'Orkidé']],
  [' ; ', ...[]],
  ['', ...[]],
])('regions in «%s»', (text, ...parts) => {
  expect(regionsIn(text)).toEqual(parts);
});

test.each([
  ['Levanger og Verdal', ['Levanger', '5037'], ['Verdal', '5038']],
  ['Levanger, Verdal, 5024 Orkdal', ['Levanger', '5037'], ['Verdal', '5038'], ['5024 Orkdal', '5024']],
  ['Herøy (Møre og Romsdal), Sande', ['Herøy (Møre og Romsdal)', '1515'], ['Sande', '1514']],
  ['Sande, Møre og Romsdal', ['Sande, Møre og Romsdal', '1514']],
  ['Snåase – Snåsa, Steinkjer', ['Snåase – Snåsa', '5041'], ['Steinkjer', '5004']],
  ['Orkdal, 5024', ['Orkdal, 5024', '5024']],
  ['5024, 5021', ['5024', '5024'], ['5021', '5021']],
  ['Hitra/Frøya', ['Hitra', '5013'], ['Frøya', '5014']],
  ['Orkland og Heim', ['Orkland', 'ask'], ['Heim', 'ask']],
  ['Volda/Hornindal', ['Volda', '1519'], ['Hornindal', 'reject']],
])('municipalities in «%s»', (text, ...parts) => {
  expect(municipalitiesIn(text)).toEqual(parts);
});

test('nothing that is written is left out', () => {
  const text = Array.from({ length: 300 }, (_, index) => `Navn ${index}`).join(', ');
  const parts = readList(`SiO, ${text}`, (part) => readRegion(part, known));
  expect(parts.map((part) => part.text).join(', ')).toBe(`SiO, ${text}`);
  expect(readList('x'.repeat(30_000), (part) => readRegion(part, known))).toHaveLength(1);
});
