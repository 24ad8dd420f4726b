import type { ReadingNoteId } from '../../../plan/reading';
import { cooperationRegions, regionByName } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import type { PlanReading } from '../../../sheets/planReading';
import { notesOnInput } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';

/** Names and numbers of municipalities that were not so in 2018. */
const ofAnotherTime: ReadonlySet<ReadingNoteId | undefined> = new Set([
  'laterMunicipality',
  'formerMunicipality',
  'laterNumber',
  'olderNumber',
] as const);

/**
 * Names that were not in use when the plan was written. What a name of another time is read as, and the choice where it can mean
 * several, stand with the cell's own finding; this one says that the time is the reason.
 */
export const rule: Rule = {
  id: 'register/outdated-name',
  messages: { ceasedRegion: 'info', endingRegion: 'info', municipality: 'info' },
  reads: ['regions', 'municipalities', 'memberships', 'workbook'],
  sources: [
    { section: '8', quote: 'Trøndelag: Værnesregionen, Innherred samkommune, Inn-Trøndelag' },
    { section: '5.1', quote: 'Bjørn Buan, leder SiO Orkland kommune' },
  ],
  check: (reading, { planStart, planEnd }) => [
    ...regionsOf(reading, planStart ?? '', planEnd ?? '9999-12-31'),
    ...municipalitiesOf(reading),
  ],
};

function regionsOf({ plan }: PlanReading, planStart: string, planEnd: string): ReportedFinding[] {
  return (plan.regions ?? []).flatMap(({ name }) => {
    const reading = readRegion(name.value, cooperationRegions);
    const status = 'value' in reading && reading.value !== null ? regionByName(reading.value)?.status : undefined;
    const ended = status?.ended;
    if (ended === undefined || ended > planEnd) return [];
    return [
      {
        message: ended < planStart ? 'ceasedRegion' : 'endingRegion',
        places: placesOf([name.at]),
        values: { name: name.value, ended: { day: ended } },
      },
    ];
  });
}

function municipalitiesOf(reading: PlanReading): ReportedFinding[] {
  return notesOnInput(reading).flatMap(({ kind, verdict, note, at, raw, candidates }) => {
    if (kind !== 'municipality' || verdict !== 'ask' || !ofAnotherTime.has(note)) return [];
    const names = candidates.map(String);
    return [{ message: 'municipality', places: placesOf([at]), values: { raw: String(raw), names: { list: names } } }];
  });
}
