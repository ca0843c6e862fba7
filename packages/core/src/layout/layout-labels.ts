import { BLOCK_ROLES, type BlockRole } from '../models/index.ts';

/** The roles that the layout model gives out, in the order of its label numbers; the header is found by its grammar. */
export const LAYOUT_LABELS: readonly BlockRole[] = BLOCK_ROLES.filter((role) => role !== 'seed-header');

/** Roles of lines that belong to the article's body. */
export const BODY_ROLES: ReadonlySet<BlockRole> = new Set(['paragraph', 'subheading', 'list-item', 'quote', 'table']);
