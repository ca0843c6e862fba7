import { analyze, recognizeMentions, type Zone } from '@corpus/core';
import { zonesOf } from './events.ts';
import { readRecords } from './read-gold.ts';

/** A record of `eval/entities`; of its pages only the zones are annotated. */
interface GoldText {
  readonly id: string;
  readonly text?: string;
  readonly seed?: string;
  readonly zones?: readonly Zone[];
}

/** Predictions for `eval/entities/score.mjs`: names with their types, offsets into the text. */
export async function* predictEntities(gold: string, limit: number): AsyncGenerator<string> {
  let count = 0;
  for await (const record of readRecords<GoldText>(gold)) {
    if (count++ >= limit) return;
    const text = record.text ?? record.seed ?? '';
    const analysis = analyze(text, record.zones ?? zonesOf(text), { tag: false });
    const entities = recognizeMentions(analysis).map(({ start, end, type }) => ({ start, end, type: type.toUpperCase() }));
    yield JSON.stringify({ id: record.id, entities });
  }
}
