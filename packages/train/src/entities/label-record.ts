import type { Analysis } from '../../../core/src/language/analysis.ts';
import { MENTION_LABELS, MENTION_TYPES, mentionLabel, OUTSIDE, typeOfLabel } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { CASE } from '../../../core/src/entities/recognizer/word.ts';
import type { PageWords } from '../../../core/src/entities/recognizer/page-words.ts';
import type { EntityRecord } from './read-entity-records.ts';

/** Gold label of every token; `-1` for tokens that may be outside any name or in one of a type that the source leaves unmarked. */
export function labelRecord(record: EntityRecord, analysis: Analysis, page: PageWords): Int16Array {
  const { tokens } = analysis;
  const labels = new Int16Array(tokens.count).fill(OUTSIDE);
  const isComplete = MENTION_TYPES.every((type) => record.annotated.has(type));
  if (!isComplete) for (let token = 0; token < tokens.count; token++) if (page.words[token]!.letterCase !== CASE.lower) labels[token] = -1;
  let token = 0;
  for (const mention of record.mentions) {
    while (token < tokens.count && tokens.end[token]! <= mention.start) token++;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < mention.end) token++;
    if (token === first) continue;
    for (let at = first; at < token; at++) {
      const place = token - first === 1 ? 'U' : at === first ? 'B' : at === token - 1 ? 'L' : 'I';
      labels[at] = mentionLabel(mention.type, place);
    }
  }
  return labels;
}

/** The labels that a token of label -1 may have: "O" and those of the types that the source leaves unmarked. */
export function openLabels(record: EntityRecord): Uint8Array {
  return Uint8Array.from(MENTION_LABELS, (_, label) => (label === OUTSIDE || !record.annotated.has(typeOfLabel(label)) ? 1 : 0));
}
