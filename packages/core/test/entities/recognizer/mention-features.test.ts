import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import { mentionFeatures } from '../../../src/entities/recognizer/mention-features.ts';
import { readPageWords } from '../../../src/entities/recognizer/page-words.ts';
import { placeIn } from '../../../src/entities/recognizer/run-features.ts';
import { analyze } from '../../../src/language/index.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import { FeatureList } from '../../../src/sequence/index.ts';

/** Features of the token that begins with `word`, in the one sentence of a text. */
function featuresOf(text: string, word: string): Set<number> {
  const analysis = analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }], { tag: false });
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const token = analysis.tokens.start.indexOf(text.indexOf(word));
  const features = new FeatureList();
  mentionFeatures(analysis, page, 0)(token, features);
  return new Set(features.values.subarray(0, features.length));
}

const shared = (left: Set<number>, right: Set<number>): number => [...left].filter((feature) => right.has(feature)).length;

describe('mentionFeatures', () => {
  it('tells a name by the one beside it in a list', () => {
    const inList = featuresOf('they met Zorvex, Microsoft and others', 'Zorvex');
    expect(shared(inList, featuresOf('they met Quelph, Microsoft and others', 'Quelph'))).toBeGreaterThan(
      shared(inList, featuresOf('they met Quelph, sometimes and others', 'Quelph')),
    );
  });

  it('tells an abbreviation by the name before its brackets', () => {
    const short = featuresOf('it said Left Bloc (LB) won', 'LB');
    expect(shared(short, featuresOf('it said Left Bloc (QX) won', 'QX'))).toBeGreaterThan(shared(short, featuresOf('it said left bloc (QX) won', 'QX')));
  });

  it('writes few features however long a run of capitals is', () => {
    expect(featuresOf(`it said ${'Alpha '.repeat(3000)}won`, 'Alpha').size).toBeLessThan(200);
  });
});

describe('placeIn', () => {
  it.each([[5, 5, 6, 0], [5, 5, 8, 2], [7, 5, 8, 8], [20, 5, 40, 15]])('token %i of the run from %i up to %i: %i', (token, start, end, place) => {
    expect(placeIn(token, start, end)).toBe(place);
  });
});
