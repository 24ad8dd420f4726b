import type { Localized } from './language';

/** What a ribbon command says when it could not do its work, besides the failures of Excel itself. */
export const commandMessages = {
  nothingMissing: {
    nb: 'Arkene er der allerede. Ingenting er endret.',
    nn: 'Arka er der allereie. Ingenting er endra.',
    en: 'The sheets are there already. Nothing was changed.',
  },
  nothingToReport: {
    nb: 'Arbeidsboken har ingen plan å rapportere om ennå. Velg Opprett ark på båndet.',
    nn: 'Arbeidsboka har ingen plan å rapportere om enno. Vel Opprett ark på bandet.',
    en: 'The workbook has no plan to report on yet. Choose Create sheets on the ribbon.',
  },
  sheetsRefused: {
    nb: 'Arkene ble ikke laget, og ingenting er endret: Et ark, en tabell eller et navn som heter det samme, er i veien, eller arbeidsboken er beskyttet. Åpne Involveringsplan fra båndet for å se hva.',
    nn: 'Arka vart ikkje laga, og ingenting er endra: Eit ark, ein tabell eller eit namn som heiter det same, er i vegen, eller arbeidsboka er verna. Opne Involveringsplan frå bandet for å sjå kva.',
    en: 'The sheets were not made and nothing was changed: a sheet, table or name of the same name is in the way, or the workbook is protected. Open Involveringsplan from the ribbon to see which.',
  },
} satisfies Record<string, Localized>;

export type CommandMessage = keyof typeof commandMessages;
