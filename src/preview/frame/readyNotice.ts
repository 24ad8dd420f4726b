/** The service through which Office.js says that its page can be sent ribbon commands; no part of Excel's object model. */
const service = 'Microsoft.InternalService.AddinInternalService';

interface Notice {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** The answer to Office.js's notice that its page is ready for commands; `undefined` for every other request. */
export function answerReadyNotice(requestText: string): string | undefined {
  if (!requestText.includes(service)) return undefined;
  const request = JSON.parse(requestText) as Notice;
  if (!Object.values(request.ObjectPaths).some(({ Name }) => Name === service)) return undefined;
  return JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] });
}
