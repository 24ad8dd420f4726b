import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { answerKey, type Answer } from '../../sheets/bringIn/decisions';
import type { Field } from '../../sheets/bringIn/rowFields';
import { contextFor } from '../../sheets/bringIn/target';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import { fieldOptions } from '../../sheets/forms/fieldOptions';
import { formatText } from '../../text/format';
import { readingNotes } from '../../text/readingNotes';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { meantText } from './fieldValue';
import type { RowItemProps } from './RowItem';
import { useStepStyles } from './stepStyles';
import { ourHeader } from './tableNames';
import { useBringInText } from './useBringInText';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    minWidth: 0,
  },
  answered: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  legend: { padding: 0 },
  select: { ...typography.caption, width: 'auto', maxWidth: '150px', minHeight: '24px' },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  check: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

interface FieldQuestionProps extends RowItemProps {
  readonly field: Field;
  readonly column: ColumnDeclaration | undefined;
  readonly tabIndex: number;
}

/** A value that can mean several things, or nothing we know: one click answers, for this row or for all that say the same. */
export function FieldQuestion(props: FieldQuestionProps): ReactElement {
  const { row, field, column, table, target, alike, tabIndex, decisions } = props;
  const { language } = useDisplay();
  const t = useBringInText();
  const styles = useStyles();
  const text = useTextStyles();
  const [isForAll, setForAll] = useState(true);
  const header = ourHeader(field.column, table, target, language);
  const count = alike.get(answerKey(field.column, field.raw, null)) ?? 1;
  const show = (meant: NonNullable<Field['meant']>): string =>
    meantText(meant, column?.kind, target.workbook.date1904, language);
  if (field.verdict === 'answered') {
    const words = field.meant
      ? t('answered', { column: header, raw: field.raw, value: show(field.meant) })
      : t('answeredEmpty', { column: header, raw: field.raw });
    return (
      <div className={mergeClasses(styles.question, styles.answered)}>
        <div className={styles.choices}>
          <p className={text.body}>{words}</p>
          <Button size="small" tabIndex={tabIndex} onClick={() => decisions.takeBack(row, field)}>
            {t('change')}
          </Button>
        </div>
      </div>
    );
  }
  const say = (answer: Answer): void => decisions.answer(row, field, answer, isForAll && count > 1);
  const question = t(field.verdict === 'ask' ? 'whatIsMeant' : 'notReadable', { column: header, raw: field.raw });
  return (
    <fieldset className={styles.question}>
      <legend className={mergeClasses(text.body, styles.legend)}>{question}</legend>
      {field.note && <p className={text.caption}>{formatText(readingNotes[field.note], language)}</p>}
      <div className={styles.choices}>
        {field.candidates.map((meant) => (
          <Button key={show(meant)} size="small" tabIndex={tabIndex} onClick={() => say({ kind: 'value', meant })}>
            {show(meant)}
          </Button>
        ))}
        <Button size="small" tabIndex={tabIndex} onClick={() => say({ kind: 'empty' })}>
          {t('leaveEmpty')}
        </Button>
        <ValueChoice {...props} onChoose={(stored) => say({ kind: 'value', meant: { stored } })} />
      </div>
      {count > 1 && (
        <label className={mergeClasses(styles.check, text.caption)}>
          <input
            type="checkbox"
            className={styles.box}
            tabIndex={tabIndex}
            checked={isForAll}
            onChange={({ target: { checked } }) => setForAll(checked)}
          />
          {t('alike', { count })}
        </label>
      )}
    </fieldset>
  );
}

interface ValueChoiceProps extends FieldQuestionProps {
  readonly onChoose: (stored: string) => void;
}

const listed: ReadonlySet<ColumnDeclaration['kind']> = new Set([
  'choice',
  'yesNo',
  'region',
  'regions',
  'municipality',
]);

/** Everything the column may hold, where that is a list. */
function ValueChoice({ column, table, target, field, tabIndex, onChoose }: ValueChoiceProps): ReactElement | null {
  const { language } = useDisplay();
  const t = useBringInText();
  const step = useStepStyles();
  const styles = useStyles();
  if (!column || !listed.has(column.kind)) return null;
  const options = fieldOptions(column, target, contextFor(target, table).language);
  if (options.length === 0) return null;
  return (
    <select
      className={mergeClasses(step.select, styles.select)}
      aria-label={t('field', { column: ourHeader(field.column, table, target, language), value: t('chooseValue') })}
      tabIndex={tabIndex}
      value=""
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="" disabled>
        {t('chooseValue')}
      </option>
      {options.map(({ text }) => (
        <option key={text} value={text}>
          {text}
        </option>
      ))}
    </select>
  );
}
