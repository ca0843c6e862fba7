import { linkReports, type TermVector, type TermWeigher } from '../events/index.ts';
import type { DocumentId } from '../models/index.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { joinFields, splitFields, stringifyLine, type LineSorter, type LineStore } from './line-store.ts';
import { hintKeys, proofKeys, type Report } from './report.ts';

/** A report with its number in the order of all reports, and the terms that its page begins with, in JSON. */
export interface NumberedReport {
  readonly number: number;
  readonly report: string;
  readonly story: string;
}

export interface JoinReportsOptions {
  readonly originals: ReadonlyMap<DocumentId, DocumentId>;
  readonly weigher: TermWeigher;
  readonly store: LineStore;
}

/** Reports that are compared with each other at once: more are compared in parts, so that time stays linear. */
const LARGEST_PART = 200;
/** Reports of one act that are of one event for certain: so many are compared, and speak for the others. */
const MOST_SPEAKERS = 3;
/** What is sorted of a report to be compared: its draft, act and number, its page, and the terms of its sentence and story. */
const COMPARED_FIELDS = 6;

/**
 * Joins the numbers of reports that are of one event: those that share a proof, and those whose acts, stories and sentences are
 * alike within a draft, which is what shares proofs or hints, directly or through others. `readReports` is asked for all reports twice.
 */
export function joinReports(readReports: () => Iterable<NumberedReport>, options: JoinReportsOptions): DisjointSets {
  const { originals, store } = options;
  const events = new DisjointSets();
  const [proofs, hints] = [store.createSorter(), store.createSorter()];
  for (const { number, report: json } of readReports()) {
    const report = JSON.parse(json) as Report;
    events.add();
    for (const key of proofKeys(report, originals)) proofs.add(joinFields(stringifyLine(key), number));
    for (const key of hintKeys(report)) hints.add(joinFields(stringifyLine(key), number));
  }
  joinByKey(events, proofs);
  const drafts = events.copy();
  joinByKey(drafts, hints);
  joinAlike(events, sortByDraft(readReports(), events, drafts, store), options.weigher);
  return events;
}

/** Joins numbers behind the same key. */
function joinByKey(sets: DisjointSets, keys: LineSorter): void {
  let first: readonly string[] = [];
  for (const line of keys.sorted()) {
    const fields = splitFields(line, 2);
    if (fields[0] === first[0]) sets.join(Number(first[1]), Number(fields[1]));
    else first = fields;
  }
  keys.close();
}

/** Reports to be compared, by draft and act. Of many that are of one event for certain, the first few. */
function sortByDraft(reports: Iterable<NumberedReport>, events: DisjointSets, drafts: DisjointSets, store: LineStore): LineSorter {
  const undecided = new Set<number>();
  for (let number = 0; number < events.size; number += 1) {
    const draft = drafts.find(number);
    if (events.find(number) !== draft) undecided.add(draft);
  }
  const compared = store.createSorter();
  const speakers = new Map<string, number>();
  for (const { number, report, story } of reports) {
    const draft = drafts.find(number);
    if (!undecided.has(draft)) continue;
    const { act, articleId, sentence } = JSON.parse(report) as Report;
    const group = `${String(events.find(number))} ${act}`;
    const others = speakers.get(group) ?? 0;
    if (others === MOST_SPEAKERS) continue;
    speakers.set(group, others + 1);
    compared.add(joinFields(draft, stringifyLine(act), number, articleId, stringifyLine(sentence), story));
  }
  return compared;
}

function joinAlike(events: DisjointSets, compared: LineSorter, weigher: TermWeigher): void {
  const weigh = (json: string): TermVector => weigher.weigh(JSON.parse(json) as string[]);
  for (const part of readParts(compared.sorted())) {
    const stories = new Map<string, TermVector>();
    const groups = linkReports(part.map(([, act, , page, sentence, json]) => {
      const story = stories.get(page!) ?? weigh(json!);
      stories.set(page!, story);
      return { act: JSON.parse(act!) as string, page: page!, story, sentence: weigh(sentence!) };
    }));
    for (const [first, ...others] of groups) for (const other of others) events.join(Number(part[first!]![2]), Number(part[other]![2]));
  }
  compared.close();
}

/** Reports of one draft and act, so many at once that they can be compared. */
function* readParts(lines: Iterable<string>): Generator<string[][]> {
  let part: string[][] = [];
  for (const line of lines) {
    const fields = splitFields(line, COMPARED_FIELDS);
    const [draft, act] = part[0] ?? [];
    if (part.length === LARGEST_PART || draft !== fields[0] || act !== fields[1]) {
      if (part.length > 1) yield part;
      part = [];
    }
    part.push(fields);
  }
  if (part.length > 1) yield part;
}
