import { boxesOf, type Box, type Branch, type Tree } from './boxes';
import { firstLines, wrapText, type Measure } from './wrapText';

export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  readonly lines: readonly string[];
  readonly gapLines: readonly string[];
}

export interface PlacedLink {
  readonly key: string;
  readonly path: string;
  /** Nobody is there to link the two. */
  readonly isGap: boolean;
  /** Where its arrowhead points up to; none where another link's stands there already. */
  readonly tip: { readonly x: number; readonly y: number } | null;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

export interface Measures {
  readonly title: Measure;
  readonly line: Measure;
}

export const TITLE_LINE = 20;
export const TEXT_LINE = 16;
export const PADDING = { x: 8, y: 6 } as const;
const GAP_BETWEEN = { levels: 22, branches: 12, boxes: 6 } as const;
/** How far a level stands in from the one above it. */
const INDENT = 18;
const SPINE = 8;
const MOST_TITLE_LINES = 4;
const MOST_LINES = 3;
const CHIP = { height: 26, padding: 8 } as const;

/** Places every box below those it speaks to, all within the width; only the height grows. */
export function layoutOf(tree: Tree, width: number, measures: Measures, isDetailed: boolean): Layout {
  const boxes: PlacedBox[] = [];
  const links: PlacedLink[] = [];
  const council = place(tree.council, 0, 1, width, measures);
  const regional = place(tree.regional, 0, bottomOf(council) + GAP_BETWEEN.levels, width, measures);
  boxes.push(council, regional);
  links.push(upward('council', council, regional, !tree.isCouncilLinked));

  let y = bottomOf(regional) + GAP_BETWEEN.levels;
  const only = isDetailed ? tree.branches[0] : undefined;
  if (only) {
    const group = place(only.group, 0, y, width, measures);
    boxes.push(group);
    links.push(upward('group', regional, group, !only.isLinked));
    y = bottomOf(group) + GAP_BETWEEN.boxes * 2;
    const rows = only.municipalities.map((each): PlacedBox => {
      const placed = place(each, INDENT, y, width - INDENT, measures);
      y = bottomOf(placed) + GAP_BETWEEN.boxes;
      return placed;
    });
    boxes.push(...rows);
    links.push(...spine(group, rows, (row) => row.box.gaps.length > 0));
  } else {
    const groups: { readonly group: PlacedBox; readonly branch: Branch }[] = [];
    for (const branch of tree.branches) {
      const group = place(branch.group, INDENT, y, width - INDENT, measures);
      const chips = chipsOf(branch, group, width, measures);
      groups.push({ group, branch });
      boxes.push(group, ...chips);
      y = bottomOf(chips.at(-1) ?? group) + GAP_BETWEEN.branches;
    }
    const isGap = new Map(groups.map(({ group, branch }) => [group, !branch.isLinked]));
    links.push(
      ...spine(
        regional,
        groups.map(({ group }) => group),
        (group) => isGap.get(group) === true,
      ),
    );
  }
  return { width, height: Math.max(...boxes.map(bottomOf)) + 1, boxes: inTreeOrder(tree, boxes), links };
}

const bottomOf = ({ y, height }: PlacedBox): number => y + height;

function place(box: Box, x: number, y: number, width: number, { title, line }: Measures): PlacedBox {
  const room = width - 2 * PADDING.x - 2;
  const titleLines = firstLines(wrapText(box.title, room, title), MOST_TITLE_LINES);
  const wrapped = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => firstLines(wrapText(text, room, line), MOST_LINES));
  const lines = wrapped(box.lines);
  const gapLines = wrapped(box.gaps);
  const height = titleLines.length * TITLE_LINE + (lines.length + gapLines.length) * TEXT_LINE + 2 * PADDING.y;
  return { box, x: x + 0.5, y: y + 0.5, width: width - 1, height, titleLines, lines, gapLines };
}

/** The municipalities of a group side by side below it, as many as there is room for in a row. */
function chipsOf(
  { municipalities }: Branch,
  group: PlacedBox,
  width: number,
  { line }: Measures,
): readonly PlacedBox[] {
  const left = INDENT * 2;
  const room = width - left;
  let x = left;
  let y = bottomOf(group) + GAP_BETWEEN.boxes - 0.5;
  return municipalities.map((box): PlacedBox => {
    const titleLines = firstLines(wrapText(box.title, room - 2 * CHIP.padding - 2, line), MOST_TITLE_LINES);
    const widest = Math.max(...titleLines.map(line), 0);
    const own = Math.min(room, Math.ceil(widest) + 2 * CHIP.padding + 2);
    const height = CHIP.height + (titleLines.length - 1) * TEXT_LINE;
    if (x > left && x + own > width) {
      x = left;
      y += CHIP.height + GAP_BETWEEN.boxes;
    }
    const placed = { box, x: x + 0.5, y: y + 0.5, width: own - 1, height, titleLines, lines: [], gapLines: [] };
    x += own + GAP_BETWEEN.boxes;
    if (height > CHIP.height) {
      // A name over several lines has its row for itself.
      x = left;
      y += height + GAP_BETWEEN.boxes;
    }
    return placed;
  });
}

/** Straight up from one box to the one it speaks to. */
function upward(key: string, upper: PlacedBox, lower: PlacedBox, isGap: boolean): PlacedLink {
  const x = upper.x + SPINE;
  const tip = { x, y: bottomOf(upper) };
  return { key, path: `M${x} ${lower.y}V${tip.y}`, isGap, tip };
}

/** A line down along the boxes that all speak to the same one, with a branch to each. */
function spine(
  upper: PlacedBox,
  lower: readonly PlacedBox[],
  isGap: (box: PlacedBox) => boolean,
): readonly PlacedLink[] {
  const x = upper.x + SPINE;
  const top = bottomOf(upper);
  const middle = ({ y }: PlacedBox): number => y + TITLE_LINE / 2 + PADDING.y;
  const linked = lower.filter((each) => !isGap(each));
  const last = linked.at(-1);
  const farthest = lower.at(-1);
  const branches = lower.map((each): PlacedLink => ({
    key: each.box.key,
    path: `M${each.x} ${middle(each)}H${x}`,
    isGap: isGap(each),
    tip: null,
  }));
  const trunk: PlacedLink[] = last
    ? [{ key: 'trunk', path: `M${x} ${middle(last)}V${top}`, isGap: false, tip: { x, y: top } }]
    : [];
  const rest: PlacedLink[] =
    farthest && farthest !== last
      ? [
          {
            key: 'rest',
            path: `M${x} ${middle(farthest)}V${last ? middle(last) : top}`,
            isGap: true,
            tip: last ? null : { x, y: top },
          },
        ]
      : [];
  return [...trunk, ...rest, ...branches];
}

function inTreeOrder(tree: Tree, placed: readonly PlacedBox[]): readonly PlacedBox[] {
  const byBox = new Map(placed.map((each) => [each.box, each]));
  return boxesOf(tree).flatMap((each) => byBox.get(each) ?? []);
}
