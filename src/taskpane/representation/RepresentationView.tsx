import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { organisationOf } from '../../rules/organisation';
import { placesOf } from '../../rules/places';
import { settingsOf } from '../../rules/settings';
import { CellLink } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { Message } from '../display/Message';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { OrderChoice, RegionChoice } from './Choices';
import { CopyButton } from './CopyButton';
import { copyText } from './copyText';
import { inOrder, matrixOf, type RegionRow } from '../../rules/representation/matrix';
import { Matrix } from './Matrix';
import { MatrixKey } from './MatrixKey';
import { missingIn } from './missing';
import { MissingList } from './MissingList';
import { PictureSection } from './PictureSection';
import { CreateOffer, MissingSheet, NoRegions } from './StartOffer';
import { useKept } from './useKept';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  regionHeading: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
});

/** How every region stands against what the plan asks, who represents whom, and who is missing. */
export function RepresentationView({ checked }: { readonly checked: Checked }): ReactElement {
  const { plan, tables } = checked.reading;
  const rows = useMemo(() => matrixOf(checked.reading, checked.findings), [checked.reading, checked.findings]);
  if (rows.length === 0) {
    return plan.regions && plan.memberships ? <NoRegions canAdd={tables.regions !== undefined} /> : <CreateOffer />;
  }
  return <Shown checked={checked} rows={rows} />;
}

interface ShownProps {
  readonly checked: Checked;
  readonly rows: readonly RegionRow[];
}

function Shown({ checked: { reading }, rows }: ShownProps): ReactElement {
  const { language } = useDisplay();
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  const [kept, keep] = useKept();
  const heading = useRef<HTMLHeadingElement>(null);
  const settings = useMemo(() => settingsOf(reading.plan), [reading]);
  const ordered = useMemo(() => inOrder(rows, kept.order), [rows, kept.order]);
  const only = chosenRow(rows, kept.region);
  const onChoose = useCallback(
    (region: string) => {
      keep({ region });
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    },
    // `keep` works on what is kept for the pane, whichever rendering it is from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  const { homeless } = organisationOf(reading.plan);
  const [homelessPlace] = placesOf(homeless.map(({ region }) => region.at));
  return (
    <div className={styles.view}>
      {!reading.plan.regions && <MissingSheet sheet="regions" />}
      {!reading.plan.memberships && <MissingSheet sheet="members" />}
      <section className={styles.section}>
        <h2 className={text.heading}>{t('matrixHeading')}</h2>
        <p className={text.body}>
          {met === rows.length ? t('allMet', { count: met }) : t('someMet', { met, count: rows.length })}
        </p>
        {homelessPlace && (
          <Message
            severity="warning"
            title={t('unknownRegion', { count: homeless.length })}
            actions={<CellLink place={homelessPlace} label={t('goToRows')} />}
          />
        )}
        <OrderChoice order={kept.order} onChange={(order) => keep({ order })} />
        <Matrix
          rows={ordered}
          reading={reading}
          settings={settings}
          chosen={only?.region ?? null}
          onChoose={onChoose}
        />
        <MatrixKey settings={settings} />
      </section>
      <section className={styles.section}>
        <RegionChoice rows={ordered} only={only} onChange={(region) => keep({ region })} />
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(text.heading, styles.regionHeading)}>
          {only ? t('missingHeading', { region: only.region }) : t('missingAllHeading')}
        </h2>
        {only ? <MissingList row={only} reading={reading} /> : <MissingSum rows={rows} />}
        <CopyButton
          key={only?.region ?? ''}
          label={only ? t('copyFor', { region: only.region }) : t('copyForAll')}
          textOf={() => copyText(only ? [only] : ordered, t, language)}
        />
      </section>
      <PictureSection
        rows={rows}
        only={only}
        reading={reading}
        shape={kept.shape}
        onShape={(shape) => keep({ shape })}
      />
    </div>
  );
}

/** The region that is looked at: the one chosen, the one with most to put right until then, or all. */
function chosenRow(rows: readonly RegionRow[], region: string | null | undefined): RegionRow | null {
  if (region === null) return null;
  const [worst] = inOrder(rows, 'worst');
  const found = rows.find((row) => row.region === region) ?? worst;
  return region === undefined && found?.verdict === 'met' ? null : (found ?? null);
}

function MissingSum({ rows }: { readonly rows: readonly RegionRow[] }): ReactElement {
  const t = useRepresentationText();
  const text = useTextStyles();
  const { count, regions } = useMemo(() => {
    const counts = rows.map((row) => missingIn(row).length).filter((each) => each > 0);
    return { count: counts.reduce((sum, each) => sum + each, 0), regions: counts.length };
  }, [rows]);
  return <p className={text.body}>{count === 0 ? t('nothingMissingAnywhere') : t('missingSum', { count, regions })}</p>;
}
