import type { EntityType } from '../models/entity.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** Headlines in title case mislead recognisers: their votes count half. */
const TITLE_WEIGHT = 0.5;
const KNOWN = 6;
/** From this fame on a word is known as something else than a person's name. */
const FAMILIAR = 4;

/** Gives every name of a page one type: the vote of its mentions, unless the name is that of a country or a people. */
export function unifyTypes(mentions: readonly PageMention[], knowledge: Knowledge): void {
  const byKey = new Map<string, PageMention[]>();
  for (const mention of mentions) {
    const bucket = byKey.get(mention.key);
    if (bucket === undefined) byKey.set(mention.key, [mention]);
    else bucket.push(mention);
  }
  const personWords = new Set(mentions.filter(({ type, key }) => type === 'person' && key.includes(' ')).flatMap(({ key }) => key.split(' ')));
  for (const [key, bucket] of byKey) {
    const partOfPerson = personWords.has(key) && key.length > 1 && !knowledge.find(key).some((entry) => entry.type !== 'person' && entry.fame >= FAMILIAR);
    const type = partOfPerson ? 'person' : knownType(key, bucket, personWords, knowledge) ?? vote(bucket);
    for (const mention of bucket) mention.type = type;
  }
}

function knownType(key: string, bucket: readonly PageMention[], personWords: ReadonlySet<string>, knowledge: Knowledge): EntityType | null {
  if (personWords.has(key)) return null;
  const entries = knowledge.find(key);
  if (bucket.every(({ type }) => type === 'person')) return isOnlyOrganization(key, entries, knowledge) ? 'organization' : null;
  if (entries[0]?.subtype === 'country') return 'location';
  if (entries[0]?.subtype === 'igo' && isOnlyOrganization(key, entries, knowledge)) return 'organization';
  if (entries.length === 0 && knowledge.findByPeople(key)?.type === 'location') return 'nationality';
  if (bucket.every(({ type }) => type === bucket[0]!.type)) return null;
  const known = new Set(entries.filter((entry) => entry.fame >= KNOWN).map(({ type }) => type));
  const voted = bucket.map(({ type }) => type).filter((type) => known.has(type));
  return known.size === 1 && voted.length > 0 ? voted[0]! : null;
}

function vote(bucket: readonly PageMention[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, zone, confidence } of bucket) votes.set(type, (votes.get(type) ?? 0) + confidence * (zone === 'title' ? TITLE_WEIGHT : 1));
  return [...votes].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]![0];
}

/** Whether a word is known as an organisation and as nothing else: "Axios said". */
function isOnlyOrganization(key: string, entries: readonly KnowledgeEntry[], knowledge: Knowledge): boolean {
  return entries.length > 0 && !key.includes(' ') && entries.every(({ type, fame }) => type === 'organization' && fame >= FAMILIAR) && knowledge.findByPeople(key) === null;
}
