import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen er fra juni 2018 og regner med kommunene og samarbeidene slik de var da. Likevel nevner den Orkland, som først ble kommune i 2020 (kap. 5.1), og Innherred samkommune, som opphørte ved nyttår 2018 (kap. 8). Nye og gamle navn må holdes fra hverandre for at tellingen skal bli riktig.',
  whatToDo: 'Bruk kommunenavnene fra 2018. For et samarbeid som er opphørt: avklar hvem som viderefører det.',
  whenToLeaveIt: 'For regionene som planen selv nevner: så lenge de er avtalt brukt som grunnlag.',
  valid: [{ description: 'Navnene er fra 2018.', workbook: organisation }],
  invalid: [
    {
      description: 'Innherred samkommune opphørte før planen ble skrevet.',
      workbook: withAddedRow(organisation, 'regions', {
        name: 'Innherred samkommune',
        contactPerson: 'Rådgiver, Verdal',
      }),
      messages: ['ceasedRegion'],
    },
    {
      description: 'E-kommune Sunnmøre opphører mens planen løper.',
      workbook: withAddedRow(organisation, 'regions', {
        name: 'E-kommune Sunnmøre',
        contactPerson: 'Rådgiver, Ålesund',
      }),
      messages: ['endingRegion'],
    },
    {
      description: 'Orkland kommune ble til i 2020.',
      workbook: withRow(organisation, 'memberships', 11, { municipality: 'Orkland' }),
      messages: ['municipality'],
    },
  ],
};
