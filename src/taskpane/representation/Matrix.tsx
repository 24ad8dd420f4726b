import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { RuleSettings } from '../../rules/settings';
import type { PlanReading } from '../../sheets/planReading';
import { useTextStyles } from '../display/styles';
import type { RegionRow } from '../../rules/representation/matrix';
import { MatrixRow } from './MatrixRow';
import { useMatrixStyles } from './matrixStyles';
import { requirements, type Requirement } from '../../rules/representation/requirements';
import { cellKey, useGridKeys } from './useGridKeys';
import { useRepresentationText, type RepresentationTranslate } from './useRepresentationText';

interface MatrixProps {
  readonly rows: readonly RegionRow[];
  readonly reading: PlanReading;
  readonly settings: RuleSettings;
  readonly chosen: string | null;
  readonly onChoose: (region: string) => void;
}

/** Every region against everything that the plan asks of it: one tab stop, arrow keys between the cells. */
export function Matrix({ rows, reading, settings, chosen, onChoose }: MatrixProps): ReactElement {
  const t = useRepresentationText();
  const styles = useMatrixStyles();
  const text = useTextStyles();
  const hint = useId();
  const table = useRef<HTMLTableElement>(null);
  const [unfolded, setUnfolded] = useState<{ readonly region: string; readonly requirement: Requirement } | null>(null);
  const keys = useMemo(() => rows.map(({ region }) => region), [rows]);
  const { active, onKeyDown, setActive } = useGridKeys(table, keys, requirements.length + 1);

  const onFocus = useCallback((row: string, column: number) => setActive({ row, column }), [setActive]);
  const onToggle = useCallback((region: string, requirement: Requirement) => {
    setUnfolded((before) =>
      before?.region === region && before.requirement === requirement ? null : { region, requirement },
    );
    // Closing takes the focused button away: the cell that was unfolded has it again.
    cellIn(table.current, region, requirement)?.focus();
  }, []);

  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && unfolded) setUnfolded(null);
    else onKeyDown(event as KeyboardEvent<HTMLElement>);
  };

  return (
    <div className={styles.frame}>
      <p id={hint} className={text.hidden}>
        {t('gridHint')}
      </p>
      {/* A table whose cells are moved between with the arrow keys is a grid; the keys come up from the cells' own buttons. */}
      <table
        ref={table}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('matrixHeading')}
        aria-describedby={hint}
        className={styles.table}
        onKeyDown={onEscape}
      >
        <colgroup>
          <col className={styles.regionColumn} />
          {requirements.map((requirement) => (
            <col key={requirement} className={styles.column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {t('region')}
            </th>
            {requirements.map((requirement) => (
              <th
                key={requirement}
                scope="col"
                className={styles.head}
                aria-label={fullName(requirement, settings, t)}
                title={fullName(requirement, settings, t)}
              >
                {t(`${requirement}Short`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow
              key={row.region}
              row={row}
              reading={reading}
              activeColumn={active.row === row.region ? active.column : null}
              unfolded={unfolded?.region === row.region ? unfolded.requirement : null}
              isChosen={row.region === chosen}
              onFocus={onFocus}
              onToggle={onToggle}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function fullName(requirement: Requirement, settings: RuleSettings, t: RepresentationTranslate): string {
  if (requirement !== 'size') return t(requirement);
  return t('size', { least: settings.groupSizeMinimum, most: settings.groupSizeMaximum });
}

function cellIn(table: HTMLElement | null, region: string, requirement: Requirement): HTMLElement | undefined {
  const cells = table?.querySelectorAll<HTMLElement>('[data-grid-cell]') ?? [];
  const key = cellKey({ row: region, column: requirements.indexOf(requirement) + 1 });
  return Array.from(cells).find((each) => each.dataset['gridCell'] === key);
}
