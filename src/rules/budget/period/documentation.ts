import { budget, dayCell, planBudget, planTable, withPlanCell } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Tilskuddet er for ett år. Kostnader utenfor året kan ikke dekkes av det, og det gjelder egenfinansieringen også: den skal svare til det samme arbeidet.',
    nn: 'Tilskotet er for eitt år. Kostnader utanfor året kan ikkje dekkjast av det, og det gjeld eigenfinansieringa òg: ho skal svare til det same arbeidet.',
    en: 'The grant is for one year. Costs outside the year cannot be covered by it, and that goes for own funding too: it is to answer to the same work.',
  },
  whatToDo: {
    nb: 'Rett datoene. Er det meningen at arbeidet skal gå inn i neste år, hører den delen til søknaden for neste år. Tilskuddsåret står i Oppsett.',
    nn: 'Rett datoane. Er det meininga at arbeidet skal gå inn i neste år, høyrer den delen til søknaden for neste år. Tilskotsåret står i Oppsett.',
    en: 'Correct the dates. If the work is meant to go on into the next year, that part belongs in the application for the next year. The grant year is in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når den som gir tilskuddet, har sagt ja til å flytte penger til et annet år. Linjer helt uten periode sies det ikke noe om.',
    nn: 'Når den som gir tilskotet, har sagt ja til å flytte pengar til eit anna år. Om linjer heilt utan periode seier kontrollen ingenting.',
    en: 'When whoever gives the grant has agreed to move money to another year. Nothing is said about lines with no period at all.',
  },
  valid: [
    { description: 'Periodene ligger i 2018.', workbook: budget },
    { description: 'Planens budsjett.', workbook: planBudget },
    { description: 'Planens egen tabell, der noen linjer bare har årstallet.', workbook: planTable },
  ],
  invalid: [
    {
      description: 'Datoene er byttet om.',
      workbook: withRow(budget, 'budget', 1, { start: dayCell('2018-12-31'), end: dayCell('2018-09-01') }),
      messages: ['startAfterEnd'],
    },
    {
      description: 'Arbeidet begynner året før.',
      workbook: withRow(budget, 'budget', 1, { start: dayCell('2017-12-01') }),
      messages: ['beforeYear'],
    },
    {
      description: 'Arbeidet fortsetter inn i 2019.',
      workbook: withRow(budget, 'budget', 1, { end: dayCell('2019-04-01') }),
      messages: ['afterYear'],
    },
    {
      description: 'I planens egen tabell er en periode satt til 2019.',
      workbook: withPlanCell(5, 1, '2019'),
      messages: ['otherYears'],
    },
    {
      description: 'Til-datoen mangler.',
      workbook: withRow(budget, 'budget', 1, { end: '' }),
      messages: ['oneEnd'],
    },
  ],
};
