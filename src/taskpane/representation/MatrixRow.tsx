import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { PlanReading } from '../../sheets/planReading';
import { useTextStyles } from '../display/styles';
import { CellDetail } from './CellDetail';
import { cellWords, requirementName } from './cellText';
import type { RegionRow } from '../../rules/representation/matrix';
import { useMatrixStyles } from './matrixStyles';
import { requirements, type Requirement } from '../../rules/representation/requirements';
import { cellKey } from './useGridKeys';
import { useRepresentationText } from './useRepresentationText';
import { VerdictMark } from './VerdictMark';

interface MatrixRowProps {
  readonly row: RegionRow;
  readonly reading: PlanReading;
  /** The column that Tab leads into; `null` where it is another row's. */
  readonly activeColumn: number | null;
  readonly unfolded: Requirement | null;
  readonly isChosen: boolean;
  readonly onFocus: (region: string, column: number) => void;
  readonly onToggle: (region: string, requirement: Requirement) => void;
  readonly onChoose: (region: string) => void;
}

/** How one region stands: its name, which chooses it, and a cell a requirement, which unfolds what is behind. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps): ReactElement {
  const { row, reading, activeColumn, unfolded, isChosen, onFocus, onToggle, onChoose } = props;
  const { region, facts, cells } = row;
  const t = useRepresentationText();
  const styles = useMatrixStyles();
  const text = useTextStyles();
  return (
    <>
      <tr>
        <th scope="row" className={styles.rowHead}>
          <button
            type="button"
            className={mergeClasses(styles.region, isChosen && styles.chosen)}
            {...(isChosen && { 'aria-current': true })}
            data-grid-cell={cellKey({ row: region, column: 0 })}
            tabIndex={activeColumn === 0 ? 0 : -1}
            onFocus={() => onFocus(region, 0)}
            onClick={() => onChoose(region)}
          >
            {region}
            {facts.row === null && <span className={text.caption}> ({t('notListed')})</span>}
          </button>
        </th>
        {requirements.map((requirement, index) => {
          const cell = cells[requirement];
          const { shown, spoken } = cellWords(cell, facts, t);
          const name = t('cellName', {
            requirement: requirementName(requirement, facts, t),
            value: spoken,
            verdict: t(cell.verdict),
          });
          return (
            <td key={requirement} className={styles.cell}>
              <button
                type="button"
                className={mergeClasses(styles.value, unfolded === requirement && styles.open)}
                data-grid-cell={cellKey({ row: region, column: index + 1 })}
                data-verdict={cell.verdict}
                tabIndex={activeColumn === index + 1 ? 0 : -1}
                aria-label={name}
                title={name}
                aria-expanded={unfolded === requirement}
                onFocus={() => onFocus(region, index + 1)}
                onClick={() => onToggle(region, requirement)}
              >
                <VerdictMark verdict={cell.verdict} />
                {shown}
              </button>
            </td>
          );
        })}
      </tr>
      {unfolded && (
        <tr>
          <td colSpan={requirements.length + 1} className={styles.detail}>
            <div className={styles.detailFrame}>
              <CellDetail
                row={row}
                requirement={unfolded}
                reading={reading}
                onClose={() => onToggle(region, unfolded)}
              />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});
