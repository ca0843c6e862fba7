import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import { mentionLabel } from '../../../src/entities/recognizer/mention-labels.ts';
import { PageVotes } from '../../../src/entities/recognizer/page-votes.ts';
import { readPageWords } from '../../../src/entities/recognizer/page-words.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import { analyzeLines } from '../analyze-lines.ts';

describe('PageVotes', () => {
  const analysis = analyzeLines(['paragraph', 'Then Mali voted. Then Mali won. Then Rutte of Mali left. Then Togo did.']);
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const { count } = analysis.tokens;
  const [first, second, third] = page.words.flatMap((word, token) => (word.lowerText === 'mali' ? [token] : []));
  const togo = page.words.findIndex((word) => word.lowerText === 'togo');
  const labels = new Uint8Array(count);
  labels[first!] = mentionLabel('location', 'U');
  labels[second!] = mentionLabel('person', 'U');
  labels[third!] = mentionLabel('location', 'U');
  labels[togo] = mentionLabel('location', 'U');
  const votes = new PageVotes(page, analysis.sentences, [0, 1, 2, 3], { labels, confidences: new Float32Array(count).fill(1) });

  it('tell a word what its other places say, its own left out', () => {
    expect(votes.ofWord(second!, 0)).not.toBe(votes.ofWord(first!, 0));
    expect(votes.ofWord(first!, 0)).toBe(votes.ofWord(third!, 0));
    expect(votes.ofWord(togo, 0)).toBe(0);
  });

  it('know the names of the page as wholes', () => {
    expect(votes.ofRun(first!, first! + 1)).toBeGreaterThan(0);
    expect(votes.ofRun(0, 1)).toBe(0);
  });
});
