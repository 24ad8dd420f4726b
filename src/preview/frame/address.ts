/** The conversation between one frame and the page that hosts it. */
export interface Conversation {
  readonly id: string;
  /** Told to the add-in as its control id. */
  readonly addInId: string;
}

/**
 * The address Excel on the web gives an add-in's page. Office.js reads the host from the query and the conversation from
 * the fragment, where `_xdm_Info` must come last. Both pages must be https on one host name, or Office.js refuses.
 */
export function addInAddress(page: string, locale: string, conversation: Conversation, hostOrigin: string): string {
  const host = encodeURIComponent(`Excel$Web$16.01$${locale}$$$$0`);
  const xdm = encodeURIComponent(`${conversation.id}|${conversation.addInId}|${hostOrigin}`);
  return `${page}?_host_Info=${host}#&_serializer_version=1&_xdm_Info=${xdm}`;
}
