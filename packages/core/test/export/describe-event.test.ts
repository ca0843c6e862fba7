import { describe, expect, it } from 'vitest';
import { articleUri, describeEvent, entityUri, eventUri } from '../../src/export/index.ts';
import { agreement, article, attack, secondArticle } from './sample-corpus.ts';

describe('describeEvent', () => {
  it.each([
    ['a meeting of equals', agreement, 'Kestria, Norland: agree in Port Alder'],
    ['a deed that was denied', attack, 'Brandt → Norland: assault (negated)'],
    ['a mode', { ...agreement, mode: 'phone', location: null }, 'Kestria, Norland: agree (phone)'],
    ['an unknown actor', { ...attack, actors: [] }, '→ Norland: assault (negated)'],
    ['nobody at all', { ...attack, actors: [], recipients: [], modality: 'actual' as const }, 'assault'],
  ])('shows %s', (_, event, line) => {
    expect(describeEvent(event)).toBe(line);
  });

  it('prefers the name of the entity and says it once', () => {
    const names = new Map([[attack.actors[0]!.entityId!, 'Ilse Brandt']]);
    expect(describeEvent({ ...attack, actors: [attack.actors[0]!, attack.actors[0]!] }, names)).toBe('Ilse Brandt → Norland: assault (negated)');
  });
});

describe('URIs of records', () => {
  it('takes the address of the page, or its id', () => {
    expect(articleUri(secondArticle)).toBe('https://example.org/deal?a=1&b=2');
    expect(articleUri(article)).toBe(`urn:corpus:article:${article.id}`);
  });

  it.each([
    ['wd:Q7747', 'http://www.wikidata.org/entity/Q7747'],
    ['ent:0123456789abcdef', 'urn:corpus:ent:0123456789abcdef'],
    ['desk:añejo/1:b\ud800', 'urn:corpus:desk:a%C3%B1ejo%2F1:b%EF%BF%BD'],
  ])('names the entity %s', (id, uri) => {
    expect(entityUri(id)).toBe(uri);
  });

  it('names an event by its id', () => {
    expect(eventUri(agreement)).toBe(`urn:corpus:${agreement.id}`);
  });
});
