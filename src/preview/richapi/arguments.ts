import type { HostObject } from './declaration';
import { HostError } from './hostError';

/** Arguments of a method as the client sent them, object paths already resolved. Refuses what Excel refuses. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.get(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.get(index) === undefined ? undefined : this.text(index);
  }

  /** A key of a collection: names and ids are texts, but a number is accepted as its text. */
  key(index: number): string {
    const value = this.get(index);
    return typeof value === 'number' ? String(value) : this.text(index);
  }

  integer(index: number): number {
    const value = this.get(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.get(index) === undefined ? undefined : this.integer(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.get(index);
    if (value === undefined) return otherwise;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return asRecord(this.get(index));
  }

  object(index: number, type: string): unknown {
    const value = this.get(index);
    if (!isHostObject(value) || value.type.name !== type) throw new HostError('InvalidArgument');
    return value.target;
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

export function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const choice = choices.find((candidate) => candidate.toLowerCase() === text);
  if (choice === undefined) throw new HostError('InvalidArgument');
  return choice;
}
