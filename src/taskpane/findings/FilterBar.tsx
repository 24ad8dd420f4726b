import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { severities, type Severity } from '../../rules/finding';
import { ruleName } from '../../rules/registry';
import { useDisplay } from '../display/DisplayContext';
import { useActions, usePaneState } from '../display/PaneContext';
import { SeverityIcon } from '../display/SeverityMark';
import { useLinkStyles, useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { groupings, isFiltering, noFilter, type FindingFilter } from '../store/findingFilter';
import { countBySeverity } from '../store/findingList';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  field: {
    ...typography.body,
    boxSizing: 'border-box',
    minHeight: '32px',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  words: { width: '100%' },
  choice: { ...typography.caption, minHeight: '28px', padding: `0 ${tokens.spacingHorizontalXS}` },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 96px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  chip: {
    ...typography.caption,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

const countKeys = {
  error: 'findings.countErrors',
  warning: 'findings.countWarnings',
  info: 'findings.countInfos',
} as const satisfies Record<Severity, string>;

interface FilterBarProps {
  readonly checked: Checked;
  /** How many findings the filter lets through. */
  readonly shown: number;
}

/** How many findings there are of each kind, and the way to see some of them alone. */
export function FilterBar({ checked: { findings, reading }, shown }: FilterBarProps): ReactElement {
  const { t, language } = useDisplay();
  const { filterFindings, groupFindings } = useActions();
  const filter = usePaneState((state) => state.findingFilter);
  const grouping = usePaneState((state) => state.grouping);
  const styles = useStyles();
  const text = useTextStyles();
  const { link } = useLinkStyles();
  const counts = countBySeverity(findings);
  const sheets = [...new Set(findings.flatMap(({ places }) => places.map(({ sheet }) => sheet)))];
  const regions = (reading.plan.regions ?? []).map(({ name }) => name.value);
  const change = (part: Partial<FindingFilter>): void => filterFindings({ ...filter, ...part });
  return (
    <div role="search" aria-label={t('findings.filter')} className={styles.bar}>
      <div className={styles.row}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={filter.severity === severity}
            className={mergeClasses(styles.chip, filter.severity === severity && styles.pressed)}
            onClick={() => change({ severity: filter.severity === severity ? null : severity })}
          >
            <SeverityIcon severity={severity} />
            {t(countKeys[severity], { count: counts[severity] })}
          </button>
        ))}
      </div>
      <input
        type="search"
        className={mergeClasses(styles.field, styles.words)}
        aria-label={t('findings.words')}
        placeholder={t('findings.words')}
        value={filter.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <div className={styles.choices}>
        <Choice
          label={t('findings.sheet')}
          all={t('findings.allSheets')}
          options={sheets}
          chosen={filter.sheet}
          onChoose={(sheet) => change({ sheet })}
        />
        {regions.length > 0 && (
          <Choice
            label={t('findings.region')}
            all={t('findings.allRegions')}
            options={regions}
            chosen={filter.region}
            onChoose={(region) => change({ region })}
          />
        )}
        <select
          className={mergeClasses(styles.field, styles.choice)}
          aria-label={t('findings.grouping')}
          value={grouping}
          onChange={({ target: { value } }) => groupFindings(groupings.find((each) => each === value) ?? grouping)}
        >
          <option value="severity">{t('findings.groupBySeverity')}</option>
          <option value="sheet">{t('findings.groupBySheet')}</option>
        </select>
      </div>
      {isFiltering(filter) && (
        <p className={mergeClasses(text.body, styles.row)}>
          <span role="status">
            {t('findings.shownOf', { shown, count: findings.length })}
            {filter.rule !== null && ` ${t('findings.ofRule', { rule: ruleName(filter.rule, language) })}`}
          </span>
          <button type="button" className={link} onClick={() => filterFindings(noFilter)}>
            {t('findings.showAll')}
          </button>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (option: string | null) => void;
}

function Choice({ label, all, options, chosen, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  // What was chosen may be gone since; it stays in the list, so that it can be seen why nothing is shown.
  const listed = chosen === null || options.includes(chosen) ? options : [...options, chosen];
  return (
    <select
      className={mergeClasses(styles.field, styles.choice)}
      aria-label={label}
      value={chosen === null ? '' : `=${chosen}`}
      onChange={({ target: { value } }) => onChoose(value === '' ? null : value.slice(1))}
    >
      <option value="">{all}</option>
      {listed.map((option) => (
        <option key={option} value={`=${option}`}>
          {option}
        </option>
      ))}
    </select>
  );
}
