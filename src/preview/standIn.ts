import { DocumentEvents } from './richapi/documentEvents';
import type { OpenDocument } from './document/openDocument';
import { CellEditMode } from './richapi/cellEditMode';
import { CoAuthor } from './richapi/coAuthor';
import { cultureOf, documentCulture, type Culture } from './richapi/culture';
import { Faults, type DueRefusal, type Refusal } from './richapi/faults';
import { createHost, type Host } from './richapi/host';
import { HostError } from './richapi/hostError';
import { Interpreter, responseError } from './richapi/interpreter';
import type { MemberUse } from './richapi/memberAccess';
import { webLimits, type Limits } from './richapi/limits';
import { declaredTypes } from './richapi/classes';
import { defaultRequirementSets, isSupported, type RequirementSets } from './richapi/requirementSets';
import { byteLength, Traffic } from './richapi/traffic';
import { TypeRegistry } from './richapi/typeRegistry';
import { requestFlag, type EventEntry, type RequestBody, type ResponseBody } from './richapi/wire';

export type { MemberUse } from './richapi/memberAccess';
export type { Refusal } from './richapi/faults';
export type { TrafficEntry } from './richapi/traffic';

export interface StandInOptions {
  /** Excel's display language and regional settings, e.g. `nb-NO`. */
  readonly language?: string;
  readonly requirementSets?: RequirementSets;
  /** File name of the workbook. */
  readonly workbookName?: string;
  readonly limits?: Partial<Limits>;
  readonly belowNull?: 'null' | 'invalidObjectPath';
  /** Told of every member of the object model that a request uses. */
  readonly onMemberUsed?: (type: string, member: string, use: MemberUse) => void;
}

/**
 * Stands in for Excel behind Microsoft's own client: answers its requests from an open document, counts and delays them,
 * refuses them on order, and sends its events.
 */
export class StandIn {
  readonly traffic = new Traffic();
  readonly cellEditMode = new CellEditMode();
  readonly coAuthor: CoAuthor;
  readonly culture: Culture;
  readonly requirementSets: RequirementSets;
  /** Milliseconds each round trip takes longer. */
  delayMs = 0;
  limits: Limits;
  belowNull: 'null' | 'invalidObjectPath';
  private readonly faults = new Faults();
  private readonly host: Host;
  private readonly interpreter: Interpreter;
  private readonly events: DocumentEvents;
  private queue: Promise<unknown> = Promise.resolve();
  private isOpen = true;

  constructor(
    readonly document: OpenDocument,
    options: StandInOptions = {},
  ) {
    this.culture = cultureOf(options.language ?? 'nb-NO');
    document.culture = documentCulture(this.culture);
    this.requirementSets = options.requirementSets ?? defaultRequirementSets;
    this.limits = { ...webLimits, ...options.limits };
    this.belowNull = options.belowNull ?? 'null';
    this.coAuthor = new CoAuthor(document);
    this.host = createHost(document, {
      workbookName: options.workbookName ?? 'Arbeidsbok.xlsx',
      culture: this.culture,
      limits: () => this.limits,
    });
    this.events = new DocumentEvents(this.host);
    this.interpreter = new Interpreter(new TypeRegistry(declaredTypes), this.host, {
      supports: (set) => isSupported(this.requirementSets, 'ExcelApi', set),
      belowNull: () => this.belowNull,
      ...(options.onMemberUsed ? { onMemberUsed: options.onMemberUsed } : {}),
    });
  }

  get displayLanguage(): string {
    return this.culture.name;
  }

  /** Orders a refusal of a round trip to come. */
  refuse(refusal: Refusal): void {
    this.faults.order(refusal);
  }

  /** Forgets refusals that have not come yet. */
  refuseNothing(): void {
    this.faults.clear();
  }

  /** Keeps the next events, or those that the filter picks, from the add-in: Microsoft documents that events can be missed. */
  dropEvents(which: number | ((entry: EventEntry) => boolean)): void {
    this.events.drop(which);
  }

  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.listeners.add(listener);
  }

  /** The workbook's window comes to the front. */
  activate(): void {
    this.events.workbookActivated();
  }

  /**
   * Answers one request of the client: the text of a request body in, the text of a response body out. Requests run one
   * after the other in the order they came; the delay is that of the way, which they travel side by side.
   */
  execute(requestText: string, flags = 0): Promise<string> {
    const sent = performance.now();
    const way = this.delayMs / 2;
    const arrival = way > 0 ? pause(way) : undefined;
    const answer = this.queue.then(() => arrival).then(() => this.answer(requestText, flags, sent, way));
    this.queue = answer.catch(() => undefined);
    return answer.then(async ({ text, isLost }) => {
      if (isLost) return new Promise<string>(() => undefined);
      if (way > 0) await pause(way);
      return text;
    });
  }

  dispose(): void {
    this.isOpen = false;
    this.events.dispose();
    this.cellEditMode.end();
  }

  private async answer(text: string, flags: number, sent: number, way: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const kind = isRelease(body) ? ('release' as const) : ('sync' as const);
    const due = kind === 'sync' ? this.faults.next() : null;
    const requestBytes = byteLength(text);
    if (this.cellEditMode.isActive && (flags & requestFlag.delayForCellEdit) !== 0) await this.cellEditMode.whenOver();
    const response = this.respond(body, requestBytes, due);
    const weighed = this.weighed(response);
    this.traffic.record({
      kind,
      requestBytes,
      responseBytes: weighed.bytes,
      actions: body.Actions.length,
      writes: (flags & requestFlag.writes) !== 0,
      ms: performance.now() - sent + way,
      ...(weighed.refused ? { refused: weighed.refused } : {}),
    });
    return { text: weighed.text, isLost: due?.loseAnswer ?? false };
  }

  private respond(body: RequestBody, requestBytes: number, due: DueRefusal | null): ResponseBody {
    if (!this.isOpen) return refused(new HostError('GeneralException'));
    if (requestBytes > this.limits.requestBytes) return refused(new HostError('RequestPayloadSizeLimitExceeded'));
    if (this.cellEditMode.isActive) return refused(new HostError('InvalidOperationInCellEditMode'));
    return this.events.during(() =>
      this.host.asOneRequest(() => this.interpreter.run(body, due && { after: due.afterActions, error: due.error })),
    );
  }

  private weighed(response: ResponseBody): { text: string; bytes: number; refused?: string } {
    const text = JSON.stringify(response);
    const bytes = byteLength(text);
    if (bytes <= this.limits.responseBytes) {
      return { text, bytes, ...(response.Error ? { refused: response.Error.Code } : {}) };
    }
    const code = 'ResponsePayloadSizeLimitExceeded';
    const short = JSON.stringify(refused(new HostError(code)));
    return { text: short, bytes: byteLength(short), refused: code };
  }
}

interface Answer {
  readonly text: string;
  readonly isLost: boolean;
}

/** The request was not run at all. */
const refused = (error: HostError): ResponseBody => ({ Error: responseError(error, -1), Results: [], TraceIds: [] });

/** The client gives back the ranges of a finished `Excel.run` in a request of its own. */
function isRelease(body: RequestBody): boolean {
  return (
    body.Actions.length > 0 &&
    body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    body.Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
