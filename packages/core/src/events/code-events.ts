import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import type { Document } from '../models/document.ts';
import type { EventMention, MentionParticipant } from '../models/event.ts';
import { cameoCode, type EntityId, type IsoDate, isoDate } from '../models/formats.ts';
import { eventMentionId } from '../models/identifiers.ts';
import type { Mention } from '../models/mention.ts';
import { SCHEMA_VERSION } from '../models/spans.ts';
import { type Cast, codeActor, type KnownEntity } from './code-actor.ts';
import { countPeople } from './count-people.ts';
import { dateEvent } from './date-event.ts';
import { findAttribution } from './find-attribution.ts';
import { findContexts } from './find-contexts.ts';
import { findParticipants } from './find-participants.ts';
import { findEchoes, findTriggers, type Trigger } from './find-triggers.ts';
import { followDates, type PageTimes } from './follow-dates.ts';
import { indexPlaces, type PlaceBefore } from './index-places.ts';
import { isQuoted, markQuotes } from './mark-quotes.ts';
import { measureTopics } from './measure-topics.ts';
import { isRejected } from './reject-trigger.ts';
import { resolveCoding } from './resolve-coding.ts';
import { resolveLocation } from './resolve-location.ts';
import { resolveModality } from './resolve-modality.ts';
import { isPossessive, resolvePronouns } from './resolve-pronouns.ts';
import { scoreMention } from './score-mention.ts';
import { shareDates } from './share-dates.ts';
import { findTeaserDates } from './teaser-dates.ts';
import { isBackground } from './tell-news.ts';
import { endOf, type MentionKind, type SentenceTree, startOf, viewSentence, zoneOf } from './sentence-tree.ts';
import { suffices, weighAffairs, weighParties } from './weigh-affairs.ts';

/** What the coder needs to know of an article. */
export type ArticleFrame = Pick<Article, 'id' | 'datePublished' | 'related'>;

/** What the coder reads of a page. */
export interface CodeEventsInput {
  readonly document: Pick<Document, 'date'>;
  readonly article: ArticleFrame;
  /** Its parsed sentences are read; unparsed ones hold no events. */
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  /** Entities of the page, in any order. */
  readonly entities: readonly KnownEntity[];
}

const KINDS: ReadonlyMap<string, MentionKind> = new Map([
  ['person', 'person'], ['organization', 'organization'], ['location', 'location'], ['nationality', 'nationality'],
]);

/** Index of the mention over each token, or -1; an inner mention gives way to the longer one around it. */
function coverTokens(analysis: Analysis, mentions: readonly Mention[]): Int32Array {
  const { tokens } = analysis;
  const cover = new Int32Array(tokens.count).fill(-1);
  const order = mentions.map((_, index) => index).sort((left, right) => mentions[left]!.start - mentions[right]!.start);
  let token = 0;
  for (const index of order) {
    const mention = mentions[index]!;
    while (token > 0 && tokens.start[token - 1]! >= mention.start) token -= 1;
    while (token < tokens.count && tokens.end[token]! <= mention.start) token += 1;
    for (let inside = token; inside < tokens.count && tokens.start[inside]! < mention.end; inside += 1) {
      const other = cover[inside]!;
      if (other < 0 || mentions[other]!.end - mentions[other]!.start < mention.end - mention.start) cover[inside] = index;
    }
  }
  return cover;
}

/**
 * Finds who did what to whom, when and where, in a page's title, dek, captions, body and teasers.
 *
 * Deterministic; offsets count in `analysis.text`. Event mentions come in reading order, `eventId` null: see
 * {@link mergeEvents}.
 */
export function codeEvents({ document, article, analysis, mentions, entities }: CodeEventsInput): EventMention[] {
  const cover = coverTokens(analysis, mentions);
  const kinds = mentions.map((mention) => (mention.form === 'pronoun' ? null : (KINDS.get(mention.type) ?? null)));
  const trees: SentenceTree[] = [];
  for (let sentence = 0; sentence < analysis.sentences.count; sentence += 1) {
    const tree = viewSentence(analysis, sentence, cover, kinds);
    if (tree !== null) trees.push(tree);
  }
  const cast: Cast = { mentions, entities: new Map<EntityId, KnownEntity>(entities.map((entity) => [entity.id, entity])), antecedentOf: resolvePronouns(trees) };
  const date = pageDate(document, article);
  const page = { id: article.id, cast, quotes: markQuotes(analysis), date, times: followDates(analysis, trees, date), relatedDate: findTeaserDates(article, analysis, date), placeBefore: indexPlaces(mentions, cast.entities) };
  const topics = measureTopics(trees);
  const evidenceOf = weighAffairs(analysis);
  const found: EventMention[] = [];
  const background = new Set<EventMention>();
  const told = new Map<string, Trigger>();
  for (const [index, tree] of trees.entries()) {
    const evidence = evidenceOf(tree.index);
    const triggers = findTriggers(tree);
    const taken = new Set(triggers.flatMap(({ token, consumed }) => [token, ...consumed]));
    for (const trigger of [...triggers, ...findEchoes(tree, told, taken)].sort((left, right) => left.token - right.token)) {
      const { actors, recipients } = findParticipants(tree, trigger);
      if (isRejected(tree, trigger, [...actors, ...recipients], topics[index]!, evidence)) continue;
      const parties = codeParties(tree, actors, recipients, page.cast);
      if (isSelfAccusation(trigger, recipients, parties) || !suffices(evidence + weighParties([...parties.actors, ...parties.recipients], page.cast), trigger.code)) continue;
      for (const mention of codeMentions(tree, trigger, parties, page)) {
        found.push(mention);
        if (isBackground(tree, trigger.token)) background.add(mention);
      }
      told.delete(trigger.code);
      told.set(trigger.code, trigger);
    }
  }
  return shareDates(found, background, analysis.text);
}

