import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_COUNT, PARSE_TEMPLATES, stringifyActionTable } from '@corpus/core/language';
import { writeWeightsModule } from '../sequence/index.ts';
import { jackknifeTags, quantizeTagger } from './jackknife-tags.ts';
import { quantizeActions } from './quantize-actions.ts';
import { readTreebank } from './read-treebank.ts';
import { addStyles } from './restyle-sentence.ts';
import { PARSER_OPTIONS, trainParser } from './train-parser.ts';
import { recordTagSequences, TAGGER_OPTIONS, trainTagger } from './train-tagger.ts';

/** The treebanks whose licences let weights be shipped; the `_nc_` files of GUM do not. */
const TREEBANKS = ['en_ewt-train.conllu.gz', 'en_gum-train.conllu.gz'];
const ORIGIN = { command: 'pnpm train language', data: ['UD English EWT', 'UD English GUM (open genres)', 'word clusters'] };
/** Weights of the parser smaller than this share of the largest are dropped. */
const PRUNE = 0.02;

const target = (name: string): URL => new URL(`../../../core/src/language/weights/${name}.ts`, import.meta.url);

/** Trains the tagger and the parser on the treebanks under `data/syntax` and writes their weights into the core. */
export function makeLanguage(data: string): void {
  const sentences = TREEBANKS.flatMap((name) => readTreebank(join(data, 'syntax', name)));
  const tagger = quantizeTagger(trainTagger(recordTagSequences(addStyles(sentences))));
  writeWeightsModule(target('tagger').pathname, tagger, { ...ORIGIN, seed: TAGGER_OPTIONS.seed });
  const learned = trainParser(sentences, jackknifeTags(sentences), PARSER_OPTIONS);
  writeParserModule(stringifyActionTable(PARSE_TEMPLATES, ACTION_COUNT, quantizeActions(learned, PRUNE)));
}

function writeParserModule(bytes: Uint8Array): void {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const source = [
    `// Made by \`${ORIGIN.command}\` from ${ORIGIN.data.join(', ')}; seed ${String(PARSER_OPTIONS.seed)}. Do not edit.`,
    '/** SHA-256 of the decoded bytes of {@link WEIGHTS}. */',
    `export const WEIGHTS_DIGEST = '${digest}';`,
    `/** Trained weights for \`parseActionTable\`: ${String(bytes.length)} bytes. */`,
    'export const WEIGHTS =',
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ];
  writeFileSync(target('parser'), source.join('\n'));
}
