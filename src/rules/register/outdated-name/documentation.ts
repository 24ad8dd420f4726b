import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen er fra juni 2018 og regner med kommunene og samarbeidene slik de var da. Likevel nevner den Orkland, som først ble kommune i 2020 (kap. 5.1), og Innherred samkommune, som opphørte ved nyttår 2018 (kap. 8). Nye og gamle navn må holdes fra hverandre for at tellingen skal bli riktig.',
    nn: 'Planen er frå juni 2018 og reknar med kommunane og samarbeida slik dei var då. Likevel nemner han Orkland, som først vart kommune i 2020 (kap. 5.1), og Innherred samkommune, som tok slutt ved nyttår 2018 (kap. 8). Nye og gamle namn må haldast frå kvarandre for at teljinga skal bli rett.',
    en: 'The plan is from June 2018 and counts the municipalities and the cooperations as they were then. Yet it names Orkland, which only became a municipality in 2020 (section 5.1), and Innherred samkommune, which ceased at the turn of the year to 2018 (section 8). New and old names must be kept apart for the count to be right.',
  },
  whatToDo: {
    nb: 'Bruk kommunenavnene fra 2018. For et samarbeid som er opphørt: avklar hvem som viderefører det.',
    nn: 'Bruk kommunenamna frå 2018. For eit samarbeid som har teke slutt: avklar kven som fører det vidare.',
    en: 'Use the names of the municipalities of 2018. For a cooperation that has ceased, find out who carries it on.',
  },
  whenToLeaveIt: {
    nb: 'For regionene som planen selv nevner: så lenge de er avtalt brukt som grunnlag.',
    nn: 'For regionane som planen sjølv nemner: så lenge det er avtalt at dei skal brukast som grunnlag.',
    en: 'For the regions that the plan itself names: as long as it is agreed to use them as the basis.',
  },
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
