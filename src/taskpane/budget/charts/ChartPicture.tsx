import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  picture: {
    overflow: 'hidden',
    // A long name gives way to the amount beside it.
    '& .fui-hbc__chartTitleRight': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
});

interface ChartPictureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A chart as a picture with a name; what it shows stands in the table below it. Its inside takes no part in the keyboard's order:
 * the library's own words for it are English only, and its helper elements for the focus are no elements for people.
 */
export function ChartPicture({ title, children }: ChartPictureProps): ReactElement {
  const styles = useStyles();
  // Where the library finds no window it leaves the keyboard alone; else it would take over the Tab key of the whole pane.
  const [nowhere] = useState(() => document.implementation.createHTMLDocument());
  return (
    <div role="img" aria-label={title}>
      <div inert className={styles.picture}>
        <FluentProvider targetDocument={nowhere} applyStylesToPortals={false}>
          {children}
        </FluentProvider>
      </div>
    </div>
  );
}
