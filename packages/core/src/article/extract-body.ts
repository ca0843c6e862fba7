import type { Block, BodyPart, Span } from '../models/index.ts';
import { BODY_PART_KINDS } from '../models/index.ts';
import { skipListMark, trimSpan } from './trim-span.ts';

export interface Body {
  readonly text: string;
  readonly parts: BodyPart[];
  readonly paragraphs: Span[];
  /** Expected share of right words: the parts' confidence weighted by length; null without a body. */
  readonly confidence: number | null;
}

const KINDS: ReadonlySet<string> = new Set(BODY_PART_KINDS);

/** The body in reading order: paragraphs, crossheads, list items without their marks, quotes, tables; without the fields that were read from such lines. */
export function extractBody(text: string, blocks: readonly Block[], fields: readonly (Span | null)[] = []): Body {
  const parts: BodyPart[] = [];
  const paragraphs: Span[] = [];
  let weight = 0;
  let length = 0;
  for (const { role, start, end, confidence } of blocks) {
    if (!KINDS.has(role) || fields.some((field) => field !== null && start < field.end && field.start < end)) continue;
    const span = role === 'list-item' ? trimSpan(text, skipListMark(text, start, end), end) : trimSpan(text, start, end);
    if (span.start === span.end) continue;
    parts.push({ kind: role as BodyPart['kind'], start: span.start, end: span.end });
    if (role === 'paragraph') paragraphs.push(span);
    length += span.end - span.start;
    weight += confidence * (span.end - span.start);
  }
  return {
    text: parts.map(({ start, end }) => text.slice(start, end)).join('\n\n'),
    parts,
    paragraphs,
    confidence: length === 0 ? null : weight / length,
  };
}
