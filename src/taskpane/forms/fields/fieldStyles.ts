import { makeStyles } from '@fluentui/react-components';
import { tokens, typography } from '../../display/tokens';

/** What the fields share. */
export const useFieldStyles = makeStyles({
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    // What has the focus is not hidden behind the header above and the buttons below, which stay in view.
    scrollMarginBottom: '104px',
  },
  label: { ...typography.bodyStrong, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  should: { ...typography.caption, alignSelf: 'end', color: tokens.colorNeutralForeground2 },
  control: { position: 'relative', display: 'flex' },
  input: {
    ...typography.body,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
    '&[readonly]': { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  },
  withButton: { paddingInlineEnd: '36px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  long: { minHeight: '64px', resize: 'vertical' },
  changed: { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  invalid: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    '@media (forced-colors: active)': { border: '2px dashed Mark' },
  },
  button: {
    position: 'absolute',
    top: '1px',
    right: '1px',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '30px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});
