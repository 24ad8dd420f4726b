import type { FrameSignal } from '../frame/hostActions';
import { AddIn } from './addIn';
import type { OpenWorkbook } from './openWorkbook';
import type { PaneDock } from './paneDock';
import type { Ribbon, RibbonButton } from './ribbon';
import type { Locale } from './settings';
import type { StatusLine } from './statusLine';

export interface AddInDeskParts {
  readonly dock: PaneDock;
  readonly status: StatusLine;
  /** Where the focus goes when it leaves the pane forwards, and for the sheet. */
  focusBar(): void;
  focusSheet(): void;
  onFailure(failure: unknown): void;
  /** Settles when the sheet can be seen and typed in. */
  whenSheetReady(): Promise<void>;
}

/** Runs the add-in in the workbook that is open: the pane in its dock, and the buttons of the ribbon. */
export class AddInDesk {
  private addIn: AddIn | undefined;
  private isPaneWanted = true;

  constructor(private readonly parts: AddInDeskParts) {}

  get isPaneOpen(): boolean {
    return this.addIn?.isPaneOpen ?? false;
  }

  start({ fileName, standIn }: OpenWorkbook, ribbon: Ribbon, locale: Locale): void {
    const { dock, status, onFailure } = this.parts;
    this.stop();
    const addIn = new AddIn({
      ribbon,
      standIn,
      fileName,
      locale,
      paneHost: dock.host,
      onSignal: (signal) => this.moveFocus(signal),
      onFailure,
      onTraffic: () => status.showTraffic(standIn.traffic),
    });
    this.addIn = addIn;
    dock.show(this.isPaneWanted);
    status.showTraffic(standIn.traffic);
    // As in Excel the sheet comes first. Both run on this page's one thread, where the pane would otherwise wait for the grid.
    const openPane = (): void => {
      if (this.addIn === addIn && this.isPaneWanted) addIn.openPane();
    };
    void this.parts.whenSheetReady().then(openPane, onFailure);
  }

  stop(): void {
    this.addIn?.close();
    this.addIn = undefined;
  }

  focusPane(): void {
    this.addIn?.focusPane('forward');
  }

  closePane(): void {
    this.isPaneWanted = false;
    this.addIn?.closePane();
    this.parts.dock.show(false);
    this.parts.focusSheet();
  }

  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'showPane') {
      this.openPane();
      return;
    }
    const completion = await this.addIn?.run(button, button.action.functionName);
    if (!completion || completion.status === 0) return;
    this.parts.status.show('commandFailed', { command: button.label, code: completion.status });
  }

  private openPane(): void {
    this.isPaneWanted = true;
    this.parts.dock.show(true);
    if (this.isPaneOpen) this.focusPane();
    else this.addIn?.openPane().focus();
  }

  private moveFocus(signal: FrameSignal): void {
    if (signal.kind === 'toSheet') this.parts.focusSheet();
    else if (signal.direction === 'backward') this.parts.dock.focusHeader();
    else this.parts.focusBar();
  }
}
