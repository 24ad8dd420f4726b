import type { Localized } from '../../text/language';

/** The words that stand in new sheets, apart from headers, choices and labels, which are declared with them. */
export const sheetTexts = {
  chooseFromList: { nb: 'Velg fra listen', nn: 'Vel frå lista', en: 'Choose from the list' },
  notInList: {
    nb: 'Velg en av verdiene i rullegardinlisten. Andre verdier kan ikke kontrolleres.',
    nn: 'Vel ein av verdiane i rullegardinlista. Andre verdiar kan ikkje kontrollerast.',
    en: 'Choose one of the values in the drop-down list. Other values cannot be checked.',
  },
  chapter: { nb: 'Planen kap. {section}.', nn: 'Planen kap. {section}.', en: 'The plan, ch. {section}.' },
  shortChapter: { nb: 'kap. {section}', nn: 'kap. {section}', en: 'ch. {section}' },
  quotation: {
    nb: 'Planen kap. {section}: «{quote}»',
    nn: 'Planen kap. {section}: «{quote}»',
    en: 'The plan, ch. {section}: «{quote}»',
  },
  /** What the cell of an activity for every region holds. */
  everyRegion: { nb: 'Alle', nn: 'Alle', en: 'All' },
  ownsProgramme: {
    nb: 'Eier programmet sammen med Helse Midt-Norge RHF (planen kap. 1.2). Ingen opsjonskommune.',
    nn: 'Eig programmet saman med Helse Midt-Norge RHF (planen kap. 1.2). Ingen opsjonskommune.',
    en: 'Owns the programme together with Helse Midt-Norge RHF (the plan, ch. 1.2). No option municipality.',
  },
  noRegionInPlan: {
    nb: 'Ligger i Nordland og hører til ingen av planens regioner (kap. 1.2 og 5.2). Bestem regionen her; foreslått: {region}.',
    nn: 'Ligg i Nordland og høyrer ikkje til nokon av regionane i planen (kap. 1.2 og 5.2). Bestem regionen her; foreslått: {region}.',
    en: 'Is in Nordland and belongs to none of the plan’s regions (ch. 1.2 and 5.2). Decide the region here; suggested: {region}.',
  },
  perhapsAlsoIn: {
    nb: 'Kanskje også med i {regions}; ingen offentlig kilde.',
    nn: 'Kanskje òg med i {regions}; inga offentleg kjelde.',
    en: 'Perhaps also part of {regions}; no public source.',
  },
  observer: { nb: 'Observatør.', nn: 'Observatør.', en: 'Observer.' },
  orkland: {
    nb: 'Planen skriver Orkland, som ble til først 1.1.2020. I 2018 heter kommunen Orkdal.',
    nn: 'Planen skriv Orkland, som vart til først 1.1.2020. I 2018 heiter kommunen Orkdal.',
    en: 'The plan writes Orkland, which did not exist until 1.1.2020. In 2018 the municipality is Orkdal.',
  },
  overviewNotPublic: {
    nb: 'Oversikten er ikke med i planen. Skriv én rad per møte.',
    nn: 'Oversikta er ikkje med i planen. Skriv éi rad per møte.',
    en: 'The overview is not part of the plan. Write one row a meeting.',
  },
} satisfies Record<string, Localized>;
