import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PageLabeler } from '../../../core/src/entities/recognizer/page-labeler.ts';
import { settleMentions } from '../../../core/src/entities/recognizer/settle-mentions.ts';
import { type EntityRecord, readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { readRecord, sentencesOf } from './record-sequences.ts';
import { trainMentionNetwork } from './train-mention-network.ts';
import { trainFirstPass, trainSecondPass, useWeights } from './train-recognizer.ts';

// Measures the recogniser on annotated pages that its weights have not seen. Writes gold and predictions for `eval/entities/score.mjs`:
//   npx tsx packages/train/src/entities/cross-validate-mentions.ts --data shared/eval --folds 3 --gold gold.jsonl --predictions predictions.ndjson
//   with --one only the first fold is done.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '3' },
    one: { type: 'boolean', default: false },
    gold: { type: 'string' },
    predictions: { type: 'string' },
  },
});
const { data, gold, predictions } = values;
if (data === undefined || gold === undefined || predictions === undefined) throw new Error('usage: cross-validate-mentions --data … --gold … --predictions …');
const folds = Number(values.folds);
const texts = readEntityRecords(join(data, 'entities', 'train.jsonl.gz'));
const pages = readAnnotatedPages(data);

const goldLines: string[] = [];
const predictedLines: string[] = [];
for (let fold = 0; fold < (values.one ? 1 : folds); fold++) {
  const reads = [...texts, ...pages.filter((_, index) => index % folds !== fold)].map(readRecord);
  const labeler = new PageLabeler(
    useWeights(trainFirstPass(reads, console.log)),
    useWeights(trainSecondPass(reads, console.log)),
    trainMentionNetwork(reads, console.log),
  );
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
  const { tokens } = analysis;
  const all = sentencesOf(analysis);
  const { labels } = labeler.label(analysis, page, all);
  const entities = settleMentions(labels, all, analysis, page).map(({ start, end, type }) => ({ start: tokens.start[start]!, end: tokens.end[end - 1]!, type: type.toUpperCase() }));
  return JSON.stringify({ id: record.id, entities });
}
