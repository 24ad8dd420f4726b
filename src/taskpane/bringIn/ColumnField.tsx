import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ColumnMatch, ColumnSource, MatchReason } from '../../sheets/bringIn/columnMatch';
import type { ListTable } from '../../sheets/bringIn/headerNames';
import type { Target } from '../../sheets/bringIn/target';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { useStepStyles } from './stepStyles';
import { ourHeader } from './tableNames';
import { useBringInText, type BringInTranslate } from './useBringInText';

interface ColumnFieldProps {
  readonly column: ColumnDeclaration;
  readonly table: ListTable;
  readonly target: Target;
  readonly match: ColumnMatch | undefined;
  /** The columns of the list, each with two of its values. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** What the column may hold in every row. */
  readonly fixed: readonly string[];
  /** The rows themselves may tell. */
  readonly offersByRow: boolean;
  readonly onChoose: (source: ColumnSource) => void;
}

/** A column of ours, where its values come from, and why we think so. */
export function ColumnField(props: ColumnFieldProps): ReactElement {
  const { column, table, target, match, choices, fixed, offersByRow, onChoose } = props;
  const { language } = useDisplay();
  const t = useBringInText();
  const styles = useStepStyles();
  const text = useTextStyles();
  const id = useId();
  const source = match?.source ?? { kind: 'none' };
  const chosen = keyOf(source);
  const joined = source.kind === 'columns' && source.columns.length > 1 ? source : null;
  const reason = match?.reason ? reasonText(match.reason, t) : '';
  const isMissing = column.required && source.kind === 'none';
  const isUnsure = isMissing || (match?.reason && match.confidence === 'unsure');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {ourHeader(column.id, table, target, language)}
        {column.required && <span className={text.caption}>{t('required')}</span>}
        {isUnsure && <span className={mergeClasses(styles.mark, styles.unsure)}>{t('lookOver')}</span>}
      </label>
      <select
        id={id}
        className={styles.select}
        aria-describedby={reason === '' ? undefined : `${id}-why`}
        value={chosen}
        onChange={({ target: { value } }) => onChoose(sourceOf(value, source))}
      >
        <option value="">{t('notInList')}</option>
        <optgroup label={t('fromList')}>
          {joined && (
            <option value={chosen}>
              {joined.columns.map((each) => choices.find((choice) => choice.id === each)?.label ?? '').join(' + ')}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.id} value={`column ${choice.id}`}>
              {choice.label}
            </option>
          ))}
        </optgroup>
        {offersByRow && <option value="row">{t('byRow')}</option>}
        {fixed.length > 0 && (
          <optgroup label={t('sameForAll')}>
            {fixed.map((value) => (
              <option key={value} value={`fixed ${value}`}>
                {value}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {reason !== '' && (
        <p id={`${id}-why`} className={text.caption}>
          {reason}
        </p>
      )}
    </div>
  );
}

function keyOf(source: ColumnSource): string {
  switch (source.kind) {
    case 'columns':
      return source.columns.length > 1 ? `joined ${source.columns.join(' ')}` : `column ${source.columns[0] ?? ''}`;
    case 'fixed':
      return `fixed ${source.value}`;
    case 'byRow':
      return 'row';
    case 'none':
      return '';
  }
}

function sourceOf(key: string, now: ColumnSource): ColumnSource {
  const [kind, ...rest] = key.split(' ');
  const value = rest.join(' ');
  if (kind === 'column') return { kind: 'columns', columns: [value] };
  if (kind === 'fixed') return { kind: 'fixed', value };
  if (kind === 'row') return { kind: 'byRow' };
  return key === '' ? { kind: 'none' } : now;
}

const reasonKeys = {
  header: 'byHeader',
  alias: 'byAlias',
  partOfHeader: 'byPartOfHeader',
  similarHeader: 'bySimilarHeader',
  content: 'byContent',
  heading: 'byHeading',
  nameParts: 'byNameParts',
} as const satisfies Record<Exclude<MatchReason['by'], 'rows' | 'person'>, string>;

function reasonText({ by, accepted, of }: MatchReason, t: BringInTranslate): string {
  if (by === 'person') return '';
  if (by === 'rows') return t('byRows', { count: accepted });
  const why = t(reasonKeys[by]);
  return of > 0 ? `${why} ${t('acceptedOf', { accepted: Math.floor(accepted), of })}` : why;
}