function pageDate(document: Pick<Document, 'date'>, article: ArticleFrame): IsoDate | null {
  return isoDate.if(article.datePublished?.slice(0, 10)) ?? document.date;
}

/** Visits, aid, releases, withdrawals and uses of force take place where their target is. */
const LOCAL_ACTS = /^(?:042|07|084|087|15|17|18|19|20)/;

interface Page {
  readonly id: Article['id'];
  readonly cast: Cast;
  readonly quotes: readonly number[];
  readonly date: IsoDate | null;
  readonly times: PageTimes;
  readonly placeBefore: PlaceBefore;
  /** Date of the teaser around an offset, or null. */
  readonly relatedDate: (offset: number) => IsoDate | null;
}

interface Parties {
  readonly actors: readonly MentionParticipant[];
  readonly recipients: readonly MentionParticipant[];
  /** Heads of the recipients' noun phrases. */
  readonly targets: readonly number[];
}

/** Codes both sides; an entity is named once, and none acts on itself. */
function codeParties(tree: SentenceTree, actors: readonly number[], targets: readonly number[], cast: Cast): Parties {
  const codeSide = (tokens: readonly number[]): MentionParticipant[] =>
    tokens.filter((token) => !isPossessive(tree.words[token]!) || cast.antecedentOf(tree, token) !== null).map((token) => codeActor(tree, token, cast));
  const sides = [...codeSide(actors).map((party) => ({ party, acts: true })), ...codeSide(targets).map((party) => ({ party, acts: false }))];
  const named = sides.filter(({ party }, index) => party.entityId === null || sides.findIndex((other) => other.party.entityId === party.entityId) === index);
  return { actors: named.filter(({ acts }) => acts).map(({ party }) => party), recipients: named.filter(({ acts }) => !acts).map(({ party }) => party), targets };
}

/** "It claimed that it had attacked": a claim of one's own doing accuses nobody. */
function isSelfAccusation({ code }: Trigger, targets: readonly number[], { recipients }: Parties): boolean {
  return code.startsWith('112') && targets.length > 0 && recipients.length === 0;
}

function codeMentions(tree: SentenceTree, trigger: Trigger, { actors, recipients, targets }: Parties, page: Page): EventMention[] {
  const related = zoneOf(tree).startsWith('related');
  const start = startOf(tree, trigger.first);
  const reference = related ? page.relatedDate(start) : page.date;
  const stated = resolveModality(tree, trigger.token);
  const dates = dateEvent(tree, trigger.token, stated, reference, page.times);
  const ahead = stated === 'actual' && dates.some((date) => date !== null && reference !== null && date.start > reference);
  const coding = resolveCoding(tree, trigger, ahead ? 'future' : stated);
  if (coding === null) return [];
  const sentence = { start: startOf(tree, 0), end: endOf(tree, tree.count - 1) };
  const end = endOf(tree, trigger.last);
  return dates.map((date, index) => {
    const old = date !== null && page.date !== null && Number(page.date.slice(0, 4)) - Number(date.start.slice(0, 4)) > 1;
    return {
      kind: 'event-mention',
      schemaVersion: SCHEMA_VERSION,
      id: eventMentionId(page.id, start, end, index === 0 ? coding.type : `${coding.type}/${index}`),
      eventId: null,
      articleId: page.id,
      sentence: tree.index,
      ...sentence,
      text: tree.analysis.text.slice(sentence.start, sentence.end),
      trigger: { start, end, text: tree.analysis.text.slice(start, end) },
      type: coding.type,
      mode: coding.mode,
      contexts: findContexts(tree, coding.context),
      cameoCode: cameoCode.as(coding.code),
      modality: coding.modality === 'actual' && old ? 'historical' : coding.modality,
      date,
      location: resolveLocation(tree, trigger.token, LOCAL_ACTS.test(coding.code) ? targets : null, page.cast, page.placeBefore),
      size: countPeople(tree, trigger),
      actors: [...actors],
      recipients: [...recipients],
      attribution: findAttribution(tree, trigger.token),
      quoted: isQuoted(page.quotes, start),
      related,
      rule: trigger.frame.rule,
      confidence: scoreMention(tree, trigger, coding, actors.length, recipients.length),
    };
  });
}
