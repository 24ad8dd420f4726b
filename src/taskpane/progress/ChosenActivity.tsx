import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeOf } from '../../plan/place';
import type { Finding } from '../../rules/finding';
import { findingText } from '../../rules/registry';
import { activityKindChoices } from '../../sheets/declarations/activityChoices';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { SeverityMark } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { MoveButtons } from './MoveButtons';
import type { ActivityRowData } from './rows';
import { factsOf, nameOf, whenText } from './sentence';
import type { Mover } from './useMove';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    alignContent: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  finding: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
  },
});

/** More than these are told of among the findings. */
const FINDINGS_SHOWN = 3;

interface ChosenActivityProps {
  readonly row: ActivityRowData | undefined;
  readonly findings: readonly Finding[];
  readonly mover: Mover;
}

/** What is known of the chosen activity, what was found in it, and what can be done with it. */
export function ChosenActivity({ row, findings, mover }: ChosenActivityProps): ReactElement {
  const { language } = useDisplay();
  const { goTo, editRow, show } = useActions();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  if (!row) {
    return (
      <section className={styles.box} aria-label={t('chosen')}>
        <p className={text.caption}>{t('chooseHint')}</p>
      </section>
    );
  }
  const { timed } = row;
  const more = findings.length - FINDINGS_SHOWN;
  return (
    <section className={styles.box} aria-label={t('chosen')}>
      <h3 className={text.heading}>{nameOf(timed, t)}</h3>
      <p className={text.body}>
        {t('kindAndTime', { kind: activityKindChoices[timed.kind].names[language], when: whenText(timed, t) })}
      </p>
      {factsOf(timed, { t, language }).map((fact) => (
        <p key={fact} className={text.caption}>
          {fact}
        </p>
      ))}
      {findings.slice(0, FINDINGS_SHOWN).map((finding, index) => (
        <FindingLine key={index} finding={finding} />
      ))}
      {more > 0 && (
        <Button size="small" onClick={() => show('findings')}>
          {t('moreFindings', { count: more })}
        </Button>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => goTo(placeOf(timed.activity.name.at))}>
          {t('goToRow')}
        </Button>
        <Button size="small" onClick={() => editRow({ table: 'activities', row: timed.row })}>
          {t('openForm')}
        </Button>
      </div>
      <MoveButtons row={row} mover={mover} />
    </section>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const { language } = useDisplay();
  const { openFix } = useActions();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  const count = finding.fixes.length;
  return (
    <div className={styles.finding}>
      <p className={text.caption}>
        <SeverityMark severity={finding.severity} />
      </p>
      <p className={text.body}>{findingText(finding, language)}</p>
      {count > 0 && (
        <Button size="small" onClick={() => openFix(finding)}>
          {count > 1 ? t('fixChoices') : t('fix')}
        </Button>
      )}
    </div>
  );
}
