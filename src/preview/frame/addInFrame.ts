import { addInAddress, type Conversation } from './address';
import { appContext } from './appContext';
import { hostAction, readSignal, type FrameSignal } from './hostActions';
import { readRequest, writeAnswer, writeEvent, writeNotification, type FrameRequest } from './messages';
import { answerMethod, type CommandCompletion } from './methods';
import { parted, type RichApiEntry } from './olderEvents';

export interface FrameChoices {
  /** Path of the add-in's page on this host, such as `/taskpane.html`. */
  readonly page: string;
  /** The name assistive technology reads for the frame. */
  readonly title: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** One Rich API request with its flags in, its answer out; both JSON text. */
  execute(requestText: string, flags: number): Promise<string>;
  /** A request of the add-in could not be answered at all: a fault of this host. The add-in is told so, too. */
  onFailure(failure: unknown): void;
  /** The person moves the focus out of the frame with the keyboard. */
  onSignal(signal: FrameSignal): void;
}

/** The client's number for a fault of the host (`ooeInternalError`). */
const internalError = 5001;

let framesMade = 0;

/** Hosts one page of the built add-in as Excel on the web does: an iframe that Office.js talks out of through `postMessage`. */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  private readonly conversation: Conversation;
  private readonly registered = new Map<string, string>();
  private readonly commands = new Map<string, (completion: CommandCompletion) => void>();
  private readonly readyForCommands: Promise<void>;
  private commandsReady: () => void = () => undefined;
  private notifications = 0;

  constructor(private readonly choices: FrameChoices) {
    framesMade += 1;
    this.conversation = { id: `preview${framesMade}`, addInId: `addin${framesMade}` };
    this.readyForCommands = new Promise((resolve) => (this.commandsReady = resolve));
    this.element = document.createElement('iframe');
    this.element.title = choices.title;
    this.element.src = addInAddress(choices.page, choices.locale, this.conversation, location.origin);
    window.addEventListener('message', this.receive);
  }

  /** Takes the frame off the page and stops listening to it. */
  remove(): void {
    window.removeEventListener('message', this.receive);
    this.element.remove();
  }

  /** Delivers events to the add-in, when it has registered for them. */
  deliver(entries: readonly RichApiEntry[]): void {
    const { older, others } = parted(entries);
    for (const name of older) this.post(name, {});
    if (others.length > 0) this.post('richApiMessage', { ArrayData: others });
  }

  /** Runs a ribbon command: calls the function the page has associated with the name. Resolves when it has called `completed()`. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandCompletion> {
    await this.readyForCommands;
    const id = `${controlId}.${(this.notifications += 1)}`;
    const completed = new Promise<CommandCompletion>((resolve) => this.commands.set(id, resolve));
    this.post('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return completed;
  }

  /** Moves the focus into the page, to its first or last control. */
  focus(direction: 'forward' | 'backward'): void {
    this.element.focus();
    const action = direction === 'forward' ? hostAction.tabIn : hostAction.tabInShift;
    this.notifications += 1;
    this.send(writeNotification(this.conversation.id, this.notifications, [action], location.origin));
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow || event.origin !== location.origin) return;
    const request = readRequest(event.data, this.conversation.id);
    if (request) void this.answer(request);
  };

  private async answer(request: FrameRequest): Promise<void> {
    if (request._actionName === 'ContextActivationManager_notifyHost') {
      const signal = readSignal(request._data);
      if (signal) this.choices.onSignal(signal);
      return;
    }
    this.send(writeAnswer(request, await this.answerOrFailure(request), location.origin));
  }

  private async answerOrFailure(request: FrameRequest): Promise<unknown> {
    try {
      return await this.answerTo(request);
    } catch (failure) {
      this.choices.onFailure(failure);
      return { Error: internalError };
    }
  }

  private async answerTo(request: FrameRequest): Promise<unknown> {
    if (request._actionType === 1 || request._actionType === 2) {
      if (request._actionType === 1) this.registered.set(request._actionName, request._conversationId);
      else this.registered.delete(request._actionName);
      return { Error: 0 };
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      return appContext({ ...this.choices, addInId: this.conversation.addInId });
    }
    if (request._actionName === 'executeMethod') {
      return answerMethod(request._data, {
        execute: this.choices.execute,
        commandsReady: this.commandsReady,
        commandCompleted: this.commandCompleted,
      });
    }
    return null;
  }

  private readonly commandCompleted = (completion: CommandCompletion): void => {
    this.commands.get(completion.commandId)?.(completion);
    this.commands.delete(completion.commandId);
  };

  private post(name: string, data: unknown): void {
    const conversationId = this.registered.get(name);
    if (conversationId !== undefined) this.send(writeEvent(name, conversationId, data, location.origin));
  }

  private send(text: string): void {
    this.element.contentWindow?.postMessage(text, location.origin);
  }
}
