import { memberName, type HostObject, type MemberDeclaration, type TypeDeclaration } from './declaration';
import { HostError } from './hostError';
import { refusalOf } from './refusalOf';
import type { TypeRegistry } from './typeRegistry';

/** How a request used a member: loaded or followed it, set it, called it or subscribed to it. */
export type MemberUse = 'read' | 'write' | 'call';

export interface InterpreterOptions {
  /** Answers whether a requirement set is within what this host offers. */
  supports(set: string): boolean;
  /**
   * What happens below an object that does not exist (`…OrNullObject`): Microsoft documents `isNullObject` for the object
   * itself only, so both behaviours are on offer.
   */
  belowNull(): 'null' | 'invalidObjectPath';
  onMemberUsed?(type: string, member: string, use: MemberUse): void;
}

/** The members an object offers under the requirement sets of the host; every use is reported. */
export class MemberAccess {
  constructor(
    readonly types: TypeRegistry,
    private readonly options: InterpreterOptions,
  ) {}

  find(type: TypeDeclaration, wire: string, use: MemberUse): MemberDeclaration<unknown> {
    const member = this.types.member(type, wire);
    const name = memberName(wire);
    if (!member || !this.options.supports(member.set)) {
      throw new HostError('ApiNotFound', undefined, `${type.name}.${name}`);
    }
    this.options.onMemberUsed?.(type.name, name, use);
    return member;
  }

  usedItems(type: TypeDeclaration): void {
    this.options.onMemberUsed?.(type.name, 'items', 'read');
  }

  offers(member: MemberDeclaration<unknown>): boolean {
    return this.options.supports(member.set);
  }

  get belowNull(): 'null' | 'invalidObjectPath' {
    return this.options.belowNull();
  }
}

/** Names the member in a refusal that does not name one itself. */
export function located<T>(object: HostObject, wire: string, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    const refused = refusalOf(failure);
    if (refused.location) throw refused;
    throw new HostError(refused.code, refused.message, `${object.type.name}.${memberName(wire)}`);
  }
}
