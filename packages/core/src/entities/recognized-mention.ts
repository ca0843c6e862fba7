import type { BlockRole } from '../models/block.ts';
import type { EntityType } from '../models/entity.ts';

/** A name as a recogniser gives it: no leading article, no title, no possessive, no outer quotes. */
export interface RecognizedMention {
  /** Half-open UTF-16 offsets into the seed. */
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Sentence of the page, from 0. */
  readonly sentence: number;
  /** Role of the block it stands in. */
  readonly zone: BlockRole;
  readonly confidence: number;
}
