/** Ids live as long as the document is open; a rule that is replaced keeps its id. */
const ids = new WeakMap<object, string>();
let lastId = 0;

export function idOf(rule: object): string {
  const known = ids.get(rule);
  if (known) return known;
  const id = `{${(++lastId).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
  ids.set(rule, id);
  return id;
}

/** Gives a rule the id of the one it stands for from now on. */
export function withId<R extends object>(rule: R, id: string): R {
  ids.set(rule, id);
  return rule;
}
