import type { Arguments } from './arguments';
import type { Host } from './host';

/** Requirement set of a member: `1.7` stands for ExcelApi 1.7. */
export type ApiSet = `${number}.${number}`;

/**
 * The part of Excel's object model that this host answers, as data. Members carry Microsoft's public camelCase names; a
 * name with a leading underscore is one the client uses on the wire only. What is not declared answers `ApiNotFound`.
 */
export interface TypeDeclaration<T = unknown> {
  readonly name: string;
  /** What instantiating and loading always answer, so that the client can find the object again. */
  identify?(target: T, host: Host): Readonly<Record<string, string | number>>;
  readonly items?: ItemsDeclaration<T>;
  readonly members: Readonly<Record<string, MemberDeclaration<T>>>;
}

export interface ItemsDeclaration<T> {
  readonly of: string;
  list(target: T, host: Host): readonly unknown[];
}

export type MemberDeclaration<T> =
  PropertyDeclaration<T> | NavigationDeclaration<T> | MethodDeclaration<T> | EventDeclaration<T>;

export interface PropertyDeclaration<T> {
  readonly kind: 'property';
  readonly set: ApiSet;
  get(target: T, host: Host): unknown;
  put?(target: T, value: unknown, host: Host): void;
  /** Wire name the client sets it under, where that is another than the one it loads it under. */
  readonly setAs?: string;
}

/** A property that is an object of its own. `null` where the name ends in `OrNullObject` and there is none. */
export interface NavigationDeclaration<T> {
  readonly kind: 'navigation';
  readonly set: ApiSet;
  readonly to: string;
  get(target: T, host: Host): unknown;
}

export interface MethodDeclaration<T> {
  readonly kind: 'method';
  readonly set: ApiSet;
  /** Type of the object it answers; absent when it answers a plain value or nothing. */
  readonly returns?: string;
  call(target: T, args: Arguments, host: Host): unknown;
}

export interface EventDeclaration<T> {
  readonly kind: 'event';
  readonly set: ApiSet;
  readonly messageType: number;
  /** The wire methods that subscribe and unsubscribe; absent for events that need no subscription. */
  readonly register?: string;
  readonly unregister?: string;
  targetId(target: T, host: Host): string;
}

/** An object of the model in the hands of the interpreter. */
export interface HostObject {
  readonly type: TypeDeclaration;
  readonly target: unknown;
}

export function declareType<T>(declaration: TypeDeclaration<T>): TypeDeclaration<T> {
  return declaration;
}

/** `values` → `Values`; wire-only names stay as they are. */
export function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** `Values` → `values`. */
export function memberName(wire: string): string {
  return wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** Microsoft's page of a member. */
export function documentationOf(type: string, member: string, kind: MemberDeclaration<unknown>['kind']): string {
  const page = type.toLowerCase();
  const call = kind === 'method' ? '(1)' : '';
  return `https://learn.microsoft.com/javascript/api/excel/excel.${page}#excel-excel-${page}-${member.toLowerCase()}-member${call}`;
}
