import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringifyNetworkWeights } from '@corpus/core/language';
import { writeTableModule } from '../entities/write-table-module.ts';
import { writeWeightsModule } from '../sequence/index.ts';
import { jackknifeTags, quantizeTagger } from './jackknife-tags.ts';
import { readTreebank } from './read-treebank.ts';
import { addStyles } from './restyle-sentence.ts';
import { trainParser } from './train-parser.ts';
import { recordTagSequences, TAGGER_OPTIONS, trainTagger } from './train-tagger.ts';

/** The treebanks whose licences let weights be shipped; the `_nc_` files of GUM do not. */
const TREEBANKS = ['en_ewt-train.conllu.gz', 'en_gum-train.conllu.gz'];
const ORIGIN = { command: 'pnpm train language', data: ['UD English EWT', 'UD English GUM (open genres)', 'word clusters'] };

const target = (name: string): string => fileURLToPath(new URL(`../../../core/src/language/weights/${name}.ts`, import.meta.url));

/** Trains the tagger and the parser on the treebanks under `data/syntax` and writes their weights into the core. */
export function makeLanguage(data: string): void {
  const sentences = TREEBANKS.flatMap((name) => readTreebank(join(data, 'syntax', name)));
  const tagger = quantizeTagger(trainTagger(recordTagSequences(addStyles(sentences))));
  writeWeightsModule(target('tagger'), tagger, { ...ORIGIN, seed: TAGGER_OPTIONS.seed });
  const parser = stringifyNetworkWeights(trainParser(sentences, jackknifeTags(sentences)));
  writeTableModule(target('parser'), parser, { ...ORIGIN, name: 'PARSER' });
}
