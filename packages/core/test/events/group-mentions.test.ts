import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../src/events/group-mentions.ts';
import { shareDates } from '../../src/events/share-dates.ts';
import { type EventMention, EventMentionSchema, isoDate, SCHEMA_VERSION } from '../../src/models/index.ts';

const TEXT = 'Russia attacked Kyiv on Monday. The attack killed two. Russia attacked Odesa in May.';

function participant(text: string): EventMention['actors'][number] {
  return { entityId: null, text, role: null, country: null, sectors: [], span: null };
}

/** A mention of the word at its `nth` place in {@link TEXT}. */
function mention(word: string, from: number, fields: Partial<EventMention> = {}): EventMention {
  const start = TEXT.indexOf(word, from);
  return EventMentionSchema.parse({
    kind: 'event-mention', schemaVersion: SCHEMA_VERSION, id: `evm:${String(start).padStart(16, '0')}`, eventId: null, articleId: '0123456789abcdef', sentence: 0,
    start, end: start + word.length, text: word, trigger: { start, end: start + word.length, text: word },
    type: 'ASSAULT', mode: null, contexts: [], cameoCode: '190', modality: 'actual', date: null, location: null, size: null,
    actors: [], recipients: [], attribution: null, quoted: false, related: false, rule: 'test', confidence: 0.5, ...fields,
  });
}

function day(date: string): EventMention['date'] {
  return { start: isoDate.as(date), end: isoDate.as(date), precision: 'day', basis: 'relative', text: 'on Monday' };
}

const russia = participant('Russia');
const first = mention('attacked', 0, { date: day('2023-06-12'), actors: [russia], recipients: [participant('Kyiv')] });
const echo = mention('attack', 30);
const other = mention('attacked', 50, { date: day('2023-05-03'), actors: [russia], recipients: [participant('Odesa')] });

describe('groupMentions', () => {
  it('joins reports of the same act by the same parties', () => {
    const again = mention('attacked', 0, { actors: [russia], recipients: [participant('Kyiv')] });
    expect(groupMentions([first, again])).toHaveLength(1);
  });

  it('keeps apart what happened at other times, and what did not happen', () => {
    expect(groupMentions([first, other])).toHaveLength(2);
    expect(groupMentions([first, { ...first, modality: 'negated' }])).toHaveLength(2);
  });

  it('keeps them apart beside reports without a time that resemble both', () => {
    const plain = [1, 2, 3].map(() => mention('attacked', 0, { actors: [russia] }));
    const groups = groupMentions([first, ...plain, other]);
    expect(groups.find((group) => group.includes(first))).not.toContain(other);
  });

  it('lets what happened at night have two days', () => {
    const told = (date: string, sentence: number) => mention('attacked', 0, { date: day(date), sentence, actors: [russia], recipients: [participant('Kyiv')] });
    expect(groupMentions([told('2023-06-12', 1), told('2023-06-13', 2)])).toHaveLength(1);
    expect(groupMentions([told('2023-06-12', 1), told('2023-06-14', 2)])).toHaveLength(2);
  });

  it('keeps apart meetings of other pairs', () => {
    const meeting = (...names: readonly string[]) => mention('attacked', 0, { type: 'CONSULT', actors: names.map(participant) });
    expect(groupMentions([meeting('Mali', 'Russia'), meeting('Trump', 'Zelensky')])).toHaveLength(2);
    expect(groupMentions([meeting('Mali', 'Russia'), meeting('Russia', 'Mali')])).toHaveLength(1);
  });

  it('keeps apart what others say', () => {
    const denial = (name: string) => mention('attacked', 0, { type: 'REJECT', cameoCode: '120' as EventMention['cameoCode'], actors: [participant(name)] });
    expect(groupMentions([denial('Mali'), denial('Russia')])).toHaveLength(2);
    expect(groupMentions([denial('Mali'), denial('Mali')])).toHaveLength(1);
  });

  it('keeps apart far tolls, but lets one rise', () => {
    const killing = (dead: number) => mention('attacked', 0, { size: { dead, injured: null, arrested: null, participants: null } });
    expect(groupMentions([killing(3), killing(298)])).toHaveLength(2);
    expect(groupMentions([killing(3), killing(5)])).toHaveLength(1);
  });

  it('never joins types', () => {
    expect(groupMentions([first, { ...first, type: 'PROTEST' }])).toHaveLength(2);
  });
});

const NONE: ReadonlySet<EventMention> = new Set();

describe('shareDates', () => {
  it('gives "the attack" the day of the attack that the page has told of', () => {
    expect(shareDates([first, echo], NONE, TEXT)[1]!.date).toEqual(first.date);
  });

  it('leaves told days and possible events alone', () => {
    expect(shareDates([first, other], NONE, TEXT)).toEqual([first, other]);
    const possible = { ...echo, modality: 'hypothetical' as const };
    expect(shareDates([first, possible], NONE, TEXT)[1]!.date).toBeNull();
  });

  it('leaves what lies behind alone', () => {
    expect(shareDates([first, echo], new Set([echo]), TEXT)[1]!.date).toBeNull();
  });
});
