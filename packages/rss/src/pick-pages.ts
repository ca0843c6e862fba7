import type { DocumentId } from '@corpus/core';
import type { PageCandidate } from './filter.ts';
import { compareDated } from './newest.ts';

/**
 * Picks one page of each address, the newest, and one of each report: its original where that is there, else the newest
 * copy. Takes the pages newest first, and gives them so.
 *
 * @param originals - By the id of a near copy that of its original.
 */
export function pickPages(pages: readonly PageCandidate[], originals: ReadonlyMap<DocumentId, DocumentId>): PageCandidate[] {
  const addresses = new Set<string>();
  const reports = new Map<DocumentId, PageCandidate>();
  for (const page of pages) {
    if (addresses.has(page.id)) continue;
    addresses.add(page.id);
    const { id } = page.article;
    const original = originals.get(id) ?? id;
    if (id === original || !reports.has(original)) reports.set(original, page);
  }
  return [...reports.values()].sort(compareDated);
}
