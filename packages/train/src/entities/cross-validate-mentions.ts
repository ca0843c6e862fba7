import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PageLabeler } from '../../../core/src/entities/recognizer/page-labeler.ts';
import { readMentions } from '../../../core/src/entities/recognizer/read-mentions.ts';
import { trimMention } from '../../../core/src/entities/recognizer/trim-mention.ts';
import { type EntityRecord, readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { readRecord, sentencesOf } from './record-sequences.ts';
import { trainRecognizer, useWeights } from './train-recognizer.ts';

// Measures the recogniser on annotated pages that its weights have not seen. Writes gold and predictions for `eval/entities/score.mjs`:
//   npx tsx packages/train/src/entities/cross-validate-mentions.ts --data shared/eval --folds 3 --gold gold.jsonl --predictions predictions.ndjson
const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string', default: '3' }, only: { type: 'string' }, gold: { type: 'string' }, predictions: { type: 'string' }, one: { type: 'boolean' } },
});
const { data, gold, predictions } = values;
if (data === undefined || gold === undefined || predictions === undefined) throw new Error('usage: cross-validate-mentions --data … --gold … --predictions …');
const folds = Number(values.folds);
const texts = readEntityRecords(`${data}/entities/train.jsonl.gz`);
const pages = readAnnotatedPages(Array.from({ length: 6 }, (_, file) => `${data}/entities/pages-${String(file)}.jsonl`), `${data}/extraction/dev.jsonl.gz`);

const goldLines: string[] = [];
const predictedLines: string[] = [];
for (let fold = 0; fold < (values.one ? 1 : folds); fold++) {
  const weights = trainRecognizer([...texts, ...pages.filter((_, index) => index % folds !== fold)], console.log);
  const labeler = new PageLabeler(useWeights(weights.first), useWeights(weights.second));
  for (const page of pages.filter((_, index) => index % folds === fold)) {
    goldLines.push(stringifyRecord(page));
    predictedLines.push(predict(page, labeler));
  }
}
writeFileSync(gold, `${goldLines.join('\n')}\n`);
writeFileSync(predictions, `${predictedLines.join('\n')}\n`);

function stringifyRecord({ id, source, annotated, text, mentions }: EntityRecord): string {
  const entities = mentions.map(({ start, end, type }) => ({ start, end, type: type.toUpperCase() }));
  return JSON.stringify({ id, source, annotated: Array.from(annotated, (type) => type.toUpperCase()), text, entities });
}

function predict(record: EntityRecord, labeler: PageLabeler): string {
  const { analysis, page } = readRecord(record);
  const { tokens, sentences } = analysis;
  const { labels } = labeler.label(analysis, page, sentencesOf(analysis));
  const entities = sentencesOf(analysis)
    .flatMap((sentence) => readMentions(labels, sentences.start[sentence]!, sentences.end[sentence]!))
    .flatMap((found) => trimMention(found, page.words) ?? [])
    .map(({ start, end, type }) => ({ start: tokens.start[start]!, end: tokens.end[end - 1]!, type: type.toUpperCase() }));
  return JSON.stringify({ id: record.id, entities });
}
