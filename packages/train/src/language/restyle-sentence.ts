import { createRandom } from '../sequence/index.ts';
import type { TreebankSentence } from './read-treebank.ts';

const SMALL_IN_HEADLINES = new Set('a an the of in on at to by for and or but as with from is be vs v'.split(' '));

function rewrite(sentence: TreebankSentence, change: (word: string, index: number) => string): TreebankSentence {
  let text = '';
  sentence.start.forEach((start, index) => {
    const word = sentence.text.slice(start, sentence.end[index]);
    const changed = change(word, index);
    // Offsets stay: a word whose other case is longer or shorter is left as it is.
    text += (index > 0 ? ' ' : '') + (changed.length === word.length ? changed : word);
  });
  return { ...sentence, text };
}

/** The Sentence Written as a Headline. */
function toHeadline(sentence: TreebankSentence): TreebankSentence {
  return rewrite(sentence, (word, index) =>
    index > 0 && SMALL_IN_HEADLINES.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

/** THE SENTENCE IN CAPITALS. */
function toCapitals(sentence: TreebankSentence): TreebankSentence {
  return rewrite(sentence, (word) => word.toUpperCase());
}

const HEADLINE_SHARE = 0.12;
const CAPITALS_SHARE = 0.04;
const SEED = 7;

/** The sentences and, of some, a copy written as a headline or in capitals: tags must not hang on capitals alone. */
export function addStyles(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  const random = createRandom(SEED);
  return sentences.flatMap((sentence) => {
    const draw = random();
    if (draw < HEADLINE_SHARE) return [sentence, toHeadline(sentence)];
    return draw < HEADLINE_SHARE + CAPITALS_SHARE ? [sentence, toCapitals(sentence)] : [sentence];
  });
}
