import { createHash } from 'node:crypto';
import { extractArticle } from '@corpus/core/article';
import { parseSeed } from '@corpus/core/seed';
import { labelLines } from '../../../core/src/layout/label-lines.ts';
import { LayoutNetwork } from '../../../core/src/layout/layout-network.ts';
import { type LayoutPage, readLayoutPages, recordPage, trainLayout } from '../../../train/src/layout/index.ts';

/** Roles given and roles right, on the lines that an annotator labelled. */
interface LineCount {
  lines: number;
  right: number;
}

/** Fold of a host: all pages of a host, of any set, are in one fold. */
export function foldOfHost(host: string, folds: number): number {
  return createHash('sha256').update(host).digest().readUInt32BE(0) % folds;
}

/**
 * Trains the layout model `folds` times without the hosts of one fold, labels that fold's pages, and yields the lines of a
 * prediction file for `eval/extraction/score.mjs`; then reports the share of lines with the right role.
 */
export function* crossvalidateLayout(data: string, folds: number, report: (message: string) => void): Generator<string> {
  const pages = readLayoutPages(data);
  const sequences = pages.map(recordPage);
  const inFold = pages.map(({ host }) => foldOfHost(host, folds));
  const total: LineCount = { lines: 0, right: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const network = new LayoutNetwork(trainLayout(sequences.filter((_, index) => inFold[index] !== fold), () => undefined));
    for (const [index, page] of pages.entries()) if (inFold[index] === fold) yield predictPage(page, network, total);
    report(`fold ${String(fold + 1)} of ${String(folds)}: line roles ${(total.right / total.lines).toFixed(4)} of ${String(total.lines)} lines so far`);
  }
}

function predictPage(page: LayoutPage, network: LayoutNetwork, total: LineCount): string {
  const document = parseSeed(page.text);
  const blocks = labelLines(document, network);
  const lines = blocks.filter(({ role }) => role !== 'seed-header');
  page.known.forEach((role, line) => {
    if (role === null) return;
    total.lines++;
    if (lines[line]!.role === role) total.right++;
  });
  const article = extractArticle(document, blocks);
  return JSON.stringify({
    id: page.id,
    title: article.title,
    authors: article.authors.map(({ name }) => name),
    date: article.datePublished,
    dek: article.dek,
    tags: article.tags,
    body: article.body,
  });
}
