import { wireName, type HostObject, type TypeDeclaration } from './declaration';
import type { Host } from './host';
import { HostError } from './hostError';
import { located, type MemberAccess } from './memberAccess';
import type { QueryTree } from './queryTree';

type Answer = Record<string, unknown>;

/** What instantiating and loading answer: properties under their wire names, items of a collection under `_Items`. */
export class QueryAnswer {
  constructor(
    private readonly access: MemberAccess,
    private readonly host: Host,
  ) {}

  identity(object: HostObject): Answer {
    return { ...object.type.identify?.(object.target, this.host) };
  }

  of(object: HostObject, tree: QueryTree, page?: { readonly Top?: number; readonly Skip?: number }): Answer {
    return object.type.items ? this.collection(object, tree, page) : this.single(object, tree);
  }

  private single(object: HostObject, tree: QueryTree): Answer {
    const answer = this.identity(object);
    if (tree.all) {
      for (const [name, member] of Object.entries(object.type.members)) {
        if (member.kind === 'property' && this.access.offers(member))
          answer[wireName(name)] = this.scalar(object, name);
      }
    }
    for (const [name, below] of tree.names) {
      const member = this.access.types.member(object.type, name);
      if (member?.kind === 'navigation') answer[wireName(name)] = this.navigation(object, name, below);
      else answer[wireName(name)] = this.scalar(object, name);
    }
    return answer;
  }

  /** A name is the collection's own (`count`) or, as for most, one of its items. */
  private collection(
    object: HostObject,
    tree: QueryTree,
    page: { readonly Top?: number; readonly Skip?: number } | undefined,
  ): Answer {
    const answer = this.identity(object);
    const forItems: QueryTree = { all: tree.all, names: new Map() };
    for (const [name, below] of tree.names) {
      if (this.access.types.member(object.type, name)?.kind === 'property')
        answer[wireName(name)] = this.scalar(object, name);
      else forItems.names.set(name, below);
    }
    if (forItems.all || forItems.names.size > 0) answer._Items = this.items(object, forItems, page);
    return answer;
  }

  private items(
    object: HostObject,
    tree: QueryTree,
    page: { readonly Top?: number; readonly Skip?: number } | undefined,
  ): Answer[] {
    const declared = object.type.items;
    if (!declared) return [];
    this.access.usedItems(object.type);
    const type: TypeDeclaration = this.access.types.type(declared.of);
    const first = page?.Skip ?? 0;
    const targets = located(object, 'items', () => declared.list(object.target, this.host));
    return targets
      .slice(first, page?.Top === undefined ? undefined : first + page.Top)
      .map((target, index) => ({ _Index: first + index, ...this.of({ type, target }, tree) }));
  }

  private navigation(object: HostObject, name: string, below: QueryTree): Answer | null {
    return located(object, name, () => {
      const member = this.access.find(object.type, name, 'read');
      if (member.kind !== 'navigation') throw new HostError('ApiNotFound');
      const target = member.get(object.target, this.host);
      if (target === null) return null;
      const whole = below.all || below.names.size === 0;
      return this.of({ type: this.access.types.type(member.to), target }, { all: whole, names: below.names });
    });
  }

  private scalar(object: HostObject, name: string): unknown {
    return located(object, name, () => {
      const member = this.access.find(object.type, name, 'read');
      if (member.kind !== 'property') throw new HostError('InvalidArgument');
      return member.get(object.target, this.host);
    });
  }
}
