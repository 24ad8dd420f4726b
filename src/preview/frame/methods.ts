import { answerReadyNotice } from './readyNotice';

/** The methods of the document that Office.js calls by number (`OSF.DDA.MethodDispId` in the client). */
const dispatch = { loadSettings: 75, saveSettings: 76, executeRichApi: 93, appCommandCompleted: 94 } as const;

/** The client's number for a method this host does not have (`ooeUnsupportedOperation`). */
const unsupportedOperation = 5000;

export interface CommandCompletion {
  readonly commandId: string;
  /** 0 when the command's function ran and called `event.completed()`; else the client's error number. */
  readonly status: number;
}

export interface MethodHandlers {
  /** One Rich API request as JSON text with its flags in, the answer as JSON text out. */
  execute(requestText: string, flags: number): Promise<string>;
  /** The page can be sent ribbon commands from now on. */
  commandsReady(): void;
  commandCompleted(completion: CommandCompletion): void;
}

/** Answers an `executeMethod` call: the Rich API, the end of a ribbon command, and document settings kept by the frame alone. */
export async function answerMethod(data: unknown, handlers: MethodHandlers): Promise<unknown> {
  if (!isMethodCall(data)) return { Error: unsupportedOperation };
  const values: readonly unknown[] = Array.isArray(data.ArrayData) ? data.ArrayData : [];
  switch (data.DdaMethod.DispatchId) {
    case dispatch.executeRichApi: {
      const requestText = values[4];
      if (typeof requestText !== 'string') return { Error: unsupportedOperation };
      return { Error: 0, Data: [200, [], await answerRequest(requestText, Number(values[6] ?? 0), handlers)] };
    }
    case dispatch.appCommandCompleted:
      handlers.commandCompleted(readCompletion(data));
      return { Error: 0 };
    case dispatch.loadSettings:
    case dispatch.saveSettings:
      // Excel keeps document settings in the file; the preview has none, so they last as long as the frame.
      return { Error: 0, Properties: [] };
    default:
      return { Error: unsupportedOperation };
  }
}

async function answerRequest(requestText: string, flags: number, handlers: MethodHandlers): Promise<string> {
  const notice = answerReadyNotice(requestText);
  if (notice === undefined) return handlers.execute(requestText, flags);
  handlers.commandsReady();
  return notice;
}

function readCompletion(data: MethodCall): CommandCompletion {
  const at = data as unknown as Readonly<Record<number, unknown>>;
  return { commandId: String(at[0]), status: Number(at[1]) };
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: unknown };
  readonly ArrayData?: unknown;
}

function isMethodCall(data: unknown): data is MethodCall {
  return (
    typeof data === 'object' &&
    data !== null &&
    'DdaMethod' in data &&
    typeof data.DdaMethod === 'object' &&
    data.DdaMethod !== null &&
    'DispatchId' in data.DdaMethod
  );
}
