import { Arguments } from './arguments';
import { memberName, type HostObject } from './declaration';
import type { Host } from './host';
import { HostError } from './hostError';
import { located, type MemberAccess } from './memberAccess';
import { pathType, type ArgumentInfo, type ObjectPath } from './wire';

/** The object paths of one request: each is followed once, at its first use. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly access: MemberAccess,
    private readonly host: Host,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** `null` for an object that does not exist and was asked for by an `…OrNullObject` member. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidRequest');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.argumentObject(id);
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      return ids.length > 0 ? value.map((item, index) => this.argument(item, ids[index])) : value;
    }
    return this.withObjects(value);
  }

  /** Objects inside an option such as `{ list: { source: range } }` arrive as `{ _ObjectPathId }`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.argumentObject(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }

  private argumentObject(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw new HostError('InvalidArgument');
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return { type: this.access.types.type('Workbook'), target: this.host.document };
      case pathType.referenceId:
        return this.host.references.get(path.Name);
      case pathType.nullObject:
        return null;
      case pathType.method:
        return this.below(path, (parent) => this.byMethod(parent, path.Name, path));
      case pathType.indexer:
        return this.below(path, (parent) => this.byMethod(parent, 'getItem', path));
      case pathType.property:
        return this.below(path, (parent) => this.byProperty(parent, path.Name));
      default:
        throw new HostError('ApiNotFound', undefined, memberName(path.Name));
    }
  }

  private below(path: ObjectPath, step: (parent: HostObject) => HostObject | null): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent) return step(parent);
    if (this.access.belowNull === 'null') return null;
    throw new HostError('InvalidObjectPath', undefined, memberName(path.Name));
  }

  private byMethod(parent: HostObject, wire: string, path: ObjectPath): HostObject | null {
    return located(parent, wire, () => {
      const member = this.access.find(parent.type, wire, 'call');
      if (member.kind !== 'method' || !member.returns) throw new HostError('ApiNotFound');
      const target = member.call(parent.target, new Arguments(this.argumentsOf(path.ArgumentInfo)), this.host);
      return this.wrap(member.returns, target);
    });
  }

  private byProperty(parent: HostObject, wire: string): HostObject | null {
    return located(parent, wire, () => {
      const member = this.access.find(parent.type, wire, 'read');
      if (member.kind !== 'navigation') throw new HostError('ApiNotFound');
      return this.wrap(member.to, member.get(parent.target, this.host));
    });
  }

  private wrap(type: string, target: unknown): HostObject | null {
    return target === null ? null : { type: this.access.types.type(type), target };
  }
}
