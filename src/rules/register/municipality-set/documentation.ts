import { municipalities2018 } from '../../../plan/registers/municipalities2018';
import type { RuleDocumentation } from '../../documentation';
import { withAddedRow, withRow, withRows, type SheetExample } from '../../sheetExample';

/** Every municipality of the register, by number and name alone. */
export const everyMunicipality: SheetExample = {
  layout: 'sheets',
  rows: {
    municipalities: municipalities2018.map(({ number, name, isOptionMunicipality }) => ({
      number: Number(number),
      name,
      isOptionMunicipality: isOptionMunicipality ? 'Ja' : 'Nei',
    })),
  },
};

/** As short as an example can be: what it leaves out is missing. */
const three = withRows(everyMunicipality, 'municipalities', (rows) => rows.slice(0, 3));

export const documentation: RuleDocumentation = {
  why: 'Kapittel 5.1 sier at «alle kommunene i Møre og Romsdal og Trøndelag» har opsjonsavtale. Det blir også 83, men da er Trondheim med og Bindal glemt. Derfor holdes listen mot kommunene selv, ikke bare mot antallet.',
  whatToDo:
    'Bruk forslaget for å legge til kommunen som mangler, eller merk den med Ja. Står en kommune to ganger, behold raden som er riktig.',
  whenToLeaveIt:
    'Når en kommune faktisk er gått ut av samarbeidet. Slå da kontrollen av i Oppsett, eller la funnet stå.',
  valid: [
    { description: 'Alle opsjonskommunene står i listen, og Trondheim er ikke merket.', workbook: everyMunicipality },
  ],
  invalid: [
    {
      description: 'Bindal er glemt.',
      workbook: withRows(everyMunicipality, 'municipalities', (rows) => rows.filter(({ name }) => name !== 'Bindal')),
      messages: ['missing'],
    },
    {
      description: 'Nummer og navn er på to ulike kommuner.',
      workbook: withRow(everyMunicipality, 'municipalities', 0, { name: 'Aukra' }),
      messages: ['mismatch'],
    },
    { description: 'Nesten alle mangler.', workbook: three, messages: ['severalMissing'] },
    {
      description: 'En opsjonskommune er merket med Nei.',
      workbook: withRow(everyMunicipality, 'municipalities', 0, { isOptionMunicipality: 'Nei' }),
      messages: ['notMarked'],
    },
    {
      description: 'En kommune står to ganger, med like rader.',
      workbook: withAddedRow(everyMunicipality, 'municipalities', {
        number: 1502,
        name: 'Molde',
        isOptionMunicipality: 'Ja',
      }),
      messages: ['duplicate'],
    },
  ],
};
