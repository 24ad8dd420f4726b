import type { TextValue } from '../../sheets/changeSet';
import { formatText } from '../format';
import type { Language, Localized } from '../language';
import type { ArgumentsOf } from './paneText';

type Texts = Readonly<Record<string, Localized>>;
type NamesOf<T extends Texts, K extends keyof T> = ArgumentsOf<T[K]['nb']>;
type ValuesOf<T extends Texts, K extends keyof T> = [NamesOf<T, K>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<T, K>, TextValue>>];

/** Asks for a text of one group by key; the values it needs are part of the type. */
export type GroupTranslate<T extends Texts> = <K extends Extract<keyof T, string>>(
  key: K,
  ...values: ValuesOf<T, K>
) => string;

/** For texts that are fetched together with the view that shows them, apart from those that the pane starts with. */
export function groupTranslator<T extends Texts>(texts: T, language: Language): GroupTranslate<T> {
  return (key, ...values) => formatText(texts[key] as Localized, language, values[0]);
}
