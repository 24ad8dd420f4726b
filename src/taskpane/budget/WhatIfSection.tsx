import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Budget } from '../../plan/budget';
import type { Kroner } from '../../plan/kroner';
import type { PlanReading } from '../../sheets/planReading';
import { formatNumber, formatText } from '../../text/format';
import type { Language } from '../../text/language';
import { readingNotes } from '../../text/readingNotes';
import { Button } from '../display/Button';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFieldStyles } from '../forms/fields/fieldStyles';
import { readTyped, type TypedAmount } from './typedAmount';
import { useBudgetText } from './useBudgetText';
import { amountBetween, whatIf } from './whatIf';
import { WhatIfResult } from './WhatIfResult';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface WhatIfSectionProps {
  readonly reading: PlanReading;
  readonly budget: Budget;
}

/** «Hva om tilskuddet blir …?»: a third amount that somebody types, and what it would mean. Nothing is written in the sheet. */
export function WhatIfSection({ reading, budget }: WhatIfSectionProps): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const start = amountBetween(budget);
  const shown = typed ?? (start === null ? '' : amountText(start, language));
  // An amount that nobody has typed is no text to be understood.
  const amount = useMemo<TypedAmount>(
    () => (typed === null && start !== null ? { state: 'read', amount: start, note: null } : readTyped(shown)),
    [typed, start, shown],
  );
  const result = useMemo(
    () => (amount.state === 'read' ? whatIf(reading, budget, amount.amount) : null),
    [reading, budget, amount],
  );
  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{t('whatIfHeading')}</h2>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {t('whatIfLabel')}
        </label>
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          value={shown}
          aria-describedby={`${id}-hint ${id}-notes`}
          className={mergeClasses(fields.input, fields.number)}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span id={`${id}-hint`} className={text.caption}>
          {t('whatIfHint')}
        </span>
        <div id={`${id}-notes`} className={text.caption} role="status">
          <Notes amount={amount} shown={shown} onChoose={(each) => setTyped(amountText(each, language))} />
        </div>
      </div>
      {result && <WhatIfResult result={result} />}
    </section>
  );
}

interface NotesProps {
  readonly amount: TypedAmount;
  readonly shown: string;
  readonly onChoose: (amount: Kroner) => void;
}

/** How the amount is read where that is not what stands there, and what is doubtful. */
function Notes({ amount, shown, onChoose }: NotesProps): ReactElement | null {
  const { language } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  if (amount.state === 'empty') return null;
  if (amount.state === 'negative') return <span>{t('notNegative')}</span>;
  if (amount.state === 'read') {
    if (plainly(amountText(amount.amount, language)) === plainly(shown)) return null;
    const note = amount.note === null ? '' : ` ${formatText(readingNotes[amount.note], language)}`;
    return <span>{`${t('readAs', { amount: { kroner: amount.amount } })}.${note}`}</span>;
  }
  return (
    <>
      <span>{formatText(readingNotes[amount.note], language)}</span>
      {amount.candidates.length > 0 && (
        <span className={styles.choices}>
          {t('whichIsMeant')}
          {amount.candidates.map((each) => (
            <Button key={each} size="small" onClick={() => onChoose(each)}>
              {t('readAs', { amount: { kroner: each } })}
            </Button>
          ))}
        </span>
      )}
    </>
  );
}

/** As one would type it: English thousands are not grouped, since a comma is a decimal sign in the workbook. */
const amountText = (amount: Kroner, language: Language): string =>
  language === 'en' ? String(amount) : formatNumber(amount, language);

const plainly = (number: string): string => number.replace(/\s/gu, '');
