import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** A dash or a question mark names nobody. */
const somebody = /[\p{L}\p{N}]/u;

/** Each region has a contact person: recruiting begins with them, so a region may lack one and its whole local group as well. */
export const rule: Rule = {
  id: 'representation/contact-person-per-region',
  messages: { missing: 'error' },
  reads: ['regions'],
  sources: [
    { section: '7', quote: 'at dette skal skje i regi av kontaktpersoner i den enkelte kommuneregion.' },
    {
      section: '7',
      quote: 'Dette er personer som er utnevnt/valgt/utpekt som sin regions representant i eks. kommunegruppenettverk',
    },
  ],
  check({ plan, tables }) {
    // Without the column that is what is missing, and another rule says so.
    if (tables.regions && tables.regions.columns.contactPerson === undefined) return [];
    return [...organisationOf(plan).regionByName.values()].flatMap(({ name, contactPerson }) =>
      somebody.test(contactPerson.value)
        ? []
        : [{ message: 'missing', places: placesOf([contactPerson.at]), values: { region: name.value } }],
    );
  },
};
