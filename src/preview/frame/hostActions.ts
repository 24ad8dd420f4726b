/** What Office.js tells its host about focus and keys (`OSF.AgaveHostAction` in the client). */
export const hostAction = {
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  escExit: 15,
  f2Exit: 16,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
  keyboardShortcuts: 39,
} as const;

export interface ForwardedKey {
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Focus leaving the frame, or a key the add-in leaves to Excel. Office.js takes Tab for itself, so the host must move the focus on. */
export type FrameSignal =
  | { readonly kind: 'leave'; readonly direction: 'forward' | 'backward' }
  | { readonly kind: 'toSheet' }
  | { readonly kind: 'key'; readonly key: ForwardedKey };

const simple: ReadonlyMap<unknown, FrameSignal> = new Map<unknown, FrameSignal>([
  [hostAction.tabExit, { kind: 'leave', direction: 'forward' }],
  [hostAction.exitNoFocusable, { kind: 'leave', direction: 'forward' }],
  [hostAction.tabExitShift, { kind: 'leave', direction: 'backward' }],
  [hostAction.exitNoFocusableShift, { kind: 'leave', direction: 'backward' }],
  [hostAction.ctrlF6Exit, { kind: 'toSheet' }],
  [hostAction.ctrlF6ExitShift, { kind: 'toSheet' }],
  [hostAction.escExit, { kind: 'toSheet' }],
]);

/** The signal in a `notifyHost` message (`[add-in id, action, parameters]`); `undefined` for telemetry and the like. */
export function readSignal(data: unknown): FrameSignal | undefined {
  if (!Array.isArray(data)) return undefined;
  const [, action, parameters] = data as readonly unknown[];
  if (action === hostAction.keyboardShortcuts) return isForwardedKey(parameters) ? { kind: 'key', key: parameters } : undefined;
  return simple.get(action);
}

function isForwardedKey(value: unknown): value is ForwardedKey {
  return typeof value === 'object' && value !== null && 'keyCode' in value && 'ctrlKey' in value;
}
