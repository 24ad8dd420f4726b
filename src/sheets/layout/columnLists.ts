import type { Language } from '../../text/language';
import type { ListRule } from '../changeSet';
import type { ColumnDeclaration } from '../declarations/declaration';
import { yesNoNames } from '../declarations/yesNo';
import type { NameOfColumn } from '../formulaReferences';
import { listFormula, listNameOf } from './listNames';
import { sheetTexts } from './texts';

/** The drop-down list that a column is declared to have; `null` where it has none, or its source is not in the workbook. */
export function columnList(column: ColumnDeclaration, nameOf: NameOfColumn, language: Language): ListRule | null {
  const source = sourceOf(column, nameOf, language);
  return source === null ? null : listRule(source, allowsOther(column), language);
}

export function yesNoList(language: Language): ListRule {
  return listRule([yesNoNames.yes[language], yesNoNames.no[language]], false, language);
}

export function listRule(source: ListRule['source'], other: boolean, language: Language): ListRule {
  return {
    source,
    allowsOther: other,
    errorTitle: sheetTexts.chooseFromList[language],
    errorMessage: sheetTexts.notInList[language],
  };
}

function sourceOf(
  { kind, choices, listFrom }: ColumnDeclaration,
  nameOf: NameOfColumn,
  language: Language,
): ListRule['source'] | null {
  if (kind === 'yesNo') return [yesNoNames.yes[language], yesNoNames.no[language]];
  if (choices) return Object.values(choices).map(({ names }) => names[language]);
  const name = listFrom && listFormula(listFrom, nameOf) !== null ? listNameOf(listFrom) : undefined;
  return name ? `=${name.name}` : null;
}

/** Several regions may stand in one cell, and a text may be one that nobody thought of. */
const allowsOther = ({ kind }: ColumnDeclaration): boolean => kind === 'text' || kind === 'texts' || kind === 'regions';
