import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Samlingene bygger på hverandre: den regionale gruppen lager innholdet i oppstartssamlingen, og regionsamlingene gjennomgår det lokale arbeidet etterpå (kap. 8). Er rekkefølgen en annen, er en dato oftest feil.',
    nn: 'Samlingane byggjer på kvarandre: den regionale gruppa lagar innhaldet i oppstartssamlinga, og regionsamlingane går gjennom det lokale arbeidet etterpå (kap. 8). Er rekkjefølgja ei anna, er ein dato oftast feil.',
    en: 'The gatherings build on each other: the regional group makes the content of the kick-off, and the regional gatherings go through the local work afterwards (section 8). If the order is another, a date is usually wrong.',
  },
  whatToDo: {
    nb: 'Se på de to datoene og rett den som er feil.',
    nn: 'Sjå på dei to datoane og rett den som er feil.',
    en: 'Look at the two dates and correct the one that is wrong.',
  },
  whenToLeaveIt: {
    nb: 'Når rekkefølgen er endret med vilje. Planen sier ikke at den er et krav.',
    nn: 'Når rekkjefølgja er endra med vilje. Planen seier ikkje at ho er eit krav.',
    en: 'When the order has been changed on purpose. The plan does not say that it is a requirement.',
  },
  valid: [{ description: 'Samlingene kommer i planens rekkefølge.', workbook: progress }],
  invalid: [
    {
      description: 'Oppstarten av den regionale gruppen er satt til etter oppstartssamlingen.',
      workbook: withRow(progress, 'activities', 0, { start: on(24, 9, 2018), end: on(24, 9, 2018) }),
      messages: ['tooEarly'],
    },
  ],
};
