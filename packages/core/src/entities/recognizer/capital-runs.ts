import { hashText } from '../../sequence/index.ts';
import { CASE, type Word } from './word.ts';

/** Half-open token range of the run that holds each token; empty (`start = end`) for tokens outside runs. */
export interface Runs {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashText(word)));

/** Lower-case words inside names of persons and places. */
const PARTICLES = hashes("al el de la le du da di do dos das del van von der den bin bint ibn ben abu ul ur y - '");
/** Lower-case words inside names of organisations. */
const LINKS = hashes('of for and the &');
/** Words that start a sentence or a heading with a capital and are seldom part of a name. */
const FUNCTION_WORDS = hashes(
  'the a an this that these those it its he she they we you i his her their our your my who what when where why how which there here ' +
    'and but or nor so yet if as at by for from in into of on onto to with without about after before during since until while ' +
    'because although though however also then than not no yes all some any many most more both each every another other such ' +
    'is are was were be been being has have had do does did will would can could may might must shall should ' +
    'one two three four five six seven eight nine ten first last next over under between among against through amid ' +
    'meanwhile still now only even just once again later earlier today yesterday tomorrow according despite instead perhaps',
);

const isCapital = (word: Word): boolean =>
  word.letterCase === CASE.upper || ((word.letterCase === CASE.capital || word.letterCase === CASE.mixed) && !FUNCTION_WORDS.has(word.lower));

/**
 * Finds runs of capitalised words within the sentences. `wide` runs go through the small words of organisations'
 * names ("Bank of England") too, narrow ones only through those of persons' names ("Ursula von der Leyen").
 */
export function findCapitalRuns(words: readonly Word[], sentenceStarts: Int32Array, sentenceEnds: Int32Array, wide: boolean): Runs {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    const last = sentenceEnds[sentence]!;
    for (let at = sentenceStarts[sentence]!; at < last; ) {
      if (!isCapital(words[at]!)) {
        at++;
        continue;
      }
      let stop = at + 1;
      for (let ahead = stop; ahead < last && ahead - stop < 3; ahead++) {
        const word = words[ahead]!;
        if (isCapital(word)) stop = ahead + 1;
        else if (!PARTICLES.has(word.lower) && !(wide && LINKS.has(word.lower))) break;
      }
      start.fill(at, at, stop);
      end.fill(stop, at, stop);
      at = stop;
    }
  }
  return { start, end };
}
