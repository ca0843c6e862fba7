import { createTermWeigher, linkReports, listTerms, nameAct, type Report } from '@corpus/core';
import { readRecords } from './read-gold.ts';

interface Topic {
  readonly id: string;
  readonly docs: readonly {
    readonly id: string;
    readonly text: string;
    readonly sentences?: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly clusters: readonly { readonly mentions: readonly { readonly doc: string; readonly start: number; readonly end: number; readonly text: string }[] }[];
}

const CONTEXT = 100;

/** Groups the gold mentions of each topic into events. Neither gold groups nor subtopics are looked at. */
export async function* predictCoreference(gold: string, limit: number): AsyncGenerator<string> {
  const topics: Topic[] = [];
  for await (const topic of readRecords<Topic>(gold)) if (topics.push(topic) >= limit) break;
  const weigher = createTermWeigher();
  for (const { docs } of topics) for (const { text } of docs) weigher.add(listTerms(text));
  for (const { id, docs, clusters } of topics) {
    const pages = new Map(docs.map((doc) => [doc.id, { ...doc, story: weigher.weigh(listTerms(doc.text)) }]));
    const mentions = clusters
      .flatMap((cluster) => cluster.mentions)
      .sort((left, right) => (left.doc === right.doc ? left.start - right.start : left.doc < right.doc ? -1 : 1));
    const reports = mentions.map((mention): Report => {
      const page = pages.get(mention.doc)!;
      const sentence = page.sentences?.find(({ start, end }) => start <= mention.start && mention.start < end) ?? {
        start: Math.max(0, mention.start - CONTEXT),
        end: mention.end + CONTEXT,
      };
      const own = new Set(listTerms(mention.text));
      const terms = listTerms(page.text.slice(sentence.start, sentence.end)).filter((term) => !own.has(term));
      return { act: nameAct(mention.text), page: mention.doc, story: page.story, sentence: weigher.weigh(terms) };
    });
    const groups = linkReports(reports).map((group) => ({
      mentions: group.map((index) => ({ doc: mentions[index]!.doc, start: mentions[index]!.start, end: mentions[index]!.end })),
    }));
    yield JSON.stringify({ id, clusters: groups });
  }
}
