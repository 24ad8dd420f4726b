/** One event of the Rich API as it goes over the wire: category, type, target, JSON text, id, whether a co-author caused it. */
export type RichApiEntry = readonly [number, number, string, string, string, boolean];

/** Events that are older than the Rich API: in a browser the client listens for them under their own names. */
const names: ReadonlyMap<number, string> = new Map([
  [1, 'settingsChanged'],
  [2, 'documentSelectionChanged'],
]);

/** The names of the older events among some, each once, for they say nothing more; and the other events. */
export function parted(entries: readonly RichApiEntry[]): {
  readonly older: readonly string[];
  readonly others: readonly RichApiEntry[];
} {
  const older = entries.flatMap(([, type]) => names.get(type) ?? []);
  return { older: [...new Set(older)], others: entries.filter(([, type]) => !names.has(type)) };
}
