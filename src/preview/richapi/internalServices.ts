import { declareType, type TypeDeclaration } from './declaration';

/**
 * Services that the client asks for by name, for itself and not for an add-in: no part of Excel's object model, but a host
 * without them makes the client throw.
 */
export const internalServices: readonly TypeDeclaration[] = [
  /** Told when the page has said which functions the ribbon's commands stand for; the host may then call them. */
  declareType({
    name: 'Microsoft.InternalService.AddinInternalService',
    members: { notifyActionHandlerReady: { kind: 'method', set: '1.1', call: () => undefined } },
  }),
];
