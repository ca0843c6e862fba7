import type { Block, BlockRole } from '../models/index.ts';

/** Labels that a page prints before the topics of its article, in the languages of the training pages. */
const TAGS = /^(?:tags?|tagged|topics?|filed under|keywords?|(?:read )?more (?:on|about)|related topics|in this article|themen|schlagw[oö]rter|stichworte|mots[- ]clés|sujets|étiquettes|etiquetas|temas|palabras clave|argomenti)[ \u00a0]?:/i;
/** A button that asks for money or an address and nothing else, or a line that sends elsewhere to join. */
const CALL = /^(?:subscribe|donate|contribute|sign up|register|join us|support us|become a (?:member|supporter|subscriber))(?: (?:now|today|here|free|for free))?[.!]?$|^(?:click|tap) here to (?:subscribe|donate|sign up|register|join|follow|connect|get (?:the|our)|download|read)\b/i;
/** Another story that is announced amid the text, what a page prints where something was cut out, and who helped. */
const OTHER_STORY = /^(?:read (?:more|also|next)|also read|see also|more|related(?: (?:story|stories|article|content|coverage))?|lesen sie auch|(?:à )?lire aussi|le[ae] también|leggi anche|leia (?:também|mais)|lees ook) ?: ?\S/i;
const POST = /^(?:a post shared by|view this post on|ein beitrag geteilt von|sieh dir diesen beitrag auf|une publication partagée par|voir cette publication sur|una publicación compartida|ver esta publicación en|um post compartilhado por|ver esta publicação no|un post condiviso da|visualizza questo post su)\b|^[—–-] [^(]{1,60}\(@\w+\) /i;
const CONTINUES = /^(?:article|story) continues (?:below|after)\b|^scroll (?:down )?to continue\b/i;
const HELPED = /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))(?: from [^.,]{1,40})?\.?$/;
/** What calls, and what the lines of posts and cuts begin with: most lines need no closer look. */
const CALL_LETTERS = new Set('BbCcDdJjRrSsTt');
const FIRST_LETTERS = new Set('AaEeSsUuVv—–-');
const MAX_LABEL = 30;
const MAX_ANNOUNCED = 200;
const READ_TIME = /^\d{1,2}[ \u00a0]min(?:ute)?s?\.?(?: read)?$/i;

/** Roles of lines around the article whose form may say better what they are. */
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(['chrome', 'promo', 'embed', 'section', 'comments', 'related-heading', 'related-kicker']);
const TEASER: ReadonlySet<BlockRole> = new Set<BlockRole>(['related-title', 'related-summary', 'related-date', 'related-kicker']);

/** Roles that lines amid the text have which are none of it. */
const AMID: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'subheading', 'list-item', 'quote', 'caption', 'dek']);

/**
 * Gives lines their role whose form leaves no doubt: labelled topics, reading times among teasers; amid the text calls for
 * money, other stories, what is left of embedded posts, and who helped.
 */
export function settleFurniture(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const role = roleByForm(block, blocks[index - 1]?.role);
    return role === null ? block : { ...block, role, confidence: 1 };
  });
}

function roleByForm({ role, text }: Block, before: BlockRole | undefined): BlockRole | null {
  const isFurniture = FURNITURE.has(role);
  if (!isFurniture && !AMID.has(role)) return null;
  const words = text.trim();
  if (!isFurniture && words.length <= MAX_ANNOUNCED) {
    const amid = roleAmid(words);
    if (amid !== null) return amid;
  }
  if ((role === 'paragraph' || isFurniture) && CALL_LETTERS.has(words.charAt(0)) && CALL.test(words)) return 'promo';
  if (!isFurniture) return null;
  if (isLabelled(words) && TAGS.test(words)) return 'tags';
  return before !== undefined && TEASER.has(before) && READ_TIME.test(words) ? 'related-read-time' : null;
}

function isLabelled(words: string): boolean {
  const colon = words.indexOf(':', 1);
  return colon >= 0 && colon <= MAX_LABEL;
}

function roleAmid(words: string): BlockRole | null {
  if (isLabelled(words) && OTHER_STORY.test(words)) return 'related-title';
  if (FIRST_LETTERS.has(words.charAt(0))) {
    if (POST.test(words)) return 'embed';
    if (CONTINUES.test(words)) return 'ad';
  }
  return words.includes('contributed') && HELPED.test(words) ? 'byline' : null;
}
