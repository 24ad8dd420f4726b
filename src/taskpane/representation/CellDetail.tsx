import { makeStyles } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { findingText } from '../../rules/registry';
import type { PlanReading } from '../../sheets/planReading';
import { formatList } from '../../text/format';
import { CellLink } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { SeverityMark } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { requirementName } from './cellText';
import { Correction, ItemActions } from './ItemActions';
import type { RegionRow, Unjudged } from '../../rules/representation/matrix';
import { missingIn } from './missing';
import type { Person } from '../../rules/representation/regionFacts';
import type { Requirement } from '../../rules/representation/requirements';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  finding: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
});

interface CellDetailProps {
  readonly row: RegionRow;
  readonly requirement: Requirement;
  readonly reading: PlanReading;
  readonly onClose: () => void;
}

/** What is behind a cell of the matrix: its findings with what would put them right, or what there is to see. */
export function CellDetail({ row, requirement, reading, onClose }: CellDetailProps): ReactElement {
  const { language } = useDisplay();
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  const cell = row.cells[requirement];
  const items = useMemo(
    () => missingIn(row).filter((item) => item.requirements.includes(requirement) && item.kind !== 'other'),
    [row, requirement],
  );
  const name = t('detailName', { region: row.region, requirement: requirementName(requirement, row.facts, t) });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    // The keys come up from the buttons within.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={name} className={styles.detail} onKeyDown={onKeyDown}>
      <p className={text.heading}>{name}</p>
      {cell.findings.map((finding, index) => (
        <div key={`${index} ${finding.rule} ${finding.message}`} className={styles.finding}>
          <div className={text.caption}>
            <SeverityMark severity={finding.severity} />
          </div>
          <p className={text.body}>{findingText(finding, language)}</p>
          <Correction item={{ finding }} />
        </div>
      ))}
      {cell.findings.length === 0 && <Seen row={row} requirement={requirement} />}
      {items.map((item, index) => (
        <ItemActions key={`${index} ${item.kind}`} item={item} facts={row.facts} reading={reading} />
      ))}
    </div>
  );
}

/** Where there is no finding: who it is, or why nothing is judged. */
function Seen({ row, requirement }: Pick<CellDetailProps, 'row' | 'requirement'>): ReactElement {
  const t = useRepresentationText();
  const { language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { facts, cells } = row;
  const { unjudged, place } = cells[requirement];
  const names = (people: readonly Person[]): string =>
    formatList(
      people.map(({ label }) => label),
      language,
    );
  const who = {
    leader: facts.leaders.length > 0 ? t('whoLeads', { names: names(facts.leaders) }) : null,
    delegate: facts.delegates.length > 0 ? t('whoIsDelegate', { names: names(facts.delegates) }) : null,
    contact: facts.contact === '' ? null : t('whoIsContact', { names: facts.contact }),
    size: null,
    coverage: null,
    roles: null,
  }[requirement];
  return (
    <div className={styles.finding}>
      {unjudged === null && <p className={text.caption}>{t('met')}</p>}
      {who !== null && <p className={text.body}>{who}</p>}
      {unjudged !== null && <p className={text.body}>{t(reasons[unjudged])}</p>}
      {place && (
        <div>
          <CellLink place={place} label={t('goToRows')} />
        </div>
      )}
    </div>
  );
}

const reasons = {
  noList: 'noList',
  notListed: 'regionNotListed',
  emptyGroup: 'emptyGroup',
  noMunicipalities: 'noMunicipalities',
  noRoles: 'noRoles',
  fewForRoles: 'fewForRoles',
  off: 'off',
  failed: 'failed',
  inDoubt: 'inDoubt',
} as const satisfies Record<Unjudged, string>;
