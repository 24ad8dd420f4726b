import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { formatDayOf } from '../../text/pane/clock';
import { againstText } from '../display/against';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import type { Checked } from '../../excel/workbookPort';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalM },
});

interface NothingFoundProps {
  readonly checked: Checked;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** Says what was checked and when. It never says that anything is approved. */
export function NothingFound({ checked, ref }: NothingFoundProps): ReactElement {
  const { t, language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const values = { day: formatDayOf(checked.at, language), against: againstText(checked, t) };
  return (
    <section className={styles.view}>
      <h2 ref={ref} tabIndex={-1} className={text.heading}>
        {t('findings.nothingFound', values)}
      </h2>
      <p className={text.body}>{t('findings.nothingFoundText')}</p>
    </section>
  );
}
