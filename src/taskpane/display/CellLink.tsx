import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Place } from '../../plan/place';
import { useActions } from './PaneContext';
import { useLinkStyles } from './styles';

/** `Budsjett!G12`, as Excel's own name box takes it. */
export function placeText({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

interface CellLinkProps {
  readonly place: Place;
  readonly label: string;
  readonly isMain?: boolean;
  readonly tabIndex?: number;
}

/** Leads to a cell in the workbook. */
export function CellLink({ place, label, isMain, tabIndex }: CellLinkProps): ReactElement {
  const { goTo } = useActions();
  const { link } = useLinkStyles();
  return (
    <button
      type="button"
      className={link}
      tabIndex={tabIndex}
      {...(isMain && { 'data-row-main': true })}
      onClick={() => goTo(place)}
    >
      <ArrowRight16Regular aria-hidden style={{ flexShrink: 0 }} />
      {label}
    </button>
  );
}
