import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

const LEAGUE = /\b(?:league|basketball association)\b/;

/** Tells of a team that is named by its nickname alone, "Stars", whether the page speaks of its sport: it names a league, a team in full, or the team's city. */
export function nicknameJudge(mentions: readonly PageMention[], knowledge: Knowledge): (team: KnowledgeEntry, key: string) => boolean {
  let read: { readonly keys: ReadonlySet<string>; readonly sport: boolean } | undefined;
  return (team, key) => {
    const name = foldName(team.name);
    if (!name.endsWith(` ${key}`)) return true;
    read ??= readKeys(mentions, knowledge);
    return read.sport || read.keys.has(name.slice(0, -key.length - 1));
  };
}

function readKeys(mentions: readonly PageMention[], knowledge: Knowledge): { keys: ReadonlySet<string>; sport: boolean } {
  const keys = new Set(mentions.map(({ key }) => key));
  const sport = mentions.some(({ type, key }) => type === 'organization' && knowledge.find(key).some((entry) => isTeamInFull(entry, key) || isLeague(entry)));
  return { keys, sport };
}

function isTeamInFull({ subtype, name }: KnowledgeEntry, key: string): boolean {
  return subtype === 'sports-team' && foldName(name) === key;
}

function isLeague({ type, name, aliases }: KnowledgeEntry): boolean {
  return type === 'organization' && [name, ...aliases].some((alias) => LEAGUE.test(alias.toLowerCase()));
}
