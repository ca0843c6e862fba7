import { loadGazetteer } from '../../../core/src/entities/recognizer/load-gazetteer.ts';
import { mentionFeatures } from '../../../core/src/entities/recognizer/mention-features.ts';
import { readPageWords } from '../../../core/src/entities/recognizer/page-words.ts';
import { analyze } from '../../../core/src/language/analyze.ts';
import { loadWordClusters } from '../../../core/src/language/load-word-clusters.ts';
import { recordFeatures, type TrainingSequence } from '../sequence/index.ts';
import { labelRecord, openLabels } from './label-record.ts';
import type { EntityRecord } from './read-entity-records.ts';

/** Makes a training sequence of every sentence of a record. */
export function recordSequences(record: EntityRecord): TrainingSequence[] {
  const analysis = analyze(record.text, record.zones, { tag: false });
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const labels = labelRecord(record, analysis, page);
  const constraints = [openLabels(record)];
  return Array.from({ length: analysis.sentences.count }, (_, sentence) => {
    const from = analysis.sentences.start[sentence]!;
    const to = analysis.sentences.end[sentence]!;
    return { ...recordFeatures(to - from, mentionFeatures(analysis, page, sentence)), labels: labels.slice(from, to), constraints };
  });
}
