import type { ComponentType, ReactElement } from 'react';
import type { Checked } from '../../excel/workbookPort';
import { OnDemandView } from '../display/OnDemandView';
import { OverviewView } from '../overview/OverviewView';
import type { View } from '../store/state';

interface PanelProps {
  readonly checked: Checked;
}

const fetchBringIn = async () =>
  (await import(/* webpackChunkName: "on-demand-bring-in" */ '../bringIn/BringInView')).BringInView;
export const fetchBudget = async () =>
  (await import(/* webpackChunkName: "on-demand-budget" */ '../budget/BudgetView')).BudgetView;
export const fetchFindings = async () =>
  (await import(/* webpackChunkName: "on-demand-findings" */ '../findings/FindingsView')).FindingsView;
const fetchRepresentation = async () =>
  (await import(/* webpackChunkName: "on-demand-representation" */ '../representation/RepresentationView'))
    .RepresentationView;
const fetchProgress = async () =>
  (await import(/* webpackChunkName: "on-demand-progress" */ '../progress/ProgressView')).ProgressView;
const fetchForms = async () => (await import(/* webpackChunkName: "on-demand-forms" */ '../forms/FormsView')).FormsView;

/** The views, those that most people do not come to at once fetched when they are first wanted. */
export const panels: Readonly<Record<View, ComponentType<PanelProps>>> = {
  overview: OverviewView,
  budget: (props) => <OnDemandView fetch={fetchBudget} with={props} />,
  findings: (props) => <OnDemandView fetch={fetchFindings} with={props} />,
  representation: (props) => <OnDemandView fetch={fetchRepresentation} with={props} />,
  progress: (props) => <OnDemandView fetch={fetchProgress} with={props} />,
  forms: () => <OnDemandView fetch={fetchForms} with={{}} />,
};

export const BringInPanel = (): ReactElement => <OnDemandView fetch={fetchBringIn} with={{}} />;
