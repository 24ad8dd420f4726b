import { mergeClasses } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { useActions } from '../../display/PaneContext';
import { boxesOf, type Tree } from './boxes';
import { layoutOf, PADDING, TEXT_LINE, TITLE_LINE, type Measures, type PlacedBox, type PlacedLink } from './layout';
import { textMeasure } from './measureText';
import { usePictureStyles } from './pictureStyles';
import { useBoxKeys } from './useBoxKeys';
import { useWidth } from './useWidth';

/** What the pane has in a window of 350 pixels, until it has been measured. */
const USUAL_WIDTH = 302;
const LEAST_WIDTH = 140;
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

interface PictureProps {
  readonly tree: Tree;
  readonly label: string;
  readonly describedBy: string;
  readonly isDetailed: boolean;
}

/** Who represents whom, drawn: each box leads to its rows. */
export function Picture({ tree, label, describedBy, isDetailed }: PictureProps): ReactElement {
  const styles = usePictureStyles();
  const [frame, width] = useWidth<HTMLDivElement>();
  const measures = useMeasures();
  const layout = useMemo(
    () => layoutOf(tree, Math.max(LEAST_WIDTH, width ?? USUAL_WIDTH), measures, isDetailed),
    [tree, width, measures, isDetailed],
  );
  const keys = useMemo(() => boxesOf(tree).map(({ key }) => key), [tree]);
  const { active, handlers } = useBoxKeys(keys);
  return (
    <div ref={frame}>
      {/* The keys come up from the boxes; the picture itself takes no focus. */}
      <svg
        role="group"
        aria-label={label}
        aria-describedby={describedBy}
        width={layout.width}
        height={layout.height}
        className={styles.svg}
        {...handlers}
      >
        {layout.links.map((link) => (
          <LinkLine key={link.key} link={link} />
        ))}
        {layout.boxes.map((placed) => (
          <BoxShape key={placed.box.key} placed={placed} isActive={placed.box.key === active} isChip={!isDetailed} />
        ))}
      </svg>
    </div>
  );
}

function useMeasures(): Measures {
  return useMemo(() => ({ title: textMeasure(`600 14px ${FONT}`, 14), line: textMeasure(`12px ${FONT}`, 12) }), []);
}

function LinkLine({ link: { path, isGap, tip } }: { readonly link: PlacedLink }): ReactElement {
  const styles = usePictureStyles();
  return (
    <g aria-hidden>
      <path d={path} className={mergeClasses(styles.link, isGap && styles.gapLink)} />
      {tip && (
        <path d={`M${tip.x - 4} ${tip.y + 7}L${tip.x} ${tip.y}L${tip.x + 4} ${tip.y + 7}Z`} className={styles.tip} />
      )}
    </g>
  );
}

interface BoxShapeProps {
  readonly placed: PlacedBox;
  readonly isActive: boolean;
  readonly isChip: boolean;
}

function BoxShape({ placed, isActive, isChip }: BoxShapeProps): ReactElement {
  const { box, x, y, width, height, titleLines, lines, gapLines } = placed;
  const { goTo } = useActions();
  const styles = usePictureStyles();
  const { place } = box;
  const isSmall = isChip && box.key.startsWith('municipality');
  const go = (): void => {
    if (place) goTo(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  const textX = x + PADDING.x;
  const titleY = y + (isSmall ? 17 : PADDING.y + 15);
  const titleStep = isSmall ? TEXT_LINE : TITLE_LINE;
  const linesY = y + PADDING.y + titleLines.length * TITLE_LINE + 12;
  return (
    <g
      // A box without rows in the workbook leads nowhere, but is read like the others.
      role={place ? 'button' : 'img'}
      tabIndex={isActive ? 0 : -1}
      aria-label={box.label}
      data-box={box.key}
      data-gap={box.gaps.length > 0}
      className={mergeClasses(styles.box, box.gaps.length > 0 && styles.gap, !place && styles.still)}
      onClick={go}
      onKeyDown={onKeyDown}
    >
      <title>{box.label}</title>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      <Lines
        lines={titleLines}
        x={textX}
        y={titleY}
        step={titleStep}
        className={isSmall ? styles.line : styles.title}
      />
      <Lines lines={[...lines, ...gapLines]} x={textX} y={linesY} step={TEXT_LINE} className={styles.line} />
    </g>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly className: string;
}

function Lines({ lines, x, y, step, className }: LinesProps): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <text key={`${index} ${line}`} x={x} y={y + index * step} className={className} aria-hidden>
          {line}
        </text>
      ))}
    </>
  );
}
