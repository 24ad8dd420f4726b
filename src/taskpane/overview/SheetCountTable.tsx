import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severities, type Severity } from '../../rules/finding';
import { formatNumber } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { SeverityIcon } from '../display/SeverityMark';
import { useLinkStyles, useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { SheetCount } from '../../rules/sheetCounts';

const NARROW = '@media (max-width: 299px)';

const useStyles = makeStyles({
  table: { display: 'grid' },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) repeat(3, minmax(0, 66px))',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  leading: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  head: { borderTop: 'none', alignItems: 'end', paddingBottom: tokens.spacingVerticalXXS },
  count: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', paddingInlineEnd: tokens.spacingHorizontalXXS },
  heading: { overflowWrap: 'anywhere', textAlign: 'end' },
  icon: { display: 'inline-block', verticalAlign: 'text-bottom' },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  some: { fontWeight: tokens.fontWeightSemibold },
  label: { minWidth: 0, [NARROW]: { gridColumn: '1 / -1' } },
  name: { overflowWrap: 'anywhere', paddingInlineStart: tokens.spacingHorizontalXXS },
  // The whole row leads where its name does.
  wholeRow: { '::after': { content: '""', position: 'absolute', inset: 0 } },
});

const headings = {
  error: 'overview.errors',
  warning: 'overview.warnings',
  info: 'overview.infos',
} as const satisfies Record<Severity, string>;

/** Errors, warnings and notices of each sheet; a row leads to its findings. */
export function SheetCountTable({ counts }: { readonly counts: readonly SheetCount[] }): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div role="table" aria-label={t('overview.sheetsHeading')} className={mergeClasses(styles.table, text.body)}>
      <div role="row" className={mergeClasses(styles.row, styles.head, text.caption)}>
        <span role="columnheader" className={mergeClasses(styles.label, styles.name)}>
          {t('overview.sheet')}
        </span>
        {severities.map((severity) => (
          <span role="columnheader" key={severity} className={styles.heading}>
            <span className={styles.icon}>
              <SeverityIcon severity={severity} />
            </span>{' '}
            {t(headings[severity])}
          </span>
        ))}
      </div>
      {counts.map((each) => (
        <SheetRow key={each.sheet ?? ''} count={each} />
      ))}
    </div>
  );
}

function SheetRow({ count: { sheet, counts, total } }: { readonly count: SheetCount }): ReactElement {
  const { t, language } = useDisplay();
  const { showFindings } = useActions();
  const styles = useStyles();
  const { link } = useLinkStyles();
  const name = sheet ?? t('overview.wholeWorkbook');
  return (
    <div role="row" className={mergeClasses(styles.row, total > 0 && styles.leading)}>
      <span role="rowheader" className={styles.label}>
        {total > 0 ? (
          <button
            type="button"
            className={mergeClasses(link, styles.wholeRow)}
            title={t('overview.showOfSheet', { sheet: name })}
            onClick={() => showFindings(sheet === null ? {} : { sheet })}
          >
            {name}
          </button>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
      </span>
      {severities.map((severity) => (
        <span
          role="cell"
          key={severity}
          className={mergeClasses(styles.count, counts[severity] > 0 ? styles.some : styles.none)}
        >
          {formatNumber(counts[severity], language)}
        </span>
      ))}
    </div>
  );
}
