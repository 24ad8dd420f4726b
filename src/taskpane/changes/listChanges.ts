import type { ListRule, SetLists } from '../../sheets/changeSet';
import type { Translate } from '../../text/pane';

/** What becomes of the drop-down lists, a line each. */
export function listChanges({ sheet, lists }: SetLists, t: Translate): string[] {
  return lists.map(({ range, after }) => {
    const place = `${sheet}!${range}`;
    return after === null
      ? t('changes.removesList', { place })
      : t('changes.setsList', { place, choices: choicesText(after) });
  });
}

const choicesText = ({ source }: ListRule): string =>
  typeof source === 'string' ? source.replace(/^=/, '') : source.join(', ');
