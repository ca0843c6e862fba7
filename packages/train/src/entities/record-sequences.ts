import { loadGazetteer } from '../../../core/src/entities/recognizer/load-gazetteer.ts';
import { mentionFeatures } from '../../../core/src/entities/recognizer/mention-features.ts';
import { type LabeledTokens, PageVotes } from '../../../core/src/entities/recognizer/page-votes.ts';
import { type PageWords, readPageWords } from '../../../core/src/entities/recognizer/page-words.ts';
import { revisionFeatures } from '../../../core/src/entities/recognizer/revision-features.ts';
import type { Analysis } from '../../../core/src/language/analysis.ts';
import { analyze } from '../../../core/src/language/analyze.ts';
import { loadWordClusters } from '../../../core/src/language/load-word-clusters.ts';
import type { WriteFeatures } from '../../../core/src/sequence/index.ts';
import { recordFeatures, type TrainingSequence } from '../sequence/index.ts';
import { labelRecord, openLabels } from './label-record.ts';
import type { EntityRecord } from './read-entity-records.ts';

/** A record split into words. */
export interface ReadRecord {
  readonly record: EntityRecord;
  readonly analysis: Analysis;
  readonly page: PageWords;
}

export function readRecord(record: EntityRecord): ReadRecord {
  const analysis = analyze(record.text, record.zones, { tag: false });
  return { record, analysis, page: readPageWords(analysis, loadWordClusters(), loadGazetteer()) };
}

/** Makes a training sequence of every sentence of a record, for the first pass. */
export function recordFirstPass(read: ReadRecord): TrainingSequence[] {
  return recordSentences(read, (sentence) => mentionFeatures(read.analysis, read.page, sentence));
}

/** The same for the second pass, from what a first pass that never saw the record says of it. */
export function recordSecondPass(read: ReadRecord, labeled: LabeledTokens): TrainingSequence[] {
  const { analysis, page } = read;
  const votes = new PageVotes(page, analysis.sentences, sentencesOf(analysis), labeled);
  return recordSentences(read, (sentence) => revisionFeatures(analysis, page, votes, labeled, sentence));
}

/** Numbers of all sentences. */
export function sentencesOf(analysis: Analysis): number[] {
  return Array.from({ length: analysis.sentences.count }, (_, sentence) => sentence);
}

function recordSentences(read: ReadRecord, featuresOf: (sentence: number) => WriteFeatures): TrainingSequence[] {
  const { record, analysis, page } = read;
  const labels = labelRecord(record, analysis, page);
  const constraints = [openLabels(record)];
  return sentencesOf(analysis).map((sentence) => {
    const from = analysis.sentences.start[sentence]!;
    const to = analysis.sentences.end[sentence]!;
    return { ...recordFeatures(to - from, featuresOf(sentence)), labels: labels.slice(from, to), constraints };
  });
}
