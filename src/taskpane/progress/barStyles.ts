import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../display/tokens';

/** Pixels; every mark can be hit with a finger all the same, see `hit`. */
export const BAR_HEIGHT = 14;
/** The narrowest mark that still shows its shape: a day is three pixels wide where months are shown. */
export const LEAST_WIDTH = BAR_HEIGHT;

const gatheringColor = tokens.colorPaletteGreenForeground1;

/** The shape tells the kind, and the colour says it once more. */
export const useBarStyles = makeStyles({
  bar: { position: 'absolute', boxSizing: 'border-box', height: `${BAR_HEIGHT}px`, overflow: 'hidden' },
  hit: {
    position: 'absolute',
    boxSizing: 'border-box',
    height: '24px',
    cursor: 'grab',
    touchAction: 'pan-y',
    ':active': { cursor: 'grabbing' },
  },
  fixed: { cursor: 'default', ':active': { cursor: 'default' } },
  activity: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  gathering: {
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: gatheringColor,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  meeting: {
    border: `2px solid ${gatheringColor}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  milestone: {
    width: '10px',
    height: '10px',
    margin: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    transform: 'rotate(45deg)',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  cancelled: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    '@media (forced-colors: active)': { border: '1px dashed GrayText', backgroundColor: 'Canvas' },
  },
  pending: { outline: `2px dashed ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
});
