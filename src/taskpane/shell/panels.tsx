import type { ComponentType, ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { BudgetView } from '../budget/BudgetView';
import { OnDemandView } from '../display/OnDemandView';
import type { View } from '../store/state';

interface PanelProps {
  readonly checked: Checked;
}

const fetchBringIn = async () =>
  (await import(/* webpackChunkName: "on-demand-bring-in" */ '../bringIn/BringInView')).BringInView;
export const fetchFindings = async () =>
  (await import(/* webpackChunkName: "on-demand-findings" */ '../findings/FindingsView')).FindingsView;
const fetchForms = async () => (await import(/* webpackChunkName: "on-demand-forms" */ '../forms/FormsView')).FormsView;

/** The views, those that most people do not come to at once fetched when they are first wanted. */
export const panels: Readonly<Record<View, ComponentType<PanelProps>>> = {
  budget: BudgetView,
  findings: (props) => <OnDemandView fetch={fetchFindings} with={props} />,
  forms: () => <OnDemandView fetch={fetchForms} with={{}} />,
};

export const BringInPanel = (): ReactElement => <OnDemandView fetch={fetchBringIn} with={{}} />;
