import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Difference } from '../../sheets/changeSet';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { Choice } from './conflicts';
import { useContentText } from './useContentText';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  cell: {
    display: 'grid',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground },
});

/** More cells than these keep what somebody else wrote. */
export const CHOICES_SHOWN = 50;

interface ConflictChoicesProps {
  readonly conflicts: readonly Difference[];
  readonly choices: readonly Choice[];
  readonly onChoose: (index: number, choice: Choice) => void;
}

/** Value by value: keep what somebody else wrote, or write what was to be written. */
export function ConflictChoices({ conflicts, choices, onChoose }: ConflictChoicesProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const rest = conflicts.length - CHOICES_SHOWN;
  return (
    <div className={mergeClasses(styles.list, text.body)}>
      {conflicts.slice(0, CHOICES_SHOWN).map((conflict, index) => (
        <Conflict
          key={placeText(conflict.place)}
          conflict={conflict}
          choice={choices[index] ?? 'theirs'}
          onChoose={(choice) => onChoose(index, choice)}
        />
      ))}
      {rest > 0 && <p className={text.body}>{t('outcomes.restIsKept', { count: rest })}</p>}
    </div>
  );
}

interface ConflictProps {
  readonly conflict: Difference;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Conflict({ conflict, choice, onChoose }: ConflictProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const show = useContentText();
  const name = useId();
  const { place, expected, actual, wanted } = conflict;
  const options: readonly (readonly [Choice, string])[] = [
    ['theirs', t('outcomes.keepTheirs', { content: show(actual) })],
    ['mine', t('outcomes.writeMine', { content: show(wanted) })],
  ];
  return (
    <fieldset className={styles.cell}>
      <legend className={text.caption}>{placeText(place)}</legend>
      <p className={text.caption}>
        {t('outcomes.stoodThen')}: {show(expected)}
      </p>
      {options.map(([value, label]) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={choice === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
