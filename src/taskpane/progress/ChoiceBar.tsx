import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';

const useStyles = makeStyles({
  bar: {
    ...typography.caption,
    display: 'inline-flex',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
});

interface ChoiceBarProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all of them in view; the arrow keys choose. */
export function ChoiceBar<T extends string>({ label, choices, value, onChoose }: ChoiceBarProps<T>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const name = useId();
  return (
    <fieldset className={styles.bar}>
      <legend className={text.hidden}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={mergeClasses(styles.choice, choice.value === value && styles.chosen)}>
          <input
            type="radio"
            className={text.hidden}
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
