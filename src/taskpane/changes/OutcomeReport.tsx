import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefusalReason } from '../../sheets/changeSet';
import { useDisplay } from '../display/DisplayContext';
import { hostErrorText } from '../display/hostError';
import { useTextStyles } from '../display/styles';
import type { FailedOutcome } from '../store/state';
import { CellFacts } from './CellFacts';
import { reasonText } from './reasonText';
import { useContentText } from './useContentText';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  report: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** What came of a change that did not go through: what stands in the workbook now, and what to do. */
export function OutcomeReport({ outcome }: { readonly outcome: FailedOutcome }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.report}>
      {outcome.status === 'refused' && outcome.reasons.map((reason, index) => <Refusal key={index} reason={reason} />)}
      {outcome.status === 'restored' && <Restored code={outcome.code} />}
      {outcome.status === 'uncertain' && <Uncertain outcome={outcome} />}
    </div>
  );
}

function Refusal({ reason }: { readonly reason: RefusalReason }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  const show = useContentText();
  return (
    <>
      <p className={text.body}>{reasonText(reason, t, language)}</p>
      {reason.kind === 'changedSince' && (
        <>
          <CellFacts
            count={reason.places.length}
            entryAt={(index) => {
              const difference = reason.places[index];
              if (!difference) return null;
              const { place, expected, actual, wanted } = difference;
              return {
                place,
                facts: [
                  { label: t('outcomes.stoodThen'), text: show(expected) },
                  { label: t('outcomes.wouldWrite'), text: show(wanted) },
                  { label: t('outcomes.standsNow'), text: show(actual) },
                ],
              };
            }}
          />
          <p className={text.body}>{t('outcomes.changedSinceDo')}</p>
        </>
      )}
    </>
  );
}

function Restored({ code }: { readonly code: Extract<FailedOutcome, { status: 'restored' }>['code'] }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  return (
    <>
      <p className={text.body}>{t('outcomes.restoredText')}</p>
      <p className={text.body}>{hostErrorText(code, language)}</p>
    </>
  );
}

function Uncertain({ outcome }: { readonly outcome: Extract<FailedOutcome, { status: 'uncertain' }> }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  const show = useContentText();
  return (
    <>
      <p className={text.body}>{t('outcomes.uncertainText')}</p>
      {outcome.standing.length === 0 ? (
        <p className={text.body}>{t('outcomes.uncertainUnknown')}</p>
      ) : (
        <CellFacts
          count={outcome.standing.length}
          entryAt={(index) => {
            const standing = outcome.standing[index];
            if (!standing) return null;
            const { place, before, wanted, now } = standing;
            return {
              place,
              facts: [
                { label: t('outcomes.stoodBefore'), text: show(before) },
                { label: t('outcomes.wouldWrite'), text: show(wanted) },
                { label: t('outcomes.standsNow'), text: show(now) },
              ],
            };
          }}
        />
      )}
      <p className={text.body}>{hostErrorText(outcome.code, language)}</p>
    </>
  );
}
