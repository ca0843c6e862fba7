import type { PloverType } from '../models/event.ts';
import { CAMEO_ROWS } from './tables/cameo.ts';
import type { PloverContext, PloverMode } from './plover.ts';

export interface PloverCoding {
  readonly type: PloverType;
  readonly mode: PloverMode | null;
  readonly context: PloverContext | null;
}

const BY_CAMEO: ReadonlyMap<string, PloverCoding> = new Map(
  CAMEO_ROWS.flatMap(([code, , , , , types, mode, context]) =>
    types === null ? [] : [[code, { type: types.split('|')[0] as PloverType, mode, context }] as const],
  ),
);

/**
 * PLOVER coding of a CAMEO 1.1b3 code; null for the statements and appeals (01, 02) that PLOVER leaves out and for
 * unknown codes. 08 and 080 may be CONCEDE or RETREAT: CONCEDE is given.
 */
export function cameoToPlover(code: string): PloverCoding | null {
  return BY_CAMEO.get(code) ?? null;
}
