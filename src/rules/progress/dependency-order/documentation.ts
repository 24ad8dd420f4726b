import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En aktivitet som avhenger av en annen, kan ikke starte før den andre er ferdig. Flyttes den ene, blir den andre lett glemt.',
    nn: 'Ein aktivitet som avheng av ein annan, kan ikkje starte før den andre er ferdig. Blir den eine flytta, blir den andre lett gløymd.',
    en: 'An activity that depends on another cannot start before the other is finished. When one is moved, the other is easily forgotten.',
  },
  whatToDo: {
    nb: 'Flytt en av aktivitetene, eller ta bort avhengigheten om den ikke er reell.',
    nn: 'Flytt ein av aktivitetane, eller ta bort avhengnaden om han ikkje er reell.',
    en: 'Move one of the activities, or remove the dependency if it is not a real one.',
  },
  whenToLeaveIt: {
    nb: 'Når aktivitetene kan overlappe, og avhengigheten bare sier at de hører sammen.',
    nn: 'Når aktivitetane kan overlappe, og avhengnaden berre seier at dei høyrer saman.',
    en: 'When the activities can overlap, and the dependency only says that they belong together.',
  },
  valid: [{ description: 'Alle venter på noe som er over.', workbook: progress }],
  invalid: [
    {
      description: 'Oppstartssamlingen er flyttet til før oppstarten den avhenger av.',
      workbook: withRow(progress, 'activities', 1, { start: on(3, 9, 2018), end: on(3, 9, 2018) }),
      messages: ['startsTooEarly'],
    },
  ],
};
