import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen regner med 83 opsjonskommuner: alle i Trøndelag og Møre og Romsdal uten Trondheim, og Bindal. Er antallet et annet, er noen glemt eller tatt med for mye. Antallet alene beviser ikke at det er de riktige: planen selv kommer til 83 også ved å regne med Trondheim og glemme Bindal (kap. 5.1). Derfor ser en egen kontroll på hvilke kommuner det er.',
  whatToDo:
    'Se funnene om kommuner som mangler eller ikke hører med. Regner dere med et annet antall, endre det i Oppsett.',
  whenToLeaveIt: 'Når en kommune er kommet til eller gått ut, til antallet i Oppsett er endret.',
  valid: [{ description: 'Antallet er det som står i Oppsett (her seks).', workbook: organisation }],
  invalid: [
    {
      description: 'En kommune er slettet fra listen.',
      workbook: withoutRow(organisation, 'municipalities', 3),
      messages: ['tooFew'],
    },
    {
      description: 'Trondheim er merket som opsjonskommune.',
      workbook: withRow(organisation, 'municipalities', 0, { isOptionMunicipality: 'Ja' }),
      messages: ['tooMany'],
    },
  ],
};
