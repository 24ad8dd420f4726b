import { makeStyles } from '@fluentui/react-components';
import { tokens, typography } from '../../display/tokens';

const forced = '@media (forced-colors: active)';

export const usePictureStyles = makeStyles({
  svg: { display: 'block', maxWidth: '100%', overflow: 'visible' },
  box: {
    cursor: 'pointer',
    outline: 'none',
    '& rect': {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorNeutralStrokeAccessible,
      [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
    },
    ':hover rect': {
      fill: tokens.colorNeutralBackground1Hover,
      [forced]: { fill: 'Canvas', stroke: 'Highlight' },
    },
    ':focus-visible rect': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: '3px',
      strokeDasharray: 'none',
      [forced]: { stroke: 'Highlight' },
    },
  },
  still: { cursor: 'default' },
  gap: {
    '& rect': {
      fill: tokens.colorStatusWarningBackground1,
      stroke: tokens.colorStatusWarningForeground3,
      strokeWidth: '1.5px',
      strokeDasharray: '5 3',
      [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
    },
  },
  title: {
    ...typography.bodyStrong,
    fill: tokens.colorNeutralForeground1,
    [forced]: { fill: 'CanvasText' },
  },
  line: {
    ...typography.caption,
    fill: tokens.colorNeutralForeground1,
    [forced]: { fill: 'CanvasText' },
  },
  link: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.5px',
    [forced]: { stroke: 'CanvasText' },
  },
  gapLink: { strokeDasharray: '4 4' },
  tip: { fill: tokens.colorNeutralStrokeAccessible, [forced]: { fill: 'CanvasText' } },
});
