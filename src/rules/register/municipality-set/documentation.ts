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
  why: {
    nb: 'Kapittel 5.1 sier at «alle kommunene i Møre og Romsdal og Trøndelag» har opsjonsavtale. Det blir også 83, men da er Trondheim med og Bindal glemt. Derfor holdes listen mot kommunene selv, ikke bare mot antallet.',
    nn: 'Kapittel 5.1 seier at «alle kommunene i Møre og Romsdal og Trøndelag» har opsjonsavtale. Det blir òg 83, men då er Trondheim med og Bindal gløymd. Difor blir lista halden mot kommunane sjølve, ikkje berre mot talet.',
    en: 'Section 5.1 says that «alle kommunene i Møre og Romsdal og Trøndelag» (all the municipalities there) have option agreements. That also makes 83, but with Trondheim included and Bindal forgotten. The list is therefore held against the municipalities themselves, not only against their number.',
  },
  whatToDo: {
    nb: 'Bruk forslaget for å legge til kommunen som mangler, eller merk den med Ja. Står en kommune to ganger, behold raden som er riktig.',
    nn: 'Bruk forslaget for å leggje til kommunen som manglar, eller merk han med Ja. Står ein kommune to gonger, behald den rada som er rett.',
    en: 'Use the suggested correction to add the municipality that is missing, or mark it Yes. If a municipality is listed twice, keep the row that is right.',
  },
  whenToLeaveIt: {
    nb: 'Når en kommune faktisk er gått ut av samarbeidet. Slå da kontrollen av i Oppsett, eller la funnet stå.',
    nn: 'Når ein kommune faktisk har gått ut av samarbeidet. Slå då av kontrollen i Oppsett, eller la funnet stå.',
    en: 'When a municipality has actually left the cooperation. Then turn the check off in the settings, or let the finding stand.',
  },
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
    {
      description: 'Navnet er skrevet feil ved siden av et riktig nummer.',
      workbook: withRow(everyMunicipality, 'municipalities', 0, { name: 'Moldee' }),
      messages: ['otherName'],
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
