import { checkNow, createSheets } from './ribbon';

/** Function commands of the ribbon. Excel waits for `completed` and shows the command as running until it comes. */
function command(job: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void job().finally(() => event.completed());
  };
}

void Office.onReady(() => {
  Office.actions.associate('checkNow', command(checkNow));
  Office.actions.associate('createSheets', command(createSheets));
});
