import type { MentionRecognizer } from '@corpus/core';
import nlp from 'compromise';

/** What `json({ offset: true })` of a compromise view gives of each match. */
interface Match {
  readonly terms: readonly { readonly text: string; readonly offset: { readonly start: number } }[];
}

/**
 * A recogniser of your own: names as `compromise` finds them, sentence by sentence, with offsets into the page. Parts of
 * names, roles and countries are then told from these as from those of Corpus.
 */
export const recognizeWithCompromise: MentionRecognizer = ({ text, tokens, sentences, zones }) => {
  const mentions: ReturnType<MentionRecognizer> = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const from = tokens.start[sentences.start[sentence]!]!;
    const document = nlp(text.slice(from, tokens.end[sentences.end[sentence]! - 1]));
    const views = [['person', document.people()], ['location', document.places()], ['organization', document.organizations()]] as const;
    for (const [type, view] of views) {
      for (const { terms } of view.json({ offset: true }) as Match[]) {
        const last = terms.at(-1)!;
        const start = from + terms[0]!.offset.start;
        const end = from + last.offset.start + last.text.replace(/['’]s$/, '').length;
        if (mentions.some((other) => other.start < end && start < other.end)) continue;
        mentions.push({ start, end, type, sentence, zone: zones[sentences.zone[sentence]!]!.kind, confidence: 0.5 });
      }
    }
  }
  return mentions.sort((left, right) => left.start - right.start);
};
