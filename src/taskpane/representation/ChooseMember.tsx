import { makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Person } from '../../rules/representation/regionFacts';
import type { PlanReading } from '../../sheets/planReading';
import { Button } from '../display/Button';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFieldStyles } from '../forms/fields/fieldStyles';
import { markingOf } from './missing';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
});

interface ChooseMemberProps {
  readonly kind: 'leader' | 'delegate';
  readonly candidates: readonly Person[];
  readonly reading: PlanReading;
}

/** One of the members, chosen by name; the change is shown before it is made. */
export function ChooseMember({ kind, candidates, reading }: ChooseMemberProps): ReactElement | null {
  const t = useRepresentationText();
  const { offer, editRow } = useActions();
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useTextStyles();
  const id = useId();
  const [row, setRow] = useState<number | null>(null);
  const chosen = candidates.find(({ seat }) => seat.person.at.row === row) ?? candidates[0];
  if (!chosen) return null;
  const mark = (): void => {
    const changes = markingOf(reading, kind === 'leader' ? 'isLeader' : 'isRegionalDelegate', chosen);
    if (changes) offer(changes);
    else editRow({ table: 'memberships', row: chosen.seat.person.at.row });
  };
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={text.caption}>
        {t('chooseMember')}
      </label>
      <select
        id={id}
        className={fields.input}
        value={chosen.seat.person.at.row}
        onChange={({ target: { value } }) => setRow(Number(value))}
      >
        {candidates.map(({ label, seat }) => (
          <option key={seat.person.at.row} value={seat.person.at.row}>
            {label}
          </option>
        ))}
      </select>
      <Button size="small" onClick={mark}>
        {t(kind === 'leader' ? 'makeLeader' : 'makeDelegate')}
      </Button>
    </div>
  );
}
