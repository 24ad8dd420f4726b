import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { drawTimeline } from '../../sheets/timeline/drawTimeline';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useActions, usePane } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { dayOf, drawingOf } from './drawing';
import type { PlanInTime } from './timelineData';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', gap: tokens.spacingVerticalS },
});

/** The timeline as a sheet of its own, on request. What has been drawn before stays as it is. */
export function DrawOffer({ checked, plan }: { readonly checked: Checked; readonly plan: PlanInTime }): ReactElement {
  const { language } = useDisplay();
  const { clock } = usePane();
  const { offer, goTo } = useActions();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const [existing, setExisting] = useState<string | null>(null);
  const draw = (isWantedAnyway: boolean): void => {
    const drawn = drawTimeline(checked.workbook, drawingOf(checked, plan, dayOf(clock.now()), language));
    if (drawn.existing !== null && !isWantedAnyway) return setExisting(drawn.existing);
    setExisting(null);
    offer(drawn.changes);
  };
  return (
    <section className={styles.all}>
      <h2 className={text.heading}>{t('drawHeading')}</h2>
      <p className={text.body}>{t('drawText')}</p>
      <Button onClick={() => draw(false)}>{t('draw')}</Button>
      <div role="status">
        {existing !== null && (
          <Message
            severity="info"
            title={t('drawnAlready', { sheet: existing })}
            actions={
              <>
                <Button onClick={() => goTo({ sheet: existing, cell: 'A1' })}>{t('goToSheet')}</Button>
                <Button onClick={() => draw(true)}>{t('drawAnother')}</Button>
              </>
            }
          />
        )}
      </div>
    </section>
  );
}
