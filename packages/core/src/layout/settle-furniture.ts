import type { Block, BlockRole } from '../models/index.ts';

/** Labels that a page prints before the topics of its article, in the languages of the training pages. */
const TAGS = /^(?:tags?|tagged|topics?|filed under|keywords?|(?:read )?more (?:on|about)|related topics|in this article|themen|schlagw[oö]rter|stichworte|mots[- ]clés|sujets|étiquettes|etiquetas|temas|palabras clave|argomenti)[ \u00a0]?:/i;
/** A button that asks for money or an address and nothing else, or a line that sends elsewhere to join. */
const CALL = /^(?:subscribe|donate|contribute|sign up|register|join us|support us|become a (?:member|supporter|subscriber))(?: (?:now|today|here|free|for free))?[.!]?$|^(?:click|tap) here to (?:subscribe|donate|sign up|register|join|follow|connect)\b/i;
const READ_TIME = /^\d{1,2}[ \u00a0]min(?:ute)?s?\.?(?: read)?$/i;

/** Roles of lines around the article whose form may say better what they are. */
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(['chrome', 'promo', 'embed', 'section', 'comments', 'related-heading', 'related-kicker']);
const TEASER: ReadonlySet<BlockRole> = new Set<BlockRole>(['related-title', 'related-summary', 'related-date', 'related-kicker']);

/** Gives lines their role whose form leaves no doubt: labelled topics, calls for money, also amid the text, reading times among teasers. */
export function settleFurniture(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const role = roleByForm(block, blocks[index - 1]?.role);
    return role === null ? block : { ...block, role, confidence: 1 };
  });
}

function roleByForm({ role, text }: Block, before: BlockRole | undefined): BlockRole | null {
  const words = text.trim();
  if ((role === 'paragraph' || FURNITURE.has(role)) && CALL.test(words)) return 'promo';
  if (!FURNITURE.has(role)) return null;
  if (TAGS.test(words)) return 'tags';
  return before !== undefined && TEASER.has(before) && READ_TIME.test(words) ? 'related-read-time' : null;
}
