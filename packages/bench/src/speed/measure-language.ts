import { analyze, labelBlocks, parseSentences, recognizeMentions, selectZones, type Document } from '@corpus/core';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { measure } from './measure.ts';
import { formatNumber, type SpeedTable } from './table.ts';

/** Names, and tags with trees, beside the two most used libraries of that kind. */
export async function measureLanguage(documents: readonly Document[], runs: number): Promise<SpeedTable> {
  const pages = documents.map((document) => ({ text: document.text, zones: selectZones(labelBlocks(document)) }));
  const tokens = pages.reduce((sum, { text, zones }) => sum + analyze(text, zones, { tag: false }).tokens.count, 0);
  const texts = pages.map(({ text, zones }) => zones.map(({ start, end }) => text.slice(start, end)).join('\n'));
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const analyses = pages.map(({ text, zones }) => analyze(text, zones));
  const programs: readonly [string, string, () => unknown][] = [
    ['Corpus: names, given tags', 'names', () => { for (const analysis of analyses) recognizeMentions(analysis); }],
    ['Corpus: tokens, sentences, tags, names', 'names', () => { for (const { text, zones } of pages) recognizeMentions(analyze(text, zones)); }],
    ['compromise: tags, people, places, organizations', 'names', () => {
      for (const text of texts) {
        const document = nlp(text);
        document.people().out('offset');
        document.places().out('offset');
        document.organizations().out('offset');
      }
    }],
    ['Corpus: tokens, sentences, tags', 'tags', () => { for (const { text, zones } of pages) analyze(text, zones); }],
    ['Corpus: tokens, sentences, tags, trees', 'tags and trees', () => { for (const { text, zones } of pages) parseSentences(analyze(text, zones)); }],
    ['wink-nlp: tokens, sentences, tags', 'tags', () => { for (const text of texts) wink.readDoc(text).tokens().out(its.pos); }],
  ];
  const rows: string[][] = [];
  for (const [name, what, run] of programs) rows.push([name, what, formatNumber(tokens / (await measure(run, runs)).cpu)]);
  return {
    name: 'language',
    header: ['program', 'gives', 'tokens/s'],
    rows,
    note: 'Tokens as Corpus counts them, of the zones that it reads. Neither peer gives trees.',
  };
}
