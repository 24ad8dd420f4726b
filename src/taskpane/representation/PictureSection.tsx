import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import type { PlanReading } from '../../sheets/planReading';
import { Button } from '../display/Button';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { RegionRow } from '../../rules/representation/matrix';
import { treeOf } from './picture/boxes';
import { Picture } from './picture/Picture';
import { PictureList } from './picture/PictureList';
import type { Kept } from './useKept';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface PictureSectionProps {
  readonly rows: readonly RegionRow[];
  readonly only: RegionRow | null;
  readonly reading: PlanReading;
  readonly shape: Kept['shape'];
  readonly onShape: (shape: Kept['shape']) => void;
}

/** Who represents whom, as a picture or as a list. */
export function PictureSection({ rows, only, reading, shape, onShape }: PictureSectionProps): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  const hint = useId();
  const tree = useMemo(() => treeOf(rows, only, reading, t), [rows, only, reading, t]);
  const label = only ? t('pictureOf', { region: only.region }) : t('pictureOfAll');
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={text.heading}>{t('pictureHeading')}</h2>
        <Button size="small" onClick={() => onShape(shape === 'picture' ? 'list' : 'picture')}>
          {t(shape === 'picture' ? 'showAsList' : 'showAsPicture')}
        </Button>
      </div>
      <p id={hint} className={text.hidden}>
        {t('pictureHint')}
      </p>
      {shape === 'list' ? (
        <PictureList tree={tree} label={t('pictureHeading')} describedBy={hint} />
      ) : (
        <>
          <p className={text.caption} aria-hidden>
            {t('dashedMeans')}
          </p>
          <Picture tree={tree} label={label} describedBy={hint} isDetailed={only !== null} />
        </>
      )}
    </section>
  );
}
