import { type Branches, hang } from './branches.ts';

const UNITS = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'moments']);
const LINKS = new Set(['after', 'before', 'later', 'earlier', 'ago']);

/** Parts a noun from the time behind it: "expelled a Canadian | diplomat hours after …", where the parser took the time for what was expelled. */
export function partTimes(branches: Branches): void {
  const { words, tags, relations, heads } = branches;
  for (let time = 1; time + 1 < words.length; time += 1) {
    const noun = time - 1;
    if (!UNITS.has(words[time]!) || !LINKS.has(words[time + 1]!) || heads[noun] !== time || relations[noun] !== 'compound') continue;
    if (tags[noun] !== 'NOUN' && tags[noun] !== 'PROPN') continue;
    const above = heads[time]!;
    heads[noun] = above;
    relations[noun] = relations[time]!;
    for (let word = 0; word < noun; word += 1) if (heads[word] === time) heads[word] = noun;
    if (above >= 0) hang(time, above, 'obl:unmarked', branches);
    else hang(time, noun, 'obl:unmarked', branches);
  }
}
