import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Samlingene bygger på hverandre: den regionale gruppen lager innholdet i oppstartssamlingen, og regionsamlingene gjennomgår det lokale arbeidet etterpå (kap. 8). Er rekkefølgen en annen, er en dato oftest feil.',
  whatToDo: 'Se på de to datoene og rett den som er feil.',
  whenToLeaveIt: 'Når rekkefølgen er endret med vilje. Planen sier ikke at den er et krav.',
  valid: [{ description: 'Samlingene kommer i planens rekkefølge.', workbook: progress }],
  invalid: [
    {
      description: 'Oppstarten av den regionale gruppen er satt til etter oppstartssamlingen.',
      workbook: withRow(progress, 'activities', 0, { start: on(24, 9, 2018), end: on(24, 9, 2018) }),
      messages: ['tooEarly'],
    },
  ],
};
