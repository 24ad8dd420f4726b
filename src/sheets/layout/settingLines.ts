import { parameterIds, parameters, type ParameterKind, type ParameterTypes } from '../../plan/parameters';
import { serialOfDay } from '../../plan/calendarDay';
import type { Severity } from '../../plan/severity';
import { parameterTexts, settingTopics, severityExplanation, type SettingTopic } from '../../text/parameters';
import { formatText } from '../../text/format';
import type { CellContent } from '../changeSet';
import { severitySettingChoices, type SettingColumnId } from '../declarations/settings';
import { severityKeyPrefix } from '../settingKeys';
import { choiceName, inOneCell, yesNo, type ContentContext } from './content/context';
import type { TableRowContent } from './tableBlock';
import { sheetTexts } from './texts';

/** A check whose severity can be set. */
export interface RuleSetting {
  /** The rule's id. */
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
}

/** One row of the settings, and what kind of value its cell holds. */
export interface SettingLine {
  readonly kind: ParameterKind | 'severity';
  readonly key: string;
  readonly row: TableRowContent<SettingColumnId>;
}

/** Every parameter with the plan's value, topic by topic, then the severity of every rule. */
export function settingLines(rules: readonly RuleSetting[], context: ContentContext): SettingLine[] {
  const { language } = context;
  const lines = parameterIds.map((id): SettingLine & { readonly topic: SettingTopic } => {
    const { kind, default: value, section } = parameters[id];
    const { topic, name, explanation } = parameterTexts[id];
    const content = valueContent({ kind, value } as ParameterValue, context);
    return {
      kind,
      key: id,
      topic,
      row: {
        topic: settingTopics[topic][language],
        name: name[language],
        value: content,
        default: content,
        section: chapters.test(section) ? formatText(sheetTexts.shortChapter, language, { section }) : '',
        explanation: explanation[language],
        key: id,
      },
    };
  });
  const topics = Object.keys(settingTopics) as SettingTopic[];
  return [
    ...topics.flatMap((topic) => lines.filter((line) => line.topic === topic)),
    ...rules.map((rule): SettingLine => severityLine(rule, context)),
  ];
}

function severityLine({ id, name, severity }: RuleSetting, context: ContentContext): SettingLine {
  const content = choiceName(severitySettingChoices, severity, context);
  const key = `${severityKeyPrefix}${id}`;
  return {
    kind: 'severity',
    key,
    row: {
      topic: settingTopics.checks[context.language],
      name,
      value: content,
      default: content,
      explanation: severityExplanation[context.language],
      key,
    },
  };
}

/** A parameter that rests on something else than the plan has no chapter. */
const chapters = /^\d/;

type ParameterValue = {
  readonly [Kind in ParameterKind]: { readonly kind: Kind; readonly value: ParameterTypes[Kind] };
}[ParameterKind];

/** A value as its cell holds it. */
function valueContent(parameter: ParameterValue, context: ContentContext): CellContent {
  switch (parameter.kind) {
    case 'count':
    case 'kroner':
    case 'share':
      return parameter.value;
    case 'day':
      return parameter.value === null ? '' : serialOfDay(parameter.value, context.date1904);
    case 'yesNo':
      return yesNo(parameter.value, context);
    case 'texts':
      return inOneCell(parameter.value);
  }
}
