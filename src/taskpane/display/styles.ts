import { makeStyles } from '@fluentui/react-components';
import { tokens, typography } from './tokens';

/** What several views share: the pane's few sizes of text, and text for screen readers alone. */
export const useTextStyles = makeStyles({
  title: { ...typography.title, margin: 0 },
  heading: { ...typography.bodyStrong, margin: 0 },
  body: { ...typography.body, margin: 0, overflowWrap: 'anywhere' },
  caption: { ...typography.caption, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  amount: { fontVariantNumeric: 'tabular-nums' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A plain text that is a button: a place to go to, a question to unfold. Tall enough to hit, with a focus ring of its own. */
export const useLinkStyles = makeStyles({
  link: {
    ...typography.body,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});
