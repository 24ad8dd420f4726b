import { AreasTarget } from './areasTarget';
import type { SheetId } from '../document/sheets/sheetState';
import type { HostObject } from './declaration';
import { HostError } from './hostError';
import { moveRect, type Shift } from './moveRect';
import { RangeTarget } from './rangeTarget';

/** Ranges the add-in keeps beyond one request (`trackedObjects`, every range inside `Excel.run`) and those in use right now. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly idOfTarget = new Map<unknown, string>();
  /** References for `event.getRange`, oldest first; the add-in cannot give them back, so only the last ones are kept. */
  private readonly eventIds: string[] = [];
  private inUse = new Set<RangeTarget>();
  private lastId = 0;

  /** A range of the current request; it moves with its cells until the request ends. */
  range(sheet: SheetId, rect: RangeTarget['rect']): RangeTarget {
    const target = new RangeTarget(sheet, rect);
    this.inUse.add(target);
    return target;
  }

  endRequest(): void {
    this.inUse = new Set();
  }

  keep(object: HostObject): void {
    if (this.idOfTarget.has(object.target)) return;
    const id = `R${++this.lastId}`;
    this.kept.set(id, object);
    this.idOfTarget.set(object.target, id);
  }

  idOf(target: unknown): string | undefined {
    return this.idOfTarget.get(target);
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  keepForEvent(object: HostObject): string {
    this.keep(object);
    const id = this.idOf(object.target) ?? '';
    this.eventIds.push(id);
    if (this.eventIds.length > 200) this.release(this.eventIds.shift() ?? '');
    return id;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    this.kept.delete(id);
    this.idOfTarget.delete(object.target);
  }

  releaseAll(): void {
    this.kept.clear();
    this.idOfTarget.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  shift(sheet: SheetId, shift: Shift): void {
    for (const target of this.ranges()) {
      if (target.sheet === sheet && !target.isGone) target.move(moveRect(target.rect, shift));
    }
  }

  sheetDeleted(sheet: SheetId): void {
    for (const target of this.ranges()) if (target.sheet === sheet) target.move(null);
  }

  private ranges(): Set<RangeTarget> {
    const all = new Set(this.inUse);
    for (const { target } of this.kept.values()) {
      if (target instanceof RangeTarget) all.add(target);
      else if (target instanceof AreasTarget) for (const part of target.parts) all.add(part);
    }
    return all;
  }
}
