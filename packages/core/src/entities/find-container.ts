import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** Newspaper abbreviations of the states of the United States (Associated Press style) and postal codes that are no words. */
const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  'ala Alabama,ariz Arizona,ark Arkansas,calif California,colo Colorado,conn Connecticut,del Delaware,fla Florida,ga Georgia,ill Illinois,ind Indiana,kan Kansas,ky Kentucky,la Louisiana,md Maryland,mass Massachusetts,mich Michigan,minn Minnesota,miss Mississippi,mo Missouri,mont Montana,neb Nebraska,nev Nevada,nh New Hampshire,nj New Jersey,nm New Mexico,ny New York,nc North Carolina,nd North Dakota,okla Oklahoma,ore Oregon,pa Pennsylvania,ri Rhode Island,sc South Carolina,sd South Dakota,tenn Tennessee,tex Texas,vt Vermont,va Virginia,wash Washington,wva West Virginia,wis Wisconsin,wyo Wyoming,ca California,tx Texas,fl Florida,il Illinois,az Arizona,ct Connecticut,mi Michigan,tn Tennessee,wa Washington'
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** The country or division printed after a place: "Madrid, Spain", "Birmingham, Ala.". */
export function findContainer(text: string, mentions: readonly PageMention[], index: number, knowledge: Knowledge): KnowledgeEntry | null {
  const mention = mentions[index]!;
  const next = mentions[index + 1];
  if (next === undefined || next.type !== 'location' || text.slice(mention.end, next.start) !== ', ') return null;
  const state = STATE_ABBREVIATIONS.get(next.key.replace(/ /g, ''));
  const candidates = knowledge.find(state === undefined ? next.key : foldName(state));
  const country = candidates.find((entry) => entry.subtype === 'country');
  const region = candidates.find((entry) => entry.subtype === 'region' && entry.country !== null);
  if (country === undefined || region === undefined) return country ?? region ?? null;
  const places = knowledge.find(mention.key);
  return places.some((place) => place.country === country.country && place.subtype === 'city') ? country : region;
}
