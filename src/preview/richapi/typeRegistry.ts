import { memberName, type MemberDeclaration, type TypeDeclaration } from './declaration';

/** The declared types by name, with the wire methods of their events. */
export class TypeRegistry {
  private readonly types = new Map<string, TypeDeclaration>();
  private readonly subscriptionMethods = new Map<string, { readonly event: string; readonly subscribes: boolean }>();

  constructor(declarations: readonly TypeDeclaration[]) {
    for (const declaration of declarations) {
      if (this.types.has(declaration.name)) throw new Error(`The type ${declaration.name} is declared twice.`);
      this.types.set(declaration.name, declaration);
      for (const [event, member] of Object.entries(declaration.members)) {
        if (member.kind !== 'event') continue;
        if (member.register) this.addSubscription(declaration.name, member.register, event, true);
        if (member.unregister) this.addSubscription(declaration.name, member.unregister, event, false);
      }
    }
  }

  type(name: string): TypeDeclaration {
    const type = this.types.get(name);
    if (!type) throw new Error(`The type ${name} is not declared.`);
    return type;
  }

  all(): readonly TypeDeclaration[] {
    return [...this.types.values()];
  }

  /** Public name of the member that the client sets under a wire name. */
  settable(type: TypeDeclaration, wire: string): string {
    const members = Object.entries(type.members);
    const alias = members.find(([, member]) => member.kind === 'property' && member.setAs === wire);
    return alias ? alias[0] : memberName(wire);
  }

  member(type: TypeDeclaration, wire: string): MemberDeclaration<unknown> | undefined {
    const name = memberName(wire);
    return Object.hasOwn(type.members, name) ? type.members[name] : undefined;
  }

  /** The event that a wire method such as `_RegisterDataChangedEvent` subscribes to. */
  subscription(
    type: TypeDeclaration,
    wire: string,
  ): { readonly event: string; readonly subscribes: boolean } | undefined {
    return this.subscriptionMethods.get(`${type.name}.${wire}`);
  }

  private addSubscription(type: string, method: string, event: string, subscribes: boolean): void {
    this.subscriptionMethods.set(`${type}.${method}`, { event, subscribes });
  }
}
