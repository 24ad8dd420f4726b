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
} as const;

/** Focus leaving the frame: to the control after or before it, or to the sheet. Office.js takes Tab for itself, so the host must move on. */
export type FrameSignal =
  { readonly kind: 'leave'; readonly direction: 'forward' | 'backward' } | { readonly kind: 'toSheet' };

const signals: ReadonlyMap<unknown, FrameSignal> = new Map<unknown, FrameSignal>([
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
  return Array.isArray(data) ? signals.get(data[1]) : undefined;
}
