import { describe, expect, it } from 'vitest';
import { lemmatize } from '../../src/language/lemmatize.ts';

describe('lemmatize', () => {
  it.each([
    ['attacked', 'attack'], ['killing', 'kill'], ['stopped', 'stop'], ['accused', 'accuse'], ['threatening', 'threaten'],
    ['visited', 'visit'], ['invited', 'invite'], ['met', 'meet'], ['said', 'say'], ['denies', 'deny'], ['clashes', 'clash'],
    ['agreed', 'agree'], ['charged', 'charge'], ['controlled', 'control'], ['banned', 'ban'], ['released', 'release'],
    ['explained', 'explain'], ['urges', 'urge'], ['focus', 'focus'], ['dying', 'die'],
    ['wound', 'wound'], ['canoed', 'canoe'], ['biases', 'bias'], ['caucuses', 'caucus'],
  ])('finds the verb of %s', (form, lemma) => {
    expect(lemmatize(form, 'VERB')).toBe(lemma);
  });

  it.each([
    ['attacks', 'attack'], ['countries', 'country'], ['men', 'man'], ['crises', 'crisis'], ['buses', 'bus'], ['abuses', 'abuse'], ['houses', 'house'],
    ['losses', 'loss'], ['Israelis', 'israeli'], ['avalanches', 'avalanche'], ['corps', 'corps'], ['talks', 'talk'], ['series', 'series'], ['Wives', 'wife'],
    ['biases', 'bias'], ['aliases', 'alias'], ['movies', 'movie'], ['rookies', 'rookie'], ['phases', 'phase'],
  ])('finds the noun of %s', (form, lemma) => {
    expect(lemmatize(form, 'NOUN')).toBe(lemma);
  });

  it('leaves names and other words as they are, in lower case', () => {
    expect(lemmatize('Paris', 'PROPN')).toBe('paris');
    expect(lemmatize('across', 'ADP')).toBe('across');
  });
});
