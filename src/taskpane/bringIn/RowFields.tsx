import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Field } from '../../sheets/bringIn/rowFields';
import { formatText } from '../../text/format';
import { readingNotes } from '../../text/readingNotes';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { meantText } from './fieldValue';
import type { RowItemProps } from './RowItem';
import { isQuestion } from './rowLook';
import { ourHeader } from './tableNames';
import { useBringInText } from './useBringInText';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface RowFieldsProps extends RowItemProps {
  /** The field that is shown as the title of the row. */
  readonly title: Field | undefined;
}

/** What each column will hold, and what it stood as where that was something else. */
export function RowFields({ row, table, columns, target, title }: RowFieldsProps): ReactElement | null {
  const { language } = useDisplay();
  const t = useBringInText();
  const styles = useStyles();
  const text = useTextStyles();
  const { date1904 } = target.workbook;
  const shown = row.fields.flatMap((field) => {
    if (field === title || isQuestion(field) || !field.meant) return [];
    const kind = columns.find(({ id }) => id === field.column)?.kind;
    const value = meantText(field.meant, kind, date1904, language);
    const isOther = field.raw !== '' && field.raw !== value && field.verdict !== 'accept';
    return [{ field, value, isOther }];
  });
  const comment = row.content['comment'];
  const hasKept =
    typeof comment === 'string' && !shown.some(({ field, value }) => field.column === 'comment' && value === comment);
  if (shown.length === 0 && !hasKept) return null;
  return (
    <dl className={mergeClasses(styles.fields, text.caption)}>
      {shown
        .filter(({ field }) => !(hasKept && field.column === 'comment'))
        .map(({ field, value, isOther }) => (
          <FieldLine
            key={field.column}
            name={ourHeader(field.column, table, target, language)}
            value={isOther ? `${value} (${t('wrote', { raw: field.raw })})` : value}
            note={field.note && isOther ? formatText(readingNotes[field.note], language) : ''}
          />
        ))}
      {hasKept && <FieldLine name={ourHeader('comment', table, target, language)} value={comment} note="" />}
    </dl>
  );
}

interface FieldLineProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

function FieldLine({ name, value, note }: FieldLineProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {value}
        {note !== '' && <div className={styles.name}>{note}</div>}
      </dd>
    </>
  );
}
