import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_TEMPLATES, PARSE_TEMPLATES, RELATIONS, stringifyActionTable, stringifyStepTable } from '@corpus/core/language';
import { writeWeightsModule } from '../sequence/index.ts';
import { averageRows } from './average-rows.ts';
import { jackknifeTags, quantizeTagger } from './jackknife-tags.ts';
import { quantizeActions, quantizeSteps } from './quantize-actions.ts';
import { readTreebank } from './read-treebank.ts';
import { addStyles } from './restyle-sentence.ts';
import { PARSER_OPTIONS, trainParser } from './train-parser.ts';
import { recordTagSequences, TAGGER_OPTIONS, trainTagger } from './train-tagger.ts';

/** The treebanks whose licences let weights be shipped; the `_nc_` files of GUM do not. */
const TREEBANKS = ['en_ewt-train.conllu.gz', 'en_gum-train.conllu.gz'];
const ORIGIN = { command: 'pnpm train language', data: ['UD English EWT', 'UD English GUM (open genres)', 'word clusters'] };
/** Runs of the parser's training that are averaged, each with its own order of the sentences. */
const PARSER_SEEDS = [1, 2];
/** Features kept of each part: more cost size and gain next to nothing. */
const STEP_ROWS = 320_000;
const LABEL_ROWS = 90_000;
/** Weights of labels smaller than this share of the largest are dropped. */
const LABEL_PRUNE = 0.03;

const target = (name: string): string => new URL(`../../../core/src/language/weights/${name}.ts`, import.meta.url).pathname;

/** Trains the tagger and the parser on the treebanks under `data/syntax` and writes their weights into the core. */
export function makeLanguage(data: string): void {
  const sentences = TREEBANKS.flatMap((name) => readTreebank(join(data, 'syntax', name)));
  const tagger = quantizeTagger(trainTagger(recordTagSequences(addStyles(sentences))));
  writeWeightsModule(target('tagger'), tagger, { ...ORIGIN, seed: TAGGER_OPTIONS.seed });
  const tags = jackknifeTags(sentences);
  const runs = PARSER_SEEDS.map((seed) => trainParser(sentences, tags, { ...PARSER_OPTIONS, seed }));
  const steps = quantizeSteps(averageRows(runs.map((run) => run.steps)), STEP_ROWS);
  const labels = quantizeActions(averageRows(runs.map((run) => run.labels)), LABEL_PRUNE, LABEL_ROWS);
  writeParserModule(stringifyStepTable(PARSE_TEMPLATES, steps), stringifyActionTable(LABEL_TEMPLATES, RELATIONS.length, labels));
}

function writeParserModule(steps: Uint8Array, labels: Uint8Array): void {
  const constant = (name: string, reader: string, bytes: Uint8Array): string[] => [
    `/** SHA-256 of the decoded bytes of {@link ${name}}. */`,
    `export const ${name}_DIGEST = '${createHash('sha256').update(bytes).digest('hex')}';`,
    `/** Trained weights for \`${reader}\`: ${String(bytes.length)} bytes. */`,
    `export const ${name} =`,
    `  '${Buffer.from(bytes).toString('base64')}';`,
  ];
  const source = [
    `// Made by \`${ORIGIN.command}\` from ${ORIGIN.data.join(', ')}; seeds ${PARSER_SEEDS.join(', ')}. Do not edit.`,
    ...constant('STEP_WEIGHTS', 'parseStepTable', steps),
    ...constant('LABEL_WEIGHTS', 'parseActionTable', labels),
    '',
  ];
  writeFileSync(target('parser'), source.join('\n'));
}
