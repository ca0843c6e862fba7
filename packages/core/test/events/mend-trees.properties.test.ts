import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeNames } from '../../src/events/close-names.ts';
import { joinTitles } from '../../src/events/join-titles.ts';
import type { MentionKind } from '../../src/events/mention-kind.ts';
import { partDates, partTimes } from '../../src/events/part-times.ts';
import type { Relation, Upos } from '../../src/language/analysis.ts';

const word = fc.record({
  above: fc.nat(),
  relation: fc.constantFrom<Relation>('nsubj', 'obj', 'nmod', 'appos', 'flat', 'conj', 'advcl', 'compound', 'case'),
  kind: fc.constantFrom<MentionKind>('person', 'organization', null),
  begins: fc.boolean(),
  text: fc.constantFrom('in', 'december', 'of', 'hours', 'after', 'x'),
});

describe('mending a tree', () => {
  it('keeps it a tree', () =>
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(), (sentence, turn) => {
      const order = sentence.map((_, token) => (token + turn) % sentence.length);
      const heads = new Int32Array(sentence.length).fill(-1);
      order.forEach((token, place) => { if (place > 0) heads[token] = order[sentence[token]!.above % place]!; });
      const mentions = new Int32Array(sentence.length).fill(-1);
      sentence.forEach(({ kind, begins }, token) => {
        if (kind !== null) mentions[token] = token > 0 && !begins && sentence[token - 1]!.kind === kind ? mentions[token - 1]! : token;
      });
      const words = sentence.map(({ text }) => text);
      const tags = words.map((text): Upos => (text === 'in' ? 'ADP' : 'NOUN'));
      const branches = { words, tags, relations: sentence.map(({ relation }) => relation), heads, mentions, mentionKinds: sentence.map(({ kind }) => kind) };
      closeNames(branches);
      partDates(branches);
      partTimes(branches);
      joinTitles(branches, () => true);
      for (let token = 0; token < heads.length; token += 1) {
        let steps = 0;
        for (let above = token; heads[above]! >= 0 && steps <= heads.length; above = heads[above]!) steps += 1;
        expect(steps).toBeLessThan(heads.length);
      }
    })));
});
