import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { StatusLine } from './StatusLine';
import { TabBar } from './TabBar';
import { tokens } from '../display/tokens';
import { Button } from '../display/Button';

const useStyles = makeStyles({
  header: {
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where the pane is low or enlarged, the header scrolls away and leaves the room to the content.
    '@media (min-height: 480px)': { position: 'sticky', top: 0 },
  },
  // Excel's own menu lies over the upper right corner: 34 by 32 pixels.
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    paddingInlineEnd: '32px',
  },
  status: { flex: '1 1 160px', minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface HeaderProps {
  readonly ref: Ref<HTMLElement>;
  readonly languageChoice: ReactNode;
}

export function Header({ ref, languageChoice }: HeaderProps): ReactElement {
  const { t } = useDisplay();
  const { checkNow } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <header ref={ref} className={styles.header}>
      <div className={styles.title}>
        <h1 className={text.title}>{t('frame.title')}</h1>
        {languageChoice}
      </div>
      <TabBar />
      <div className={styles.row}>
        <div className={styles.status}>
          <StatusLine />
        </div>
        <Button appearance="primary" onClick={checkNow}>
          {t('frame.checkNow')}
        </Button>
      </div>
    </header>
  );
}
