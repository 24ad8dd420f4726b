import { attr, parseXml, textContent, xmlEncode, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseRect, rectName } from '../a1';
import {
  validationOperators,
  validationTypes,
  type ValidationOperator,
  type ValidationState,
  type ValidationType,
} from '../validation/validationState';
import { element, elements, flag } from '../../../xlsx/xml/tree';
import { xmlBlock } from './xmlBlock';

const blocks = xmlBlock('dataValidations', 'g');

/**
 * The validations of a sheet part, also those that Excel keeps in an extension because they point at another sheet; such a
 * reference is as good in the main list, which Excel reads since 2010.
 */
export function readValidations(sheetXml: string): ValidationState[] {
  return [...sheetXml.matchAll(blocks)].flatMap(([block]) =>
    elements(parseXml(block).root, 'dataValidation').map(readValidation),
  );
}

function readValidation(from: XmlElement): ValidationState {
  const formula = (name: string): string | null => {
    const found = element(from, name);
    return found ? textContent(found).trim() || null : null;
  };
  const places =
    attr(from, 'sqref') ?? (element(from, 'sqref') ? textContent(element(from, 'sqref') as XmlElement) : '');
  const style = attr(from, 'errorStyle');
  return {
    rects: places
      .split(/\s+/)
      .map(parseRect)
      .filter((rect) => rect !== null),
    type: known(validationTypes, attr(from, 'type'), 'none') as ValidationType,
    operator: known(validationOperators, attr(from, 'operator'), 'between') as ValidationOperator,
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowBlank: flag(from, 'allowBlank', false),
    // The attribute's name says the opposite of what it does.
    showDropDown: !flag(from, 'showDropDown', false),
    error: {
      show: flag(from, 'showErrorMessage', false),
      style: style === 'warning' || style === 'information' ? style : 'stop',
      title: attr(from, 'errorTitle') ?? '',
      message: attr(from, 'error') ?? '',
    },
    prompt: {
      show: flag(from, 'showInputMessage', false),
      title: attr(from, 'promptTitle') ?? '',
      message: attr(from, 'prompt') ?? '',
    },
  };
}

const known = (all: readonly string[], value: string | undefined, missing: string): string =>
  value !== undefined && all.includes(value) ? value : missing;

/** The element for a sheet part; empty when there is nothing to say. */
export function validationsXml(validations: readonly ValidationState[]): string {
  const said = validations.filter(({ rects }) => rects.length > 0);
  if (said.length === 0) return '';
  return `<dataValidations count="${said.length}">${said.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(one: ValidationState): string {
  const text = (name: string, value: string): string => (value ? ` ${name}="${xmlEncodeAttr(value)}"` : '');
  const bit = (name: string, value: boolean): string => (value ? ` ${name}="1"` : '');
  const compares = !['none', 'list', 'custom'].includes(one.type);
  const attributes = [
    one.type === 'none' ? '' : ` type="${one.type}"`,
    one.error.style === 'stop' ? '' : ` errorStyle="${one.error.style}"`,
    compares && one.operator !== 'between' ? ` operator="${one.operator}"` : '',
    bit('allowBlank', one.allowBlank),
    bit('showDropDown', one.type === 'list' && !one.showDropDown),
    bit('showInputMessage', one.prompt.show),
    bit('showErrorMessage', one.error.show),
    text('errorTitle', one.error.title),
    text('error', one.error.message),
    text('promptTitle', one.prompt.title),
    text('prompt', one.prompt.message),
    ` sqref="${one.rects.map(rectName).join(' ')}"`,
  ].join('');
  const formulas = [one.formula1, one.formula2]
    .map((formula, at) => (formula === null ? '' : `<formula${at + 1}>${xmlEncode(formula)}</formula${at + 1}>`))
    .join('');
  return formulas ? `<dataValidation${attributes}>${formulas}</dataValidation>` : `<dataValidation${attributes}/>`;
}
