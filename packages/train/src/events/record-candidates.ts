import { extractArticle } from '@corpus/core/article';
import { recognizeMentions, resolveEntities, shippedKnowledge } from '@corpus/core/entities';
import { analyze, parseSentences, selectZones } from '@corpus/core/language';
import { labelBlocks } from '@corpus/core/layout';
import { parseSeed } from '@corpus/core/seed';
import { VERDICTS } from '../../../core/src/events/candidate.ts';
import { mayHoldEvent } from '../../../core/src/events/may-hold-event.ts';
import { startOf } from '../../../core/src/events/sentence-tree.ts';
import { type PageView, viewPage } from '../../../core/src/events/view-page.ts';
import { createCandidateFeatures } from '../../../core/src/events/write-candidate-features.ts';
import { recordFeatures, type TrainingSequence } from '../sequence/index.ts';
import type { Verdicts } from './read-judgements.ts';

/** A page as the event coder sees it. */
export function viewText(text: string): PageView {
  const document = parseSeed(text);
  const blocks = labelBlocks(document);
  const article = extractArticle(document, blocks);
  const analysis = analyze(text, selectZones(blocks));
  const { mentions, entities } = resolveEntities({ document, article, analysis, recognized: recognizeMentions(analysis), knowledge: shippedKnowledge() });
  parseSentences(analysis, mayHoldEvent(analysis));
  return viewPage({ document, article, analysis, mentions, entities });
}

/** Records the features of a page's candidates, with what is known of them. `origin`: the site. */
export function recordCandidates(view: PageView, verdicts: Verdicts, origin: string): TrainingSequence {
  const recorded = recordFeatures(view.candidates.length, createCandidateFeatures(view));
  const labels = Int16Array.from(view.candidates, ({ tree, trigger }) => {
    const verdict = verdicts.get(startOf(tree, trigger.first));
    return verdict === undefined ? -1 : VERDICTS.indexOf(verdict ? 'event' : 'nothing');
  });
  return { ...recorded, labels, constraints: [Uint8Array.from(VERDICTS, () => 1)], origin };
}

/** The sentences of a page, each as a page of its own: short texts tell little of what they are about. */
export function isolateSentences({ trees, cast, quotes, candidates }: PageView): PageView[] {
  return trees.flatMap((tree) => {
    const own = candidates.filter((candidate) => candidate.tree === tree);
    return own.length === 0 ? [] : [{ trees: [tree], cast, quotes, candidates: own }];
  });
}
