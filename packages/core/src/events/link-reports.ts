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

/** Likeness of each two stories, worked out when it is asked for the first time; one that reports share is one story. */
function compareStories(reports: readonly Report[]): (left: Report, right: Report) => number {
  const stories = new Map<TermVector, number>();
  for (const { story } of reports) if (!stories.has(story)) stories.set(story, stories.size);
  const known = new Map<number, number>();
  return (left, right) => {
    if (left.page === right.page) return SAME_PAGE;
    const [first, second] = [stories.get(left.story)!, stories.get(right.story)!];
    const pair = Math.min(first, second) * stories.size + Math.max(first, second);
    const likeness = known.get(pair) ?? compareTerms(left.story, right.story);
    known.set(pair, likeness);
    return likeness;
  };
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
  const storyLikeness = compareStories(reports);
  const groups: number[][] = [];
  for (const [act, indices] of byAct) {
    const threshold = COMMON_ACTS.has(act) ? COMMON_THRESHOLD : LINK_THRESHOLD;
    const likeness = indices.map(() => new Float64Array(indices.length));
    for (const [row, left] of indices.entries()) {
      for (const [column, right] of indices.slice(0, row).entries()) {
        const [one, other] = [reports[left]!, reports[right]!];
        likeness[row]![column] = likeness[column]![row] = storyLikeness(one, other) * (1 - SENTENCE_SHARE) + SENTENCE_SHARE * compareTerms(one.sentence, other.sentence);
      }
    }
    groups.push(...averageLink(likeness, threshold).map((group) => group.map((place) => indices[place]!)));
  }
  return groups;
}
