import type { RegionName } from '../../../plan/registers/cooperationRegions';
import type { Localized } from '../../../text/language';

/** What is good to know about a region: the register's notes as a person reads them. */
export const regionNotes: Readonly<Partial<Record<RegionName, Localized>>> = {
  Syvstjerna: {
    nb: 'Planen skriver SSIKT om det samme samarbeidet i kapittel 5.1.',
    nn: 'Planen skriv SSIKT om det same samarbeidet i kapittel 5.1.',
    en: 'The plan calls the same cooperation SSIKT in chapter 5.1.',
  },
  'E-kommune Sunnmøre': {
    nb: 'Opphørte som IKT-samarbeid 31.12.2018.',
    nn: 'Slutta som IKT-samarbeid 31.12.2018.',
    en: 'Ceased as an ICT cooperation on 31.12.2018.',
  },
  Storfjordsamarbeidet: {
    nb: 'Ingen offentlig kilde sier hvilke kommuner som er med.',
    nn: 'Inga offentleg kjelde seier kva kommunar som er med.',
    en: 'No public source says which municipalities take part.',
  },
  'Innherred samkommune': {
    nb: 'Ble oppløst 1.1.2018, før planen ble skrevet. Levanger og Verdal.',
    nn: 'Vart oppløyst 1.1.2018, før planen vart skriven. Levanger og Verdal.',
    en: 'Was dissolved on 1.1.2018, before the plan was written. Levanger and Verdal.',
  },
  'Namdal Regionråd': {
    nb: 'Nytt fra 1.1.2018.',
    nn: 'Nytt frå 1.1.2018.',
    en: 'New from 1.1.2018.',
  },
  'Trondheims-området': {
    nb: 'Trondheimsregionen omfatter også Trondheim selv, som ikke er opsjonskommune.',
    nn: 'Trondheimsregionen omfattar òg Trondheim sjølv, som ikkje er opsjonskommune.',
    en: 'Trondheimsregionen includes Trondheim itself, which is no option municipality.',
  },
  Fjellregionen: {
    nb: 'De fleste kommunene ligger i Hedmark, utenfor planen.',
    nn: 'Dei fleste kommunane ligg i Hedmark, utanfor planen.',
    en: 'Most of its municipalities are in Hedmark, outside the plan.',
  },
};
