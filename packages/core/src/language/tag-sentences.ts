import { parseWeights, SequenceDecoder } from '../sequence/index.ts';
import { type Analysis, UPOS_OF_FINE } from './analysis.ts';
import { loadWordClusters } from './load-word-clusters.ts';
import { SentenceWords } from './sentence-words.ts';
import { writeTagFeatures } from './tag-features.ts';
import { WEIGHTS } from './weights/tagger.ts';

interface Tagger {
  readonly decoder: SequenceDecoder;
  readonly words: SentenceWords;
}

let loaded: Tagger | undefined;

/** The shipped weights and the buffers that go with them, made on first use. */
function loadTagger(): Tagger {
  loaded ??= { decoder: new SequenceDecoder(parseWeights(WEIGHTS)), words: new SentenceWords(loadWordClusters()) };
  return loaded;
}

/** Fills in the tags of all sentences, in place. */
export function tagSentences(analysis: Analysis): void {
  const { text, tokens, sentences } = analysis;
  const { decoder, words } = loadTagger();
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.start[sentence]!;
    const end = sentences.end[sentence]!;
    words.fill(text, tokens, first, end);
    const fine = tokens.fine.subarray(first, end);
    decoder.decode(end - first, (position, features) => { writeTagFeatures(words, position, features); }, fine);
    for (let token = first; token < end; token += 1) tokens.tag[token] = UPOS_OF_FINE[tokens.fine[token]!]!;
  }
}
