import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow, type SheetExample } from '../../sheetExample';

const dated: SheetExample = {
  ...progress,
  rows: {
    ...progress.rows,
    versions: [{ version: '1.1', day: on(1, 10, 2018), change: 'Status etter oppstartssamlingen' }],
    activities: (progress.rows.activities ?? []).map((row, index) =>
      index < 3 || Number(row['start']) < on(1, 10, 2018) ? { ...row, status: index === 2 ? '' : 'Ferdig' } : row,
    ),
  },
};

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Status, fremdrift og datoer fylles ut hver for seg og kommer lett i utakt. Da stemmer ikke oversikten som sendes videre. «Nå» er datoen for den nyeste versjonen i Endringslogg, slik at den samme arbeidsboken gir de samme funnene uansett når den kontrolleres.',
    nn: 'Status, framdrift og datoar blir fylte ut kvar for seg og kjem lett i utakt. Då stemmer ikkje oversikta som blir send vidare. «No» er datoen for den nyaste versjonen i Endringslogg, slik at den same arbeidsboka gir dei same funna uansett når ho blir kontrollert.',
    en: 'Status, progress and dates are filled in separately and easily fall out of step. Then the overview that is passed on is not right. “Now” is the date of the newest version in Change log, so that the same workbook gives the same findings whenever it is checked.',
  },
  whatToDo: {
    nb: 'Rett det som er utdatert: statusen, fremdriften eller datoen.',
    nn: 'Rett det som er utdatert: statusen, framdrifta eller datoen.',
    en: 'Correct what is out of date: the status, the progress or the date.',
  },
  whenToLeaveIt: {
    nb: 'Når noe er ferdig før tiden, og datoen skal vise hva som var planlagt.',
    nn: 'Når noko er ferdig før tida, og datoen skal vise kva som var planlagt.',
    en: 'When something is finished ahead of time, and the date is to show what was planned.',
  },
  valid: [
    { description: 'Det som er over, er ferdig; resten er ikke startet.', workbook: dated },
    { description: 'Uten endringslogg holdes ingen status mot datoer.', workbook: progress },
  ],
  invalid: [
    {
      description: 'Ferdig, men fremdriften er 50 %.',
      workbook: withRow(dated, 'activities', 0, { progress: 0.5 }),
      messages: ['finishedWithoutProgress'],
    },
    {
      description: 'Pågår, men fremdriften er 100 %.',
      workbook: withRow(dated, 'activities', 2, { status: 'Pågår', progress: 1 }),
      messages: ['progressWithoutFinish'],
    },
    {
      description: 'Ikke startet, men fremdriften er 20 %.',
      workbook: withRow(dated, 'activities', 2, { status: 'Ikke startet', progress: 0.2 }),
      messages: ['startedButNotStarted'],
    },
    {
      description: 'Oppstarten er over, men ikke meldt ferdig.',
      workbook: withRow(dated, 'activities', 0, { status: 'Pågår' }),
      messages: ['overdue'],
    },
    {
      description: 'Regionsamlingen i februar er meldt ferdig i oktober.',
      workbook: withRow(dated, 'activities', 2, { status: 'Ferdig' }),
      messages: ['finishedTooEarly'],
    },
  ],
};
