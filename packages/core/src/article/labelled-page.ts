import type { Block, BlockRole } from '../models/index.ts';
import type { BodyRange } from './find-body-range.ts';
import { findBodyRange } from './find-body-range.ts';

const NONE: readonly Block[] = [];

/** What the fields of an article are read from: a page whose lines have their roles. */
export class LabelledPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly body: BodyRange;
  readonly #byRole = new Map<BlockRole, Block[]>();

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text;
    this.blocks = blocks;
    this.body = findBodyRange(blocks);
    for (const block of blocks) {
      const list = this.#byRole.get(block.role);
      if (list === undefined) this.#byRole.set(block.role, [block]);
      else list.push(block);
    }
  }

  /** The blocks with a role, in the order of the page. */
  of(role: BlockRole): readonly Block[] {
    return this.#byRole.get(role) ?? NONE;
  }

  /** Place of the first block that ends behind an offset. */
  indexAt(offset: number): number {
    return this.blocks.findIndex(({ end }) => end > offset);
  }
}
