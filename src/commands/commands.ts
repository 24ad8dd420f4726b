import { languageOf } from '../text/language';
import { checkNow, createSheets, report } from './ribbon';
import { tell } from './tell';

/**
 * Function commands of the ribbon. Excel waits for `completed` and shows the command as running until it comes. What no command has
 * foreseen is told of too.
 */
function command(job: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void job()
      .catch(() => tell('unexpected', languageOf(Office.context.displayLanguage)))
      .finally(() => event.completed());
  };
}

void Office.onReady(() => {
  Office.actions.associate('checkNow', command(checkNow));
  Office.actions.associate('createSheets', command(createSheets));
  Office.actions.associate('report', command(report));
});
