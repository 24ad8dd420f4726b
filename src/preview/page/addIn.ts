import { AddInFrame, type FrameChoices } from '../frame/addInFrame';
import type { RichApiEntry } from '../frame/olderEvents';
import type { FrameSignal } from '../frame/hostActions';
import type { CommandCompletion } from '../frame/methods';
import type { StandIn } from '../standIn';
import type { Ribbon, RibbonButton } from './ribbon';

export interface AddInChoices {
  readonly ribbon: Ribbon;
  readonly standIn: StandIn;
  readonly locale: string;
  readonly fileName: string;
  /** The element the task pane's frame is put into. */
  readonly paneHost: HTMLElement;
  onSignal(signal: FrameSignal): void;
  /** The stand-in failed at a request. */
  onFailure(failure: unknown): void;
  /** A request has been answered. */
  onTraffic(): void;
}

/** The add-in as it runs in one workbook: its task pane, and the unseen page behind its ribbon commands. */
export class AddIn {
  private pane: AddInFrame | undefined;
  private commands: AddInFrame | undefined;
  private readonly stopEvents: () => void;
  private eventsSent = 0;

  constructor(private readonly choices: AddInChoices) {
    this.stopEvents = choices.standIn.onEvent((entries) => {
      const wire = entries.map((entry): RichApiEntry => [
        entry.messageCategory,
        entry.messageType,
        entry.targetId,
        entry.message,
        String((this.eventsSent += 1)),
        entry.isRemoteOverride,
      ]);
      this.pane?.deliver(wire);
      this.commands?.deliver(wire);
    });
  }

  get isPaneOpen(): boolean {
    return this.pane !== undefined;
  }

  /** Loads the task pane and answers its frame. */
  openPane(): HTMLIFrameElement {
    this.pane ??= this.frame(this.choices.ribbon.panePage, this.choices.ribbon.paneTitle);
    this.choices.paneHost.append(this.pane.element);
    return this.pane.element;
  }

  closePane(): void {
    this.pane?.remove();
    this.pane = undefined;
  }

  focusPane(direction: 'forward' | 'backward'): void {
    this.pane?.focus(direction);
  }

  /** Runs a command of the ribbon; its page is loaded at the first one, as Excel does. */
  run(button: RibbonButton, functionName: string): Promise<CommandCompletion> {
    if (!this.commands) {
      this.commands = this.frame(this.choices.ribbon.commandsPage, button.label);
      this.commands.element.hidden = true;
      document.body.append(this.commands.element);
    }
    return this.commands.invokeCommand(functionName, button.id);
  }

  close(): void {
    this.stopEvents();
    this.closePane();
    this.commands?.remove();
  }

  private frame(page: string, title: string): AddInFrame {
    const { locale, standIn, fileName, onSignal, onFailure } = this.choices;
    const choices: FrameChoices = {
      page,
      title,
      locale,
      documentUrl: `${location.origin}/${encodeURIComponent(fileName)}`,
      requirementSets: standIn.requirementSets,
      onSignal,
      onFailure,
      execute: async (requestText, flags) => {
        const answer = await standIn.execute(requestText, flags);
        this.choices.onTraffic();
        return answer;
      },
    };
    return new AddInFrame(choices);
  }
}
