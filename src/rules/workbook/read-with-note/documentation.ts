import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { planInOneTable, planInTables, withLine } from '../../planExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Folk skriver beløp, andeler og perioder på mange måter. Når det bare er én rimelig mening, leser tillegget den, men sier fra hvordan, så en feil lesemåte ikke går ubemerket.',
    nn: 'Folk skriv beløp, delar og periodar på mange måtar. Når det berre er éi rimeleg meining, les tillegget den, men seier frå korleis, så ein feil lesemåte ikkje går ubemerkt.',
    en: 'People write amounts, shares and periods in many ways. When there is only one reasonable meaning, the add-in reads that one but says how, so that a wrong reading does not go unnoticed.',
  },
  whatToDo: {
    nb: 'Se at verdien er lest som ment. Er den det, trenger du ikke gjøre noe.',
    nn: 'Sjå at verdien er lesen som meint. Er han det, treng du ikkje gjere noko.',
    en: 'See that the value is read as meant. If it is, you need not do anything.',
  },
  whenToLeaveIt: {
    nb: 'Når verdien er lest riktig. Funnet er til orientering.',
    nn: 'Når verdien er lesen rett. Funnet er til orientering.',
    en: 'When the value is read correctly. The finding is for information.',
  },
  valid: [{ description: 'Ingen verdier er lest med forbehold.', workbook: planInTables }],
  invalid: [
    {
      description: 'Et beløp står i en celle som er formatert som dato.',
      workbook: withLine(planInTables, 'Diverse', {
        confirmed: { written: 50_000, verdict: 'accept-note', note: 'numberWithDateFormat', value: 50_000 },
      }),
      messages: ['readAs'],
    },
    {
      description: 'En strek i en beløpscelle er lest som tom celle.',
      workbook: withLine(planInOneTable, 'Samarbeidsråd', {
        confirmed: { written: '-', verdict: 'accept-note', note: 'dashAsEmpty' },
      }),
      messages: ['noted'],
    },
    {
      description: 'En region er kalt noe annet enn i planen. Tillegget kan skrive planens navn i stedet.',
      workbook: withRow(organisation, 'memberships', 5, { region: 'Romsdal regionråd' }),
      messages: ['readAs'],
    },
    {
      description: 'Kolonneoverskriften sier «i 1000 kr». Det sies én gang for hele kolonnen.',
      workbook: {
        layout: 'planTable',
        lines: [250, 350, 50].map((thousands, index) => ({
          activity: `Linje ${index + 1}`,
          confirmed: {
            written: thousands,
            verdict: 'accept-note',
            note: 'scaledByHeader',
            value: thousands * 1000,
            header: 'Budsjett (i 1000 kr)',
          },
          fullApplication: thousands * 1000,
          financing: 'grant',
        })),
      },
      messages: ['scaledColumn'],
    },
  ],
};
