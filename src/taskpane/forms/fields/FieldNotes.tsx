import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fieldText, type TextContext } from '../../../sheets/forms/fieldText';
import { formatText } from '../../../text/format';
import { readingNotes } from '../../../text/readingNotes';
import { Button } from '../../display/Button';
import { useDisplay } from '../../display/DisplayContext';
import { SeverityIcon } from '../../display/SeverityMark';
import { useTextStyles } from '../../display/styles';
import { tokens } from '../../display/tokens';
import type { ReadField } from '../openForm';
import { useFormsText } from '../useFormsText';
import { meaningOf } from './meaning';

const useStyles = makeStyles({
  notes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
  fault: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface FieldNotesProps {
  readonly id: string;
  readonly read: ReadField;
  readonly sheet: TextContext;
  /** A text that is still being typed is not found fault with. */
  readonly showsFault: boolean;
  readonly isCalculated: boolean;
  readonly onType: (text: string) => void;
}

/** What there is to say of a field: how it is read, what is doubtful, and what somebody else has written there. */
export function FieldNotes({ id, read, sheet, showsFault, isCalculated, onType }: FieldNotesProps): ReactElement {
  const { language } = useDisplay();
  const t = useFormsText();
  const styles = useStyles();
  const text = useTextStyles();
  const { field, draft, typed } = read;
  const note = typed.note ? formatText(readingNotes[typed.note], language) : '';
  const isAsked = typed.verdict === 'ask';
  const isFault = read.isBlocking && (isAsked || showsFault);
  return (
    <div id={id} className={mergeClasses(styles.notes, text.caption)}>
      {isCalculated && <span>{t('calculated')}</span>}
      <HowItIsRead read={read} sheet={sheet} />
      {draft.origin === 'suggested' && draft.text !== '' && <span>{t('suggested')}</span>}
      {isFault && (
        <span className={styles.fault}>
          <SeverityIcon severity={isAsked ? 'warning' : 'error'} />
          {note}
        </span>
      )}
      {!isFault && note !== '' && typed.verdict === 'accept-note' && <span>{note}</span>}
      {!read.isChanged && typed.content === null && <span>{note}</span>}
      {isAsked && typed.candidates.length > 0 && (
        <span className={styles.choices}>
          {t('whichIsMeant')}
          {typed.candidates.map((candidate) => (
            <Button
              key={String(candidate)}
              size="small"
              onClick={() => onType(fieldText(candidate, field.kind, sheet))}
            >
              {meaningOf(field, candidate, sheet, language)}
            </Button>
          ))}
        </span>
      )}
      {draft.theirs !== null && (
        <span className={styles.fault}>
          <SeverityIcon severity="warning" />
          {draft.theirs === '' ? t('theirsEmpty') : t('theirs', { value: `«${draft.theirs}»` })}
        </span>
      )}
      {draft.theirs !== null && (
        <span>
          <Button size="small" onClick={() => onType(draft.start)}>
            {t('useTheirs')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Said where what will stand in the sheet is not what has been typed, and of every date: the weekday tells a slip. */
function HowItIsRead({ read, sheet }: Pick<FieldNotesProps, 'read' | 'sheet'>): ReactElement | null {
  const { language } = useDisplay();
  const t = useFormsText();
  const { field, draft, typed } = read;
  const { content } = typed;
  if (content === null || draft.text.trim() === '') return null;
  if (content === '') return <span>{t('readAsEmpty')}</span>;
  const isAsTyped = fieldText(content, field.kind, sheet) === draft.text.trim();
  if (isAsTyped && field.kind !== 'date') return null;
  return <span>{t('readAs', { value: meaningOf(field, content, sheet, language) })}</span>;
}
