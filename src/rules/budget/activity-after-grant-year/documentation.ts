import { budget, dayCell } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import type { ExampleRow, SheetExample } from '../../sheetExample';

export const withActivities = (...activities: readonly ExampleRow[]): SheetExample => ({
  ...budget,
  rows: { ...budget.rows, activities },
});

export const documentation: RuleDocumentation = {
  why: 'Tilskuddet gjelder 2018, men planen går til 1. april 2019: den regionale arbeidsgruppen fortsetter, og regionene har samlinger i februar. Det er størst risiko for å love noe som ingen har penger til, akkurat ved årsskiftet.',
  whatToDo:
    'Avklar hvordan aktivitetene finansieres. Planen nevner en felles søknad for hele Midt-Norge for 2019. Er datoene feil, rett dem i fremdriftsplanen. Tilskuddsåret står i Oppsett.',
  whenToLeaveIt:
    'Når finansieringen for året etter er avklart et annet sted enn i dette budsjettet. Det sies én gang for alle aktivitetene. Milepæler og avlyste aktiviteter er ikke med.',
  valid: [
    {
      description: 'Alt skjer i 2018.',
      workbook: withActivities({
        number: '1',
        name: 'Oppstartssamling',
        kind: 'Samling',
        start: dayCell('2018-09-17'),
        end: dayCell('2018-09-18'),
      }),
    },
    {
      description: 'En milepæl etter årsskiftet koster ikke noe.',
      workbook: withActivities({
        number: '1',
        name: 'Rapport til Fylkesmannen',
        kind: 'Milepæl',
        start: dayCell('2019-02-01'),
        end: dayCell('2019-02-01'),
      }),
    },
  ],
  invalid: [
    {
      description: 'Møtene går til 1. april 2019, og to regioner har samling i februar.',
      workbook: withActivities(
        {
          number: '1',
          name: 'Møter i regional arbeidsgruppe',
          kind: 'Aktivitet',
          start: dayCell('2018-09-04'),
          end: dayCell('2019-04-01'),
        },
        {
          number: '2',
          name: 'Regionsamling Fosen',
          kind: 'Samling',
          start: dayCell('2019-02-12'),
          end: dayCell('2019-02-12'),
        },
        {
          number: '3',
          name: 'Regionsamling Romsdal',
          kind: 'Samling',
          start: dayCell('2019-02-14'),
          end: dayCell('2019-02-14'),
        },
      ),
      messages: ['afterYear'],
    },
  ],
};
