import type { TextValue } from '../../sheets/changeSet';
import { formatText } from '../format';
import type { Language, Localized } from '../language';
import { changesTexts } from './changes';
import { findingsTexts } from './findings';
import { frameTexts } from './frame';
import { outcomeTexts } from './outcomes';
import { overviewTexts } from './overview';
import type { ArgumentsOf } from './paneText';
import { startUpTexts } from './startUp';

/** Every text the task pane shows of its own, by the part of the pane it belongs to. The rules bring theirs themselves. */
export const paneTextGroups = {
  frame: frameTexts,
  overview: overviewTexts,
  findings: findingsTexts,
  changes: changesTexts,
  outcomes: outcomeTexts,
  startUp: startUpTexts,
} as const;

type Groups = typeof paneTextGroups;
export type PaneTextKey = {
  [G in keyof Groups]: `${G}.${Extract<keyof Groups[G], string>}`;
}[keyof Groups];

type PatternOf<K extends PaneTextKey> = K extends `${infer G extends keyof Groups}.${infer N}`
  ? N extends keyof Groups[G]
    ? Groups[G][N] extends { readonly nb: infer P extends string }
      ? P
      : never
    : never
  : never;
type NamesOf<K extends PaneTextKey> = ArgumentsOf<PatternOf<K>>;
type ValuesOf<K extends PaneTextKey> = [NamesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<K>, TextValue>>];

/** Asks for a text by key; the values it needs are part of the type. */
export type Translate = <K extends PaneTextKey>(key: K, ...values: ValuesOf<K>) => string;

export function translator(language: Language): Translate {
  return (key, ...values) => formatText(paneText(key), language, values[0]);
}

function paneText(key: PaneTextKey): Localized {
  const [group, name] = key.split('.') as [keyof Groups, string];
  const text = (paneTextGroups[group] as Readonly<Record<string, Localized>>)[name];
  if (!text) throw new Error(`no text for ${key}`);
  return text;
}
