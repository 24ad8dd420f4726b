import { useId, type ReactElement } from 'react';
import { listTables, type ListTable } from '../../sheets/bringIn/headerNames';
import { tableChoices, type Draft } from '../../sheets/bringIn/draft';
import { noDecisions } from '../../sheets/bringIn/decisions';
import { noMatchChoices } from '../../sheets/bringIn/columnMatch';
import { noListChoices } from '../../sheets/bringIn/sourceList';
import { isBlankCell, type SourceCell } from '../../sheets/bringIn/source';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { useStepStyles } from './stepStyles';
import { tableName } from './tableNames';
import { useBringInText, type BringInTranslate } from './useBringInText';
import type { ColumnsStepProps } from './ColumnsStep';

/** Which table of what was pasted, where it belongs, and where its headers stand. */
export function ListFields({ draft, reading, target, actions }: ColumnsStepProps): ReactElement {
  const t = useBringInText();
  const { language } = useDisplay();
  const text = useTextStyles();
  const parts = tableChoices(draft.source);
  const headerRow = reading.list.header ? reading.list.header.last + 1 : 0;
  return (
    <>
      {parts.length > 1 && (
        <Choice
          label={t('part')}
          value={String(parts.findIndex((each) => each.join() === draft.parts.join()))}
          options={parts.map((each, index) => ({ value: String(index), label: partName(each, draft, t) }))}
          onChoose={(value) => {
            const chosen = parts[Number(value)];
            // Another table has other rows and columns: what was said of those of this one does not hold for it.
            if (chosen) {
              actions.change(({ source }) => ({
                source,
                parts: chosen,
                list: noListChoices,
                table: null,
                matches: noMatchChoices,
                decisions: noDecisions,
              }));
            }
          }}
        />
      )}
      <Choice
        label={t('belongsIn')}
        value={reading.table}
        options={listTables.map((table) => ({ value: table, label: tableName(table, target, language) }))}
        onChoose={(value) =>
          actions.change((before) => ({
            ...before,
            table: value as ListTable,
            matches: { ...before.matches, columns: {} },
            decisions: { ...before.decisions, answers: {} },
          }))
        }
      />
      {!reading.guess.isSure && draft.table === null && <p className={text.caption}>{t('unsureTable')}</p>}
      <Choice
        label={t('headerRow')}
        value={String(headerRow)}
        options={headerChoices(reading.part.rows, headerRow, t)}
        onChoose={(value) =>
          actions.change((before) => ({
            ...before,
            list: { ...noListChoices, headerRow: Number(value) },
            matches: noMatchChoices,
          }))
        }
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStepStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function partName(parts: readonly number[], { source }: Draft, t: BringInTranslate): string {
  const tables = parts.flatMap((index) => source.tables[index] ?? []);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (parts.length > 1) return t('partAlike', { count: parts.length, rows });
  const name = tables[0]?.name ?? '';
  return name === '' ? t('partNumbered', { number: (parts[0] ?? 0) + 1, rows }) : t('partNamed', { name, rows });
}

const ROWS_OFFERED = 15;
const MAX_TEXT = 60;

function headerChoices(
  rows: readonly (readonly SourceCell[])[],
  chosen: number,
  t: BringInTranslate,
): ChoiceProps['options'] {
  const offered = rows.slice(0, Math.max(ROWS_OFFERED, chosen)).flatMap((row, index) => {
    const texts = row.filter((cell) => !isBlankCell(cell)).map(({ value }) => String(value).replace(/\s+/gu, ' '));
    const all = texts.join(' | ');
    const text = all.length > MAX_TEXT ? `${all.slice(0, MAX_TEXT)}…` : all;
    return texts.length === 0 ? [] : [{ value: String(index + 1), label: t('headerRowAt', { row: index + 1, text }) }];
  });
  return [{ value: '0', label: t('headerRowNone') }, ...offered];
}
