import type { EventEntry } from '../richapi/wire';
import type { NativeBridge } from './clientWindow';

/** What the bridge needs of the stand-in. */
export interface RequestHost {
  execute(requestText: string, flags: number): Promise<string>;
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
}

interface ClientMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const messageType = { response: 2, event: 3 } as const;

/** Joins the client and the stand-in: each request gets its answer, events go out as they come. */
export function bridgeTo(host: RequestHost): NativeBridge & { close(): void } {
  let isOpen = true;
  const bridge: NativeBridge & { close(): void } = {
    sendMessageToHost(text) {
      const { id, flags = 0, message } = JSON.parse(text) as ClientMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.execute(body, flags).then(
        (answer) =>
          deliver({ id, type: messageType.response, message: { statusCode: 200, headers: {}, body: answer } }),
        (fault: unknown) => deliver({ id, type: messageType.response, message: failed(fault) }),
      );
    },
    close() {
      isOpen = false;
      stopEvents();
    },
  };
  const deliver = (message: unknown): void => {
    if (isOpen) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const stopEvents = host.onEvent((entries) => deliver({ type: messageType.event, message: { entries } }));
  return bridge;
}

/** A fault of the stand-in itself, not a refusal: the client makes an error of it, with the text for the developer. */
function failed(fault: unknown): { readonly statusCode: number; readonly headers: object; readonly body: string } {
  const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: 'GeneralException', message } }) };
}
