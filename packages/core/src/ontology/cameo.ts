import { CAMEO_ACTOR_ROWS } from './tables/cameo-actors.ts';
import { CAMEO_ROWS } from './tables/cameo.ts';
import type { QuadClass } from './plover.ts';

/** Version of the CAMEO codebook that codes and names come from. */
export const CAMEO_VERSION = '1.1b3';

export interface CameoEntry {
  readonly code: string;
  readonly name: string;
  /** Goldstein value of the GDELT table, −10 to +10; null for the five codes it lacks. */
  readonly goldstein: number | null;
  /** Intensity of the ICEWS table, which differs from GDELT's in four codes. */
  readonly intensity: number | null;
  /** Quad class of GDELT 2.0, by root; it differs from PLOVER's for CONCEDE. */
  readonly quadClass: QuadClass;
}

/** CAMEO 1.1b3 event codes in their order, by code. */
export const CAMEO_CODES: ReadonlyMap<string, CameoEntry> = new Map(
  CAMEO_ROWS.map(([code, name, goldstein, intensity, quadClass]) => [code, { code, name, goldstein, intensity, quadClass }]),
);

export interface CameoActorEntry {
  readonly code: string;
  readonly scope: 'domestic' | 'international' | 'region' | 'organization';
  readonly level: string;
  readonly name: string;
}

/** CAMEO 1.1b3 actor codes of roles, regions and organisations. One code may stand for several organisations. */
export const CAMEO_ACTOR_CODES: readonly CameoActorEntry[] = CAMEO_ACTOR_ROWS.map(([code, scope, level, name]) => ({ code, scope, level, name }));

/** Goldstein value of a CAMEO code (GDELT table), or null where the code is unknown or the table has none. */
export function goldstein(code: string): number | null {
  return CAMEO_CODES.get(code)?.goldstein ?? null;
}

/** Name of a CAMEO code, or null where the codebook has no such code. */
export function cameoName(code: string): string | null {
  return CAMEO_CODES.get(code)?.name ?? null;
}

/** Root of a CAMEO code: its first two digits. */
export function cameoRoot(code: string): string {
  return code.slice(0, 2);
}
