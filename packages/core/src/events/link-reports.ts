import { averageLink } from './average-link.ts';
import { compareTerms, type TermVector } from './weigh-terms.ts';

/** One report of an act: who reads it decides with others whether they are of one event. */
export interface Report {
  /** Key of the act, see {@link nameAct}. Reports of different acts are never linked. */
  readonly act: string;
  /** Key of the page. */
  readonly page: string;
  /** Terms of the whole page and of the sentence. */
  readonly story: TermVector;
  readonly sentence: TermVector;
}

/** Reports of one page are of one story, but it may tell of the same act twice. */
const SAME_PAGE = 0.75;
const SENTENCE_SHARE = 0.5;
const LINK_THRESHOLD = 0.14;
/** Acts that every story is full of need more to be one. */
const COMMON_ACTS = new Set('say tell report be have make take get go come give do hold call speak ask claim add know want state use help see find work'.split(' '));
const COMMON_THRESHOLD = 0.3;

/** Likeness of each two reports of one act. */
function compareReports(reports: readonly Report[]): Float64Array[] {
  const stories = [...new Set(reports.map(({ story }) => story))];
  const placeOf = new Map(stories.map((story, place) => [story, place]));
  const byStory = compareTerms(stories);
  const bySentence = compareTerms(reports.map(({ sentence }) => sentence));
  const places = reports.map(({ story }) => placeOf.get(story)!);
  return reports.map(({ page }, row) => bySentence[row]!.map((sentences, column) => {
    const likeStories = reports[column]!.page === page ? SAME_PAGE : byStory[places[row]!]![places[column]!]!;
    return likeStories * (1 - SENTENCE_SHARE) + SENTENCE_SHARE * sentences;
  }));
}

/**
 * Groups reports of one event: reports of the same act, by average link over the likeness of their stories and
 * sentences. Indices into `reports`; the groups do not depend on the order of the reports where no two pairs are
 * equally alike.
 */
export function linkReports(reports: readonly Report[]): number[][] {
  const byAct = new Map<string, number[]>();
  reports.forEach(({ act }, index) => {
    const list = byAct.get(act);
    if (list === undefined) byAct.set(act, [index]);
    else list.push(index);
  });
  const groups: number[][] = [];
  for (const [act, indices] of byAct) {
    const threshold = COMMON_ACTS.has(act) ? COMMON_THRESHOLD : LINK_THRESHOLD;
    const likeness = compareReports(indices.map((index) => reports[index]!));
    groups.push(...averageLink(likeness, threshold).map((group) => group.map((place) => indices[place]!)));
  }
  return groups;
}
