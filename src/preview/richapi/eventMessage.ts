/** An event before it is known whether anybody listens. */
export interface EventMessage {
  readonly messageType: number;
  readonly targetId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The same event for a worksheet or table and for the collections it belongs to. */
export function toEach(
  messageType: number,
  targetIds: readonly string[],
  content: Readonly<Record<string, unknown>>,
): EventMessage[] {
  return targetIds.map((targetId) => ({ messageType, targetId, content }));
}
