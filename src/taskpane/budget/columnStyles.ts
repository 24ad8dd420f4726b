import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../display/tokens';

/** The columns that the lines' amounts and the heading above them share. */
export const useColumnStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(76px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { textAlign: 'end', paddingInline: tokens.spacingHorizontalXS },
});
