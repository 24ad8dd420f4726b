/** The messages between Office.js in the frame and its host, as JSON text through `postMessage`. */
export interface FrameRequest {
  readonly _messageType: 0;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/** The request in the message, or `undefined` for anything else (a page may post what it likes to its parent). */
export function readRequest(data: unknown, conversationId: string): FrameRequest | undefined {
  if (typeof data !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    // Not JSON, so not from Office.js: browser extensions and developer tools post to frames too.
    return undefined;
  }
  return isRequest(message) && message._conversationId === conversationId ? message : undefined;
}

function isRequest(message: unknown): message is FrameRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === 0 &&
    '_actionType' in message &&
    '_actionName' in message &&
    typeof message._actionName === 'string' &&
    '_correlationId' in message &&
    '_conversationId' in message
  );
}

/** The answer to a call, or to the registration for an event. */
export function writeAnswer(request: FrameRequest, data: unknown, origin: string): string {
  return write(request._actionName, request._conversationId, request._correlationId, 0, data, origin);
}

/** An event, delivered under the name the add-in registered for. */
export function writeEvent(name: string, conversationId: string, data: unknown, origin: string): string {
  return write(name, conversationId, 0, 1, data, origin);
}

function write(
  name: string,
  conversationId: string,
  correlationId: unknown,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: responseType,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** A call of ours into the frame: Office.js listens for these under the conversation's notification name. */
export function writeNotification(
  conversationId: string,
  correlationId: number,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}
