import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useActions } from '../../display/PaneContext';
import { useLinkStyles, useTextStyles } from '../../display/styles';
import { tokens } from '../../display/tokens';
import { boxesOf, type Box, type Tree } from './boxes';
import { useBoxKeys } from './useBoxKeys';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  outer: { paddingInlineStart: tokens.spacingHorizontalM },
  link: { padding: '2px 0' },
});

interface PictureListProps {
  readonly tree: Tree;
  readonly label: string;
  readonly describedBy: string;
}

/** The same as the picture, in words: lists within lists. */
export function PictureList({ tree, label, describedBy }: PictureListProps): ReactElement {
  const styles = useStyles();
  const keys = useMemo(() => boxesOf(tree).map(({ key }) => key), [tree]);
  const { active, handlers } = useBoxKeys(keys);
  const item = (box: Box): ReactElement => <BoxText box={box} isActive={box.key === active} />;
  return (
    // The keys come up from the list's own buttons.
    <div role="group" aria-label={label} aria-describedby={describedBy} {...handlers}>
      <ul className={mergeClasses(styles.list, styles.outer)}>
        <li>
          {item(tree.council)}
          <ul className={styles.list}>
            <li>
              {item(tree.regional)}
              <ul className={styles.list}>
                {tree.branches.map(({ group, municipalities }) => (
                  <li key={group.key}>
                    {item(group)}
                    {municipalities.length > 0 && (
                      <ul className={styles.list}>
                        {municipalities.map((box) => (
                          <li key={box.key}>{item(box)}</li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          </ul>
        </li>
      </ul>
    </div>
  );
}

function BoxText({ box, isActive }: { readonly box: Box; readonly isActive: boolean }): ReactElement {
  const { goTo } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { link } = useLinkStyles();
  const { place, label, key } = box;
  if (!place) {
    return (
      // Takes part in the movement of the arrow keys, so that nothing is passed over.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <span className={text.body} data-box={key} tabIndex={isActive ? 0 : -1}>
        {label}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(link, styles.link)}
      data-box={key}
      tabIndex={isActive ? 0 : -1}
      onClick={() => goTo(place)}
    >
      {label}
    </button>
  );
}
