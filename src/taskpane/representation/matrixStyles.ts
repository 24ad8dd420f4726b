import { makeStyles } from '@fluentui/react-components';
import { tokens, typography } from '../display/tokens';

/** Below this width the matrix scrolls sideways by itself, and its head no longer follows the pane's scrolling. */
const NARROW = '@media (max-width: 323px)';
const line = `1px solid ${tokens.colorNeutralStroke2}`;

const button = {
  ...typography.caption,
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '44px',
  margin: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusSmall,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  cursor: 'pointer',
  // What has the focus is not hidden behind the head of the table.
  scrollMarginTop: '36px',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  '@media (forced-colors: active)': { color: 'ButtonText', ':hover': { outline: '1px solid Highlight' } },
} as const;

export const useMatrixStyles = makeStyles({
  frame: { [NARROW]: { overflowX: 'auto' } },
  table: {
    width: '100%',
    // Wide enough for the heads in any language; what does not fit is scrolled to.
    minWidth: '300px',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
  },
  regionColumn: { width: 'auto' },
  column: { width: '36px' },
  head: {
    ...typography.caption,
    position: 'sticky',
    top: 'var(--header-height, 0px)',
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    verticalAlign: 'bottom',
    '@media (max-height: 479px)': { top: 0 },
    [NARROW]: { top: 0 },
  },
  corner: { left: 0, zIndex: 2, textAlign: 'start' },
  rowHead: {
    position: 'sticky',
    left: 0,
    padding: 0,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'start',
  },
  region: {
    ...button,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-1px',
  },
  cell: { padding: 0, borderBottom: line, textAlign: 'center' },
  value: {
    ...button,
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: '2px 0',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-1px',
  },
  detail: { padding: 0, borderBottom: line },
  // As wide as what is seen of the matrix, whichever way that has been scrolled.
  detailFrame: { position: 'sticky', left: 0, [NARROW]: { maxWidth: 'calc(100vw - 40px)' } },
});
