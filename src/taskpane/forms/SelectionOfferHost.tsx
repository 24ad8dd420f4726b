import { useMemo, type ReactElement } from 'react';
import { formWorkbook } from '../../sheets/forms/formContext';
import { rowAt } from '../../sheets/forms/rowAt';
import { usePaneState } from '../display/PaneContext';
import { useOnDemand } from '../display/useOnDemand';
import type { SelectionOfferProps } from './SelectionOffer';

const fetchOffer = () => import(/* webpackChunkName: "on-demand-forms" */ './SelectionOffer');

/** Offers the form of the row that is selected in the sheet, unless it is open already. */
export function SelectionOfferHost(): ReactElement | null {
  const checked = usePaneState((state) => state.check.result);
  const selection = usePaneState((state) => state.selection);
  const shown = usePaneState((state) => (state.view === 'forms' && state.bringIn !== 'shown' ? state.rowShown : null));
  const row = useMemo(
    () =>
      checked && selection
        ? rowAt(formWorkbook(checked.workbook, checked.reading.plan), selection.sheetId, selection)
        : null,
    [checked, selection],
  );
  if (!row || !checked || (shown?.table === row.table && shown.row === row.row)) return null;
  return <Offer row={row} checked={checked} />;
}

/** Nobody has asked for the offer: when it cannot be fetched, it is not made. */
function Offer(props: SelectionOfferProps): ReactElement | null {
  const fetched = useOnDemand(fetchOffer);
  return fetched.state === 'here' ? <fetched.part.SelectionOffer {...props} /> : null;
}
