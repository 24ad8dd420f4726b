import type { Rect } from '../rect';
import type { FilterCriteria } from '../tables/tableState';

/** A sheet's filter outside tables. Replaced whole at every change. */
export interface AutoFilterState {
  /** The header row included. */
  readonly rect: Rect;
  /** By the column's place in the rectangle. */
  readonly filters: ReadonlyMap<number, FilterCriteria>;
}
