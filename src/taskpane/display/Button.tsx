import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { tokens, typography } from './tokens';

const useStyles = makeStyles({
  button: {
    ...typography.bodyStrong,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalSNudge,
    boxSizing: 'border-box',
    minWidth: '96px',
    minHeight: '32px',
    maxWidth: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': {
      border: '1px solid ButtonBorder',
      ':hover': { border: '1px solid Highlight', color: 'Highlight' },
    },
  },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, border: '1px solid transparent' },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid Highlight',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { border: '1px solid Highlight', backgroundColor: 'HighlightText', color: 'Highlight' },
    },
  },
  small: { ...typography.caption, minWidth: '64px', minHeight: '24px', padding: `0 ${tokens.spacingHorizontalS}` },
  unavailable: {
    cursor: 'not-allowed',
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'auto',
      border: '1px solid GrayText',
      backgroundColor: 'ButtonFace',
      color: 'GrayText',
    },
  },
});

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly appearance?: 'primary' | 'secondary';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement | null;
  /** Keeps the focus and its place in the order, but does nothing: what it would do is under way, or not yet possible. */
  readonly isUnavailable?: boolean;
  readonly tabIndex?: number;
  /** The one that takes the focus when a dialog opens. */
  readonly isMainAction?: boolean;
  /** The one that takes the focus when the arrow keys come to its row of a list. */
  readonly isRowMain?: boolean;
}

/** Fluent's button in two looks and two sizes; its own would take a share of what the pane may load that it does not earn. */
export function Button(props: ButtonProps): ReactElement {
  const { children, onClick, appearance = 'secondary', size = 'medium', icon, isUnavailable = false } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.button,
        appearance === 'primary' && styles.primary,
        size === 'small' && styles.small,
        isUnavailable && styles.unavailable,
      )}
      aria-disabled={isUnavailable || undefined}
      tabIndex={props.tabIndex}
      data-main-action={props.isMainAction}
      data-row-main={props.isRowMain}
      onClick={isUnavailable ? undefined : onClick}
    >
      {icon}
      {children}
    </button>
  );
}
