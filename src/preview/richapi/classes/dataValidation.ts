import type { ValidationState } from '../../document/validation/validationState';
import type { ValidationRule } from '../../document/validation/validations';
import { asRecord, oneOf } from '../arguments';
import { declareType, type PropertyDeclaration, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { assertNotProtected } from '../permissions';
import { asFlag, asText } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';
import { noRule, ruleFrom, shownRule, typeName } from '../validationRule';

/** The one rule of all the cells, `null` when they have none, `'mixed'` when they differ. */
function ruleOf({ sheet, rect }: RangeTarget, { document }: Host): ValidationState | null | 'mixed' {
  const [first, ...others] = document.validations.within(sheet, rect);
  return others.length > 0 ? 'mixed' : (first ?? null);
}

function change(target: RangeTarget, host: Host, next: (rule: ValidationRule) => ValidationRule): void {
  assertNotProtected(host, target.sheet);
  const now = ruleOf(target, host);
  host.document.validations.set(target.sheet, target.rect, next(now === 'mixed' || !now ? noRule : now), 'addin');
}

/** `null` when the cells do not agree. */
const member = (
  read: (rule: ValidationRule) => unknown,
  write: (rule: ValidationRule, value: unknown, host: Host) => ValidationRule,
): PropertyDeclaration<RangeTarget> => ({
  kind: 'property',
  set: '1.8',
  get(target, host) {
    const rule = ruleOf(target, host);
    return rule === 'mixed' ? null : read(rule ?? noRule);
  },
  put: (target, value, host) => change(target, host, (rule) => write(rule, value, host)),
});

const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
type AlertStyle = keyof typeof alertStyles;
const alertNames = Object.keys(alertStyles) as AlertStyle[];

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidation: TypeDeclaration<RangeTarget> = declareType<RangeTarget>({
  name: 'DataValidation',
  members: {
    type: {
      kind: 'property',
      set: '1.8',
      get(target, host) {
        const rule = ruleOf(target, host);
        if (rule === 'mixed') return mixedType(target, host);
        return typeName(rule?.type ?? 'none');
      },
    },
    rule: member(
      (rule) => shownRule({ ...rule, rects: [] }),
      (rule, value, host) => ruleFrom(value, rule, host),
    ),
    errorAlert: member(
      ({ error }) => ({
        showAlert: error.show,
        style: alertNames.find((name) => alertStyles[name] === error.style) ?? 'Stop',
        title: error.title,
        message: error.message,
      }),
      (rule, value) => {
        const { showAlert, style, title, message } = asRecord(value);
        return {
          ...rule,
          error: {
            show: asFlag(showAlert),
            style: alertStyles[oneOf(style, alertNames)],
            title: asText(title),
            message: asText(message),
          },
        };
      },
    ),
    prompt: member(
      ({ prompt }) => ({ showPrompt: prompt.show, title: prompt.title, message: prompt.message }),
      (rule, value) => {
        const { showPrompt, title, message } = asRecord(value);
        return { ...rule, prompt: { show: asFlag(showPrompt), title: asText(title), message: asText(message) } };
      },
    ),
    ignoreBlanks: member(
      ({ allowBlank }) => allowBlank,
      (rule, value) => ({ ...rule, allowBlank: asFlag(value) }),
    ),
    clear: {
      kind: 'method',
      set: '1.8',
      call({ sheet, rect }, _args, host) {
        assertNotProtected(host, sheet);
        host.document.validations.set(sheet, rect, null, 'addin');
      },
    },
  },
});

/** Some cells without a rule: inconsistent; different rules: mixed criteria. */
function mixedType({ sheet, rect }: RangeTarget, { document }: Host): string {
  return document.validations.within(sheet, rect).includes(undefined) ? 'Inconsistent' : 'MixedCriteria';
}
