import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PlanReading } from '../../sheets/planReading';
import { Button } from '../display/Button';
import { CellLink } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { ChooseMember } from './ChooseMember';
import { newMember, type MissingItem, type Wanted } from './missing';
import type { RegionFacts } from '../../rules/representation/regionFacts';
import { useRepresentationText } from './useRepresentationText';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface ItemActionsProps {
  readonly item: MissingItem;
  readonly facts: RegionFacts;
  readonly reading: PlanReading;
}

/** What would put right what is missing: a form, a choice among the members, or the rule's own correction. */
export function ItemActions({ item, facts, reading }: ItemActionsProps): ReactElement | null {
  const t = useRepresentationText();
  const { editRow } = useActions();
  const styles = useStyles();
  switch (item.kind) {
    case 'leader':
    case 'delegate':
      return <ChooseMember kind={item.kind} candidates={item.candidates} reading={reading} />;
    case 'contact': {
      const { row } = facts;
      if (!row) return null;
      return (
        <div className={styles.actions}>
          <Button size="small" onClick={() => editRow({ table: 'regions', row: row.contactPerson.at.row })}>
            {t('enterContact')}
          </Button>
        </div>
      );
    }
    case 'group':
    case 'size':
      return (
        <div className={styles.actions}>
          <AddMember region={facts.region} reading={reading}>
            {t('addMember')}
          </AddMember>
        </div>
      );
    case 'municipalities':
      return (
        <NamedList
          names={item.municipalities.map(({ name }) => name)}
          render={(name) => (
            <AddMember region={facts.region} wanted={{ municipality: name }} reading={reading}>
              <ShortButton shown={t('addMember')} spoken={t('addMemberFrom', { municipality: name })} />
            </AddMember>
          )}
        />
      );
    case 'roles':
      return (
        <NamedList
          names={item.roles}
          render={(role) => (
            <AddMember region={facts.region} wanted={{ role }} reading={reading}>
              <ShortButton shown={t('addMember')} spoken={t('addMemberAs', { role })} />
            </AddMember>
          )}
        />
      );
    case 'other':
      return <Correction item={item} />;
  }
}

/** Where it stands, and the rule's own correction where it has one. */
export function Correction({
  item: { finding },
}: {
  readonly item: Pick<MissingItem, 'finding'>;
}): ReactElement | null {
  const { t } = useDisplay();
  const own = useRepresentationText();
  const { openFix } = useActions();
  const styles = useStyles();
  const [place] = finding.places;
  if (!place && finding.fixes.length === 0) return null;
  return (
    <div className={styles.actions}>
      {place && <CellLink place={place} label={own('goToRows')} />}
      {finding.fixes.length > 0 && (
        <Button size="small" onClick={() => openFix(finding)}>
          {finding.fixes.length > 1 ? t('findings.fixChoices') : t('findings.fix')}
        </Button>
      )}
    </div>
  );
}

function NamedList({
  names,
  render,
}: {
  readonly names: readonly string[];
  readonly render: (name: string) => ReactElement;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={styles.list}>
      {names.map((name, index) => (
        <li key={`${index} ${name}`} className={mergeClasses(styles.row, text.body)}>
          <span>{name}</span>
          {render(name)}
        </li>
      ))}
    </ul>
  );
}

/** Short to the eye beside its name, and whole to the ear. */
function ShortButton({ shown, spoken }: { readonly shown: string; readonly spoken: string }): ReactElement {
  const text = useTextStyles();
  return (
    <>
      <span aria-hidden>{shown}</span>
      <span className={text.hidden}>{spoken}</span>
    </>
  );
}

interface AddMemberProps {
  readonly region: string;
  readonly wanted?: Wanted;
  readonly reading: PlanReading;
  readonly children: ReactNode;
}

function AddMember({ region, wanted, reading, children }: AddMemberProps): ReactElement | null {
  const { addRow } = useActions();
  if (!reading.tables.memberships) return null;
  return (
    <Button size="small" onClick={() => addRow(newMember(reading, region, wanted))}>
      {children}
    </Button>
  );
}
