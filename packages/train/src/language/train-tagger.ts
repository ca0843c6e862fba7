import { FINE_TAGS, loadWordClusters, SentenceWords, writeTagFeatures } from '@corpus/core/language';
import { recordFeatures, type TrainedWeights, trainPerceptron, type TrainingSequence } from '../sequence/index.ts';
import type { TreebankSentence } from './read-treebank.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly minimumCount: number;
  readonly margin: number;
}

export const TAGGER_OPTIONS: TaggerOptions = { epochs: 6, seed: 1, minimumCount: 4, margin: 5 };

/** Turns treebank sentences into what the sequence trainer reads. */
export function recordTagSequences(sentences: readonly TreebankSentence[]): TrainingSequence[] {
  const words = new SentenceWords(loadWordClusters());
  return sentences.map((sentence) => {
    words.fill(sentence.text, sentence, 0, sentence.start.length);
    const recorded = recordFeatures(sentence.start.length, (position, features) => { writeTagFeatures(words, position, features); });
    return { ...recorded, labels: Int16Array.from(sentence.fine), constraints: [] };
  });
}

/** Trains the tagger on the fine tags of the sentences. */
export function trainTagger(sequences: readonly TrainingSequence[], options: TaggerOptions = TAGGER_OPTIONS): TrainedWeights {
  return trainPerceptron(FINE_TAGS, sequences, {
    ...options,
    report: (epoch, errors) => { console.error(`tagger, pass ${String(epoch)}: ${(errors * 100).toFixed(2)} % wrong`); },
  });
}
