import { describe, expect, it } from 'vitest';
import { completeMentions } from '../../src/entities/complete-mentions.ts';
import { shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import { analyze } from '../../src/language/index.ts';
import type { EntityType } from '../../src/models/entity.ts';

const recognize = (text: string, names: readonly (readonly [string, EntityType])[]) => {
  let from = 0;
  return names.map(([name, type]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type, sentence: 0, zone: 'paragraph' as const, confidence: 0.9 };
  });
};

const complete = (text: string, names: readonly (readonly [string, EntityType])[], tag = false) =>
  completeMentions(analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }], { tag }), recognize(text, names), shippedKnowledge()).map(({ start, end, type }) => [text.slice(start, end), type]);

describe('completeMentions', () => {
  it('finds a name of two words wherever it stands', () => {
    expect(complete('Ann Lee spoke. Later Ann Lee left.', [['Ann Lee', 'person']])).toEqual([['Ann Lee', 'person'], ['Ann Lee', 'person']]);
  });

  it('finds it in capitals, and behind a hyphen, but not in small letters', () => {
    expect(complete('Ann Lee spoke. ANN LEE WINS. Later ann lee left.', [['Ann Lee', 'person']])).toEqual([['Ann Lee', 'person'], ['ANN LEE', 'person']]);
    expect(complete('Norv-fil-A won. Norv-fil-A lost. A Norv-Fil-A Bill.', [['Norv-fil-A', 'organization'], ['Norv-fil-A', 'organization']])).toHaveLength(3);
  });

  it('copies a name of one word only when it is one more often than not', () => {
    expect(complete('Lee won. Lee ran. Then Lee sat.', [['Lee', 'person'], ['Lee', 'person']])).toHaveLength(3);
    expect(complete('Share it. Share it. Share it. Share it. Share it.', [['Share', 'person'], ['Share', 'person']])).toHaveLength(2);
  });

  it('finds countries, and peoples inside a sentence, but no common words', () => {
    expect(complete('He left Mali with Malian friends.', [])).toEqual([['Mali', 'location'], ['Malian', 'nationality']]);
    expect(complete('Polish the shoes of Chad.', [])).toEqual([]);
  });

  it('finds a people that begins a sentence where it is an adjective', () => {
    expect(complete('Thai soldiers fired.', [], true)).toEqual([['Thai', 'nationality']]);
  });

  it('does not look inside other names', () => {
    expect(complete('The Bank of Mali closed.', [['Bank of Mali', 'organization']])).toEqual([['Bank of Mali', 'organization']]);
  });
});
