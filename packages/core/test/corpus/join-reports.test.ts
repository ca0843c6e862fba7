import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReports } from '../../src/corpus/join-reports.ts';
import { createMemoryStore, stringifyLine } from '../../src/corpus/line-store.ts';
import { proofKeys, type Report } from '../../src/corpus/report.ts';
import { createTermWeigher, listTerms } from '../../src/events/index.ts';
import { documentId, entityId, isoDate, type DocumentId, type Participant } from '../../src/models/index.ts';

const SUMMIT = 'The presidents of Mali and Russia met in Moscow on Wednesday and signed a deal on grain and fertiliser.';
const SUMMIT_TOO = 'Grain and fertiliser were on the table when the Malian and Russian presidents met in Moscow.';
const STRIKE = 'Police met striking miners in the south of the country after three shafts were closed over wages.';

interface Told {
  readonly story: string;
  readonly act?: string;
  readonly parties?: readonly string[];
  readonly copyOf?: number;
  readonly wording?: string;
}

const NONE: ReadonlyMap<DocumentId, DocumentId> = new Map();
const pageAt = (number: number): DocumentId => documentId(`page ${String(number)}`);
const party = (name: string): Participant => ({ entityId: entityId('location', name), text: name, role: null, country: null, sectors: [] });

/** A report that is the only one of its page. */
function makeReport({ story, act = 'meet', parties = ['Mali'], wording }: Told, number: number): Report {
  const day = isoDate.as('2023-06-14');
  return {
    articleId: pageAt(number), publisher: null, mentionIds: [`evm:${String(number)}`],
    lead: {
      type: 'CONSULT', mode: null, contexts: [], cameoCode: null, modality: 'actual', location: null,
      date: { start: day, end: day, precision: 'day', basis: 'explicit', text: null },
    },
    size: null, actors: parties.map(party), recipients: [], confidence: 0.5, wording: wording ?? `wording ${String(number)}`, act, sentence: listTerms(story),
  };
}

/** For each report the first that is of the same event. */
function join(told: readonly Told[]): number[] {
  const weigher = createTermWeigher();
  for (const story of [SUMMIT, SUMMIT_TOO, STRIKE]) weigher.add(listTerms(story));
  const originals = new Map(told.flatMap(({ copyOf }, number) => (copyOf === undefined ? [] : [[pageAt(number), pageAt(copyOf)] as const])));
  const reports = told.map((one, number) => ({ number, report: stringifyLine(makeReport(one, number)), story: stringifyLine(listTerms(one.story)) }));
  const events = joinReports(() => reports, { originals, weigher, store: createMemoryStore() });
  return told.map((_, number) => events.find(number));
}

describe('joinReports', () => {
  it('joins reports of one act in like stories, and no others', () => {
    expect(join([{ story: SUMMIT }, { story: SUMMIT_TOO }, { story: STRIKE }])).toEqual([0, 0, 2]);
    expect(join([{ story: SUMMIT }, { story: SUMMIT, act: 'sign' }])).toEqual([0, 1]);
    expect(join([{ story: SUMMIT }, { story: SUMMIT, parties: ['Chad'] }])).toEqual([0, 1]);
  });

  it('joins what is proven, whatever the acts and the stories', () => {
    expect(join([{ story: SUMMIT, parties: ['Mali', 'Chad'] }, { story: STRIKE, act: 'sign', parties: ['Chad', 'Mali'] }])).toEqual([0, 0]);
    expect(join([{ story: SUMMIT, parties: [], wording: 'x' }, { story: STRIKE, parties: [], act: 'sign', wording: 'x', copyOf: 0 }])).toEqual([0, 0]);
    expect(join([{ story: SUMMIT, parties: [], wording: 'x' }, { story: STRIKE, parties: [], act: 'sign', wording: 'x' }])).toEqual([0, 1]);
  });

  it('joins through reports that others are proven to be one with', () => {
    const [proven, alike] = [{ story: STRIKE, parties: ['Mali', 'Chad'] }, { story: SUMMIT, act: 'sign', parties: ['Chad', 'Mali'] }];
    expect(join([proven, alike, { story: SUMMIT_TOO, act: 'sign', parties: ['Chad'] }])).toEqual([0, 0, 0]);
    expect(join([proven, { story: SUMMIT_TOO, act: 'sign', parties: ['Chad'] }])).toEqual([0, 1]);
  });

  it('hears three reports of an act of those that are proven to be one', () => {
    const copies = Array.from({ length: 5 }, () => ({ story: STRIKE, parties: ['Mali', 'Chad'] }));
    const alike = { story: SUMMIT, parties: ['Mali', 'Chad'] };
    const late = { story: SUMMIT_TOO };
    expect(join([alike, ...copies, late]).at(-1)).toBe(0);
    expect(join([...copies, alike, late]).at(-1)).toBe(6);
  });

  it('agrees with the plain definition where proofs alone decide, whatever the keys hold', () => {
    const parties = fc.uniqueArray(fc.constantFrom('Mali', 'Chad', 'Niger', 'tab\tand\nfeed', '"', 'é'), { maxLength: 3 });
    fc.assert(fc.property(fc.array(parties, { maxLength: 30 }), (lists) => {
      const told = lists.map((list, number): Told => ({ story: SUMMIT, act: `act ${String(number)}`, parties: list }));
      const keys = told.map((one, number) => proofKeys(makeReport(one, number), NONE));
      const first = lists.map((_, number) => number);
      for (let changed = true; changed;) {
        changed = false;
        for (const [a, left] of keys.entries()) {
          for (const [b, right] of keys.entries()) {
            if (first[b]! < first[a]! && left.some((key) => right.includes(key))) {
              first[a] = first[b]!;
              changed = true;
            }
          }
        }
      }
      expect(join(told)).toEqual(first);
    }));
  });

  it('loses no report of a large draft, joins none of other stories, and compares two hundred of an act at once', () => {
    const many = Array.from({ length: 450 }, (_, number): Told => ({ story: [SUMMIT, SUMMIT_TOO, STRIKE][number % 3]! }));
    const events = join(many);
    const stories = new Map<number, Set<string>>();
    for (const [number, event] of events.entries()) stories.set(event, (stories.get(event) ?? new Set()).add(number % 3 === 2 ? 'strike' : 'summit'));
    expect([...stories.values()].every(({ size }) => size === 1)).toBe(true);
    expect(stories.size).toBe(2 * Math.ceil(450 / 200));
  });
});
