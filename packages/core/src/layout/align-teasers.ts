import type { Block, BlockRole } from '../models/index.ts';

/** A page prints its teasers alike: so many times must a pattern stand before it corrects what breaks it. */
const ESTABLISHED = 2;
/** Longest kicker, in UTF-16 code units. */
const LONGEST_KICKER = 40;

const TEASER_ENDS: ReadonlySet<BlockRole> = new Set<BlockRole>(['related-date', 'related-read-time']);
const BEFORE_KICKER: ReadonlySet<BlockRole> = new Set<BlockRole>(['related-heading', 'related-summary', 'related-date', 'related-read-time']);

/** Teaser parts as a site builds them: how often each shape stands on the page. */
interface TeaserShapes {
  readonly summarized: number;
  readonly bare: number;
  readonly withKicker: number;
  readonly withoutKicker: number;
}

/**
 * Mends teasers that break the pattern of the others on the page: in a list of headline, summary, date a second headline
 * before the date is the summary; where headlines carry a kicker, a short line of chrome in its place, or a second heading, is one.
 */
export function alignTeasers(blocks: readonly Block[]): Block[] {
  const shapes = countShapes(blocks);
  const roles = blocks.map(({ role }) => role);
  blocks.forEach((block, index) => {
    if (isHiddenSummary(roles, index) && shapes.summarized >= ESTABLISHED && shapes.summarized > shapes.bare) roles[index] = 'related-summary';
    if (isHiddenKicker(block, roles, index) && shapes.withKicker >= ESTABLISHED && shapes.withKicker > shapes.withoutKicker) roles[index] = 'related-kicker';
  });
  return blocks.map((block, index) => (block.role === roles[index] ? block : { ...block, role: roles[index]! }));
}

function isHiddenSummary(roles: readonly BlockRole[], index: number): boolean {
  return roles[index] === 'related-title' && roles[index - 1] === 'related-title' && TEASER_ENDS.has(roles[index + 1] ?? 'chrome');
}

function isHiddenKicker({ role, text }: Block, roles: readonly BlockRole[], index: number): boolean {
  const isLoose = role === 'chrome' || role === 'section' || (role === 'related-heading' && roles[index - 1] === 'related-heading');
  return isLoose && text.trim().length <= LONGEST_KICKER && roles[index + 1] === 'related-title' && BEFORE_KICKER.has(roles[index - 1] ?? 'chrome');
}

function countShapes(blocks: readonly Block[]): TeaserShapes {
  const shapes = { summarized: 0, bare: 0, withKicker: 0, withoutKicker: 0 };
  blocks.forEach(({ role }, index) => {
    if (role !== 'related-title') return;
    const [before, after, next] = [blocks[index - 1]?.role, blocks[index + 1]?.role, blocks[index + 2]?.role];
    if (after === 'related-summary' && next !== undefined && TEASER_ENDS.has(next)) shapes.summarized += 1;
    if (after !== undefined && TEASER_ENDS.has(after)) shapes.bare += 1;
    if (before === 'related-kicker') shapes.withKicker += 1;
    else if (before !== 'related-title' && before !== 'chrome') shapes.withoutKicker += 1;
  });
  return shapes;
}
