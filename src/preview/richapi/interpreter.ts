import { Arguments } from './arguments';
import type { HostObject } from './declaration';
import type { Host } from './host';
import { HostError } from './hostError';
import { located, MemberAccess, type InterpreterOptions } from './memberAccess';
import { ObjectPaths } from './objectPaths';
import { queryTree } from './queryTree';
import { QueryAnswer } from './queryAnswer';
import { refusalOf } from './refusalOf';
import type { TypeRegistry } from './typeRegistry';
import {
  actionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './wire';

/** Runs the actions of a request in order. What ran before a failing action stays. */
export class Interpreter {
  constructor(
    private readonly types: TypeRegistry,
    private readonly host: Host,
    private readonly options: InterpreterOptions,
  ) {}

  /** `refusal`: as many actions are run as it says, and the request is refused after them. */
  run(body: RequestBody, refusal: { readonly after: number; readonly error: HostError } | null = null): ResponseBody {
    const run = new RequestRun(this.types, this.host, this.options, body);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    try {
      for (const [index, action] of body.Actions.entries()) {
        if (refusal && refusal.after <= index) throw refusal.error;
        results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
        if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      }
      if (refusal) throw refusal.error;
    } catch (failure) {
      const position = Math.min(results.length, body.Actions.length - 1);
      return { Error: responseError(refusalOf(failure), position), Results: results, TraceIds: traceIds };
    }
    return { Results: results, TraceIds: traceIds };
  }
}

/** The refusal as the client reads it; `position` is that of the refused action, -1 for a request that was not run. */
export function responseError({ code, message, location }: HostError, position: number): ResponseError {
  const isMissing = code === 'ItemNotFound' || code === 'ApiNotFound';
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: position,
    HttpStatusCode: isMissing ? 404 : 400,
  };
}

class RequestRun {
  private readonly access: MemberAccess;
  private readonly paths: ObjectPaths;
  private readonly answer: QueryAnswer;

  constructor(
    private readonly types: TypeRegistry,
    private readonly host: Host,
    options: InterpreterOptions,
    body: RequestBody,
  ) {
    this.access = new MemberAccess(types, options);
    this.paths = new ObjectPaths(this.access, host, body.ObjectPaths);
    this.answer = new QueryAnswer(this.access, host);
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.answer.identity(object);
      case actionType.query:
        return object && this.answer.of(object, queryTree(action.QueryInfo), action.QueryInfo);
      case actionType.method:
        return object && located(object, action.Name, () => this.callMethod(object, action));
      case actionType.setProperty:
        if (object) located(object, action.Name, () => this.put(object, action.Name, this.argumentsOf(action).get(0)));
        return null;
      default:
        // Recursive queries, `retrieve`, `update` and `ensureUnchanged` are undocumented ways of the client.
        throw new HostError('NotImplemented');
    }
  }

  private callMethod(object: HostObject, action: Action): unknown {
    const subscription = this.types.subscription(object.type, action.Name);
    if (subscription) return this.subscribe(object, subscription);
    const member = this.access.find(object.type, action.Name, 'call');
    if (member.kind !== 'method') throw new HostError('ApiNotFound');
    return member.call(object.target, this.argumentsOf(action), this.host);
  }

  private subscribe(object: HostObject, subscription: { readonly event: string; readonly subscribes: boolean }): null {
    const member = this.access.find(object.type, subscription.event, 'call');
    if (member.kind !== 'event') throw new HostError('ApiNotFound');
    const target = member.targetId(object.target, this.host);
    if (subscription.subscribes) this.host.subscriptions.add(member.messageType, target);
    else this.host.subscriptions.remove(member.messageType, target);
    return null;
  }

  private put(object: HostObject, wire: string, value: unknown): void {
    const member = this.access.find(object.type, this.types.settable(object.type, wire), 'write');
    if (member.kind !== 'property' || !member.put) throw new HostError('InvalidOperation');
    member.put(object.target, value, this.host);
  }

  private argumentsOf(action: Action): Arguments {
    return new Arguments(this.paths.argumentsOf(action.ArgumentInfo));
  }
}
