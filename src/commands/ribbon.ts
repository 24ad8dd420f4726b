import { askForCheck } from '../excel/checkRequests';
import { createSession } from '../excel/session';
import { writeReport } from '../excel/writeReport';
import { writeStatusReport } from '../excel/writeStatusReport';
import { reportOf } from '../rules/report';
import { statusReportOf } from '../rules/statusReport';
import { languageOf, type Language } from '../text/language';
import { tell } from './tell';

const language = (): Language => languageOf(Office.context.displayLanguage);

/** «Kontroller nå»: writes the findings to the report sheet and shows it. An open task pane checks too. */
export async function checkNow(): Promise<void> {
  askForCheck();
  const outcome = await createSession().check({ waitForCellEdit: true });
  if (!outcome.ok) return tell(outcome.code, language());
  const { findings, at, isEmpty } = outcome.checked;
  const written = await writeReport(reportOf(findings, at, !isEmpty, language()));
  if (!written.ok) await tell(written.code, language());
}

/** «Rapport»: writes where the plan stands to a sheet of its own, to be sent to others, and shows it. */
export async function report(): Promise<void> {
  const outcome = await createSession().check({ waitForCellEdit: true });
  if (!outcome.ok) return tell(outcome.code, language());
  if (Object.values(outcome.checked.reading.plan).every((part) => part === null)) {
    return tell('nothingToReport', language());
  }
  const written = await writeStatusReport(statusReportOf(outcome.checked, language()));
  if (!written.ok) await tell(written.code, language());
}

/** «Opprett ark»: makes the sheets that are missing, with the plan's own numbers, and nothing else. */
export async function createSheets(): Promise<void> {
  const session = createSession();
  const prepared = await session.createSheets('plan', language());
  if (!prepared.ok) return tell(prepared.code, language());
  if (prepared.changes === null) return tell('nothingMissing', language());
  const outcome = await session.apply(prepared.changes);
  if (outcome.status === 'applied') return;
  await tell(outcome.status === 'refused' ? 'sheetsRefused' : outcome.code, language());
}
