import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { workAreaChoices } from '../../sheets/declarations/activityChoices';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { ActivityGroup } from './groups';
import { GROUP_HEIGHT } from './rows';
import type { Told } from './sentence';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  heading: {
    height: `${GROUP_HEIGHT}px`,
    boxSizing: 'border-box',
    margin: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    position: 'sticky',
    left: 0,
    display: 'inline-block',
    boxSizing: 'border-box',
    maxWidth: '100cqi',
    padding: `6px ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** What the activities below it have in common. */
export function GroupRow({ group }: { readonly group: ActivityGroup }): ReactElement {
  const { language } = useDisplay();
  const t = useProgressText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <h3 className={mergeClasses(text.caption, styles.heading)}>
      <span className={styles.words}>
        {t('groupHeading', { name: groupName(group, { t, language }), count: group.activities.length })}
      </span>
    </h3>
  );
}

function groupName({ heading }: ActivityGroup, { t, language }: Told): string {
  switch (heading.kind) {
    case 'region':
      return heading.name;
    case 'workArea':
      return workAreaChoices[heading.area].names[language];
    case 'everyRegion':
    case 'noRegion':
    case 'noWorkArea':
    case 'noDate':
      return t(heading.kind);
  }
}
