import { budget, dayCell } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import type { ExampleRow, SheetExample } from '../../sheetExample';

export const withActivities = (...activities: readonly ExampleRow[]): SheetExample => ({
  ...budget,
  rows: { ...budget.rows, activities },
});

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Tilskuddet gjelder 2018, men planen går til 1. april 2019: den regionale arbeidsgruppen fortsetter, og regionene har samlinger i februar. Det er størst risiko for å love noe som ingen har penger til, akkurat ved årsskiftet.',
    nn: 'Tilskotet gjeld 2018, men planen går til 1. april 2019: den regionale arbeidsgruppa held fram, og regionane har samlingar i februar. Faren for å love noko som ingen har pengar til, er størst akkurat ved årsskiftet.',
    en: 'The grant is for 2018, but the plan runs to 1 April 2019: the regional working group goes on, and the regions have gatherings in February. The risk of promising something that nobody has money for is greatest just at the turn of the year.',
  },
  whatToDo: {
    nb: 'Avklar hvordan aktivitetene finansieres. Planen nevner en felles søknad for hele Midt-Norge for 2019. Er datoene feil, rett dem i fremdriftsplanen. Tilskuddsåret står i Oppsett.',
    nn: 'Avklar korleis aktivitetane skal finansierast. Planen nemner ein felles søknad for heile Midt-Noreg for 2019. Er datoane feil, rett dei i framdriftsplanen. Tilskotsåret står i Oppsett.',
    en: 'Settle how the activities are to be financed. The plan mentions a joint application for the whole of Mid-Norway for 2019. If the dates are wrong, correct them in the progress plan. The grant year is in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når finansieringen for året etter er avklart et annet sted enn i dette budsjettet. Det sies én gang for alle aktivitetene. Milepæler og avlyste aktiviteter er ikke med.',
    nn: 'Når finansieringa for året etter er avklart ein annan stad enn i dette budsjettet. Det er eitt funn for alle aktivitetane. Milepælar og avlyste aktivitetar er ikkje med.',
    en: 'When the financing of the year after is settled elsewhere than in this budget. There is one finding for all the activities. Milestones and cancelled activities are not included.',
  },
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
