import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'En aktivitet som avhenger av en annen, kan ikke starte før den andre er ferdig. Flyttes den ene, blir den andre lett glemt.',
  whatToDo: 'Flytt en av aktivitetene, eller ta bort avhengigheten om den ikke er reell.',
  whenToLeaveIt: 'Når aktivitetene kan overlappe, og avhengigheten bare sier at de hører sammen.',
  valid: [{ description: 'Alle venter på noe som er over.', workbook: progress }],
  invalid: [
    {
      description: 'Oppstartssamlingen er flyttet til før oppstarten den avhenger av.',
      workbook: withRow(progress, 'activities', 1, { start: on(3, 9, 2018), end: on(3, 9, 2018) }),
      messages: ['startsTooEarly'],
    },
  ],
};
