import type { PloverType } from '../models/event.ts';
import { PLOVER_CONTEXTS, PLOVER_MODE_ROWS, PLOVER_SECTOR_ROWS, PLOVER_TYPE_ROWS } from './tables/plover.ts';

/** Version of the PLOVER codebook that types, modes, contexts, sectors and scores come from. */
export const PLOVER_VERSION = '0.8';

export { PLOVER_CONTEXTS };
export type PloverContext = (typeof PLOVER_CONTEXTS)[number];
export type PloverMode = (typeof PLOVER_MODE_ROWS)[number][1];
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4;

export const QUAD_CLASS_NAMES: Readonly<Record<QuadClass, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

interface PloverTypeFacts {
  readonly quadClass: QuadClass;
  readonly recipientRequired: boolean;
  /** Conflict and cooperation score, −10 to +10. */
  readonly score: number;
  /** Modes with their scores; null where the manual prints none. */
  readonly modes: ReadonlyMap<string, number | null>;
}

const TYPES: ReadonlyMap<PloverType, PloverTypeFacts> = new Map(
  PLOVER_TYPE_ROWS.map(([type, quadClass, recipientRequired, score]) => [
    type,
    {
      quadClass,
      recipientRequired,
      score,
      modes: new Map(PLOVER_MODE_ROWS.filter((row) => row[0] === type).map(([, mode, modeScore]) => [mode, modeScore])),
    },
  ]),
);

function factsOf(type: PloverType): PloverTypeFacts {
  return TYPES.get(type)!;
}

/** Modes of a PLOVER 0.8 type, in the order of the manual. */
export function ploverModes(type: PloverType): PloverMode[] {
  return [...factsOf(type).modes.keys()] as PloverMode[];
}

/** PLOVER 0.8 score of a type and mode, −10 to +10; the score of the type where the mode is null or has none. */
export function ploverScore(type: PloverType, mode: string | null): number {
  const facts = factsOf(type);
  return (mode === null ? null : facts.modes.get(mode)) ?? facts.score;
}

/** PLOVER 0.8 quad class of a type. SANCTION is material conflict, as the manual's chapter says. */
export function quadClass(type: PloverType): QuadClass {
  return factsOf(type).quadClass;
}

/** Whether PLOVER 0.8 codes the type only with a recipient. */
export function requiresRecipient(type: PloverType): boolean {
  return factsOf(type).recipientRequired;
}

/** Short names of the PLOVER 0.8 actor sectors by code. */
export const SECTOR_NAMES: ReadonlyMap<string, string> = new Map(PLOVER_SECTOR_ROWS.map(([code, , name]) => [code, name]));
