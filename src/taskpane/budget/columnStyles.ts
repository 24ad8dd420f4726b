import { makeStyles, tokens } from '@fluentui/react-components';

/** The columns that the lines' amounts and the heading above them share. */
export const useColumnStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(76px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { textAlign: 'end', paddingInline: tokens.spacingHorizontalXS },
});
