import type { Article } from '../models/article.ts';
import type { BlockRole } from '../models/block.ts';
import type { EntityType } from '../models/entity.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';

/** A name in a byline, a picture credit, a list of tags or the section, read by grammar rather than recognised. */
export interface CreditedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly zone: BlockRole;
}

/** A credit stands within this many characters after its caption. */
const CREDIT_WIDTH = 200;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+$/u;
const SEPARATOR = /[/|,;()]|\b(?:via|for|and)\b/;
const KNOWN = 6;

/** Names of the authors, of those credited for the pictures, and of the tags and section that the knowledge base or the page knows. */
export function readCreditedNames(text: string, article: Article, types: ReadonlyMap<string, EntityType>, knowledge: Knowledge): CreditedName[] {
  const names: CreditedName[] = [];
  for (const { start, end, kind } of article.authors) if (end > start) names.push({ start, end, type: kind, zone: 'byline' });
  for (const { end, credit } of article.captions) {
    if (credit === null) continue;
    let from = end;
    for (const piece of credit.split(SEPARATOR).map((part) => part.trim())) {
      const type = typeOfCredited(piece, knowledge);
      const at = type === null ? -1 : text.slice(0, end + CREDIT_WIDTH).indexOf(piece, from);
      if (type === null || at < 0) continue;
      names.push({ start: at, end: at + piece.length, type, zone: 'credit' });
      from = at + piece.length;
    }
  }
  const { section, tags } = article.spans;
  const labels = [...tags.map((span) => ({ ...span, zone: 'tags' as const })), ...(section === null ? [] : [{ ...section, zone: 'section' as const }])];
  for (const { start, end, zone } of labels) {
    const key = foldName(text.slice(start, end));
    const type = types.get(key) ?? knowledge.find(key).find((entry) => entry.fame >= KNOWN)?.type;
    if (type !== undefined) names.push({ start, end, type, zone });
  }
  return names;
}

function typeOfCredited(piece: string, knowledge: Knowledge): EntityType | null {
  const known = knowledge.find(foldName(piece)).find((entry) => entry.fame >= KNOWN && entry.type !== 'location');
  if (known !== undefined) return known.type;
  return PERSON.test(piece) ? 'person' : null;
}
