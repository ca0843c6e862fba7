import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import { loadMentionNetwork } from '../../../src/entities/recognizer/load-mention-weights.ts';
import { MENTION_LABELS, mentionLabel } from '../../../src/entities/recognizer/mention-labels.ts';
import { MentionNetwork } from '../../../src/entities/recognizer/mention-network.ts';
import { parseMentionNetwork, stringifyMentionNetwork } from '../../../src/entities/recognizer/mention-network-weights.ts';
import { readPageWords } from '../../../src/entities/recognizer/page-words.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import { analyzeLines } from '../analyze-lines.ts';

const SCALE = 100;
const LABELS = MENTION_LABELS.length;

/** What the network adds to the scores of the tokens of the first sentence. */
function scoresOf(line: string, network = new MentionNetwork(loadMentionNetwork())): number[][] {
  const analysis = analyzeLines(['paragraph', line]);
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const add = network.readPage(analysis, page, SCALE)(0);
  return Array.from({ length: analysis.sentences.end[0]! }, (_, position) => {
    const scores = new Int32Array(2 * LABELS);
    add(position, scores, LABELS);
    expect(scores.subarray(0, LABELS).every((score) => score === 0)).toBe(true);
    return [...scores.subarray(LABELS)];
  });
}

describe('MentionNetwork', () => {
  it('lets the label it holds for right stand and lowers the others, within bounds', () => {
    const scores = scoresOf('The minister met Angela Merkel .');
    const begin = scores[3]!;
    expect(begin[mentionLabel('person', 'B')]).toBe(0);
    expect(begin.filter((score) => score === 0)).toHaveLength(1);
    expect(Math.min(...begin)).toBeGreaterThanOrEqual(-10 * SCALE);
    expect(scores[4]![mentionLabel('person', 'L')]).toBe(0);
  });

  it('says nothing of words far from capitals', () => {
    expect(scoresOf('it rained in the north and then Mali won')[1]).toEqual(new Array(LABELS).fill(0));
  });

  it('reads sentences of any length in parts', () => {
    const line = `He met ${Array.from({ length: 400 }, () => 'Merkel and').join(' ')} Obama`;
    expect(scoresOf(line).at(-1)![mentionLabel('person', 'U')]).toBe(0);
  });

  it('does not remember other pages', () => {
    const network = new MentionNetwork(loadMentionNetwork());
    const line = 'Washington spoke in Boston .';
    const before = scoresOf(line, network);
    scoresOf('Washington is a city .', network);
    expect(scoresOf(line, network)).toEqual(before);
  });
});

describe('weights of the network', () => {
  it('are read back as they were written', () => {
    const weights = loadMentionNetwork();
    expect(parseMentionNetwork(Buffer.from(stringifyMentionNetwork(weights)).toString('base64'))).toEqual(weights);
  });

  it('refuse bytes of another format', () => {
    expect(() => parseMentionNetwork(Buffer.from([99]).toString('base64'))).toThrow(RangeError);
  });
});
