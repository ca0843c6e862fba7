import type { Mention } from '../models/mention.ts';
import { seeThrough } from './match-frame.ts';
import type { MentionKind, SentenceTree } from './sentence-tree.ts';

const PERSON_WORDS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'i', 'me', 'my']);
const GROUP_WORDS = new Set(['it', 'its', 'they', 'them', 'their', 'we', 'us', 'our']);
const REACH = 3;

interface Candidate {
  readonly mention: Mention;
  readonly kind: MentionKind;
  readonly subject: boolean;
  readonly token: number;
}

/**
 * Prepares the resolution of pronouns: a person pronoun means the last person who was a subject, within a few
 * sentences; "it" and "they" the last country or organisation that was one.
 */
export function resolvePronouns(trees: readonly SentenceTree[], mentions: readonly Mention[]): (tree: SentenceTree, token: number) => Mention | null {
  const bySentence = new Map<number, Candidate[]>();
  for (const tree of trees) {
    const list: Candidate[] = [];
    for (let token = 0; token < tree.count; token += 1) {
      const kind = tree.mentionKinds[token]!;
      if (kind === null) continue;
      const subject = tree.relations[token]!.startsWith('nsubj') && seeThrough(tree, token).length > 0;
      list.push({ mention: mentions[tree.mentions[token]!]!, kind, subject, token });
    }
    bySentence.set(tree.index, list);
  }
  return (tree, token) => {
    const word = tree.words[token]!;
    const wanted: readonly MentionKind[] = PERSON_WORDS.has(word) ? ['person'] : GROUP_WORDS.has(word) ? ['organization', 'location'] : [];
    if (wanted.length === 0) return null;
    for (let back = 0; back <= REACH; back += 1) {
      const candidates = (bySentence.get(tree.index - back) ?? []).filter(
        (candidate) => wanted.includes(candidate.kind) && (back > 0 || candidate.token < token),
      );
      const subject = candidates.findLast((candidate) => candidate.subject);
      if (subject !== undefined) return subject.mention;
      if (PERSON_WORDS.has(word) && candidates.length > 0) return candidates.at(-1)!.mention;
    }
    return null;
  };
}
