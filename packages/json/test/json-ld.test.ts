import { toJsonLd } from '@corpus/json';
import { describe, expect, it } from 'vitest';
import { agreement, article, attack, collect, entities, mentions, secondArticle, stream } from '../../core/test/export/sample-corpus.ts';

type Node = Record<string, unknown>;

async function graph(options?: Parameters<typeof toJsonLd>[1], records = stream()): Promise<Node[]> {
  const document = JSON.parse((await collect(toJsonLd(records, options))).join('')) as { '@context': string; '@graph': Node[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}

const byId = async (id: string): Promise<Node> => (await graph()).find((node) => node['@id'] === id) ?? {};

describe('toJsonLd', () => {
  it('writes an article with its authors and the entities it is about', async () => {
    expect(await byId(`urn:corpus:article:${article.id}`)).toEqual({
      '@type': 'NewsArticle',
      '@id': `urn:corpus:article:${article.id}`,
      identifier: article.id,
      headline: article.title,
      datePublished: '2024-02-29',
      inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ana Núñez' }, { '@type': 'Organization', name: 'Orbit Agency' }],
      creditText: 'By Ana Núñez and Orbit Agency',
      publisher: { '@type': 'Organization', name: 'Orbit News' },
      keywords: ['trade|energy', 'talks'],
      about: [
        { '@type': 'Place', '@id': 'http://www.wikidata.org/entity/Q1', name: 'Kestria' },
        { '@type': 'Place', '@id': `urn:corpus:${entities[1]!.id}`, name: 'Norland' },
      ],
      mentions: [
        { '@type': 'Place', '@id': 'http://www.wikidata.org/entity/Q1', name: 'Kestria' },
        { '@type': 'Place', '@id': `urn:corpus:${entities[1]!.id}`, name: 'Norland' },
        { '@type': 'Person', '@id': `urn:corpus:${entities[2]!.id}`, name: 'Ilse Brandt' },
      ],
      articleSection: 'World',
      dateline: 'PORT ALDER',
      wordCount: 25,
      articleBody: article.body,
    });
  });

  it('takes the type of an entity from a name, if it can, not from a nationality', async () => {
    const [place] = mentions;
    const records = [article, { ...place!, type: 'nationality' as const }, place!, { ...place!, type: 'nationality' as const }];
    const [page] = await graph({}, stream(records));
    expect(page?.['mentions']).toEqual([{ '@type': 'Place', '@id': 'http://www.wikidata.org/entity/Q1', name: 'Kestria' }]);
  });

  it('leaves out what is unknown and says of what an article is a copy', async () => {
    const nodes = (await graph()).filter((node) => node['@id'] === `urn:corpus:article:${secondArticle.id}`);
    expect(nodes).toEqual([
      {
        '@type': 'NewsArticle', '@id': `urn:corpus:article:${secondArticle.id}`, url: secondArticle.url, identifier: secondArticle.id,
        datePublished: '2024-03-01T23:30:00-05:00', inLanguage: 'en', wordCount: 7, articleBody: secondArticle.body,
      },
      {
        '@type': 'NewsArticle', '@id': `urn:corpus:article:${secondArticle.id}`,
        isBasedOn: { '@id': `urn:corpus:article:${article.id}` },
      },
    ]);
  });

  it('writes entities with what is known of them', async () => {
    expect(await byId('http://www.wikidata.org/entity/Q1')).toEqual({
      '@type': 'Country', '@id': 'http://www.wikidata.org/entity/Q1', name: 'Kestria', alternateName: ['Republic of Kestria', 'Kestría'],
      sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://sws.geonames.org/12/'],
      geo: { '@type': 'GeoCoordinates', latitude: 12.5, longitude: -4 },
    });
    expect(await byId(`urn:corpus:${entities[2]!.id}`)).toMatchObject({ '@type': 'Person', jobTitle: ['President'] });
  });

  it.each([
    ['location', 'country', 'Country'], ['location', 'region', 'AdministrativeArea'], ['location', 'city', 'City'], ['location', 'physical', 'Landform'],
    ['location', null, 'Place'], ['organization', 'government', 'GovernmentOrganization'], ['organization', 'ministry', 'GovernmentOrganization'],
    ['organization', 'parliament', 'GovernmentOrganization'], ['organization', 'court', 'GovernmentOrganization'], ['organization', 'company', 'Corporation'],
    ['organization', 'ngo', 'NGO'], ['organization', 'party', 'PoliticalParty'], ['organization', 'news-agency', 'NewsMediaOrganization'],
    ['organization', 'media', 'NewsMediaOrganization'], ['organization', 'sports-team', 'SportsTeam'], ['organization', 'university', 'CollegeOrUniversity'],
    ['organization', null, 'Organization'],
  ] as const)('calls a %s of kind %s a %s', async (type, subtype, name) => {
    expect(await graph({}, stream([{ ...entities[0]!, type, subtype }]))).toMatchObject([{ '@type': name }]);
  });

  it('places the events whose coordinates are known', async () => {
    const location = { ...agreement.location!, latitude: 12.5, longitude: -4 };
    expect(await graph({}, stream([{ ...agreement, location }]))).toMatchObject([{ location: { geo: { '@type': 'GeoCoordinates', latitude: 12.5, longitude: -4 } } }]);
  });

  it('writes events with who, when, where and the articles that report them', async () => {
    expect(await byId(`urn:corpus:${agreement.id}`)).toEqual({
      '@type': 'Event', '@id': `urn:corpus:${agreement.id}`, name: 'Kestria, Norland: agree in Port Alder',
      startDate: '2024-02-29', endDate: '2024-02-29',
      location: { '@type': 'Place', name: 'Port Alder', address: { '@type': 'PostalAddress', addressCountry: 'MLI' } },
      performer: [{ '@id': 'http://www.wikidata.org/entity/Q1' }, { '@id': `urn:corpus:${entities[1]!.id}` }],
      keywords: ['AGREE', 'economic', 'actual'],
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'PLOVER', value: 'AGREE' }, { '@type': 'PropertyValue', propertyID: 'CAMEO', value: '0311' },
      ],
      subjectOf: [{ '@id': `urn:corpus:article:${article.id}` }, { '@id': `urn:corpus:article:${secondArticle.id}` }],
    });
  });

  it('puts whom it is done to, and who is no known entity, under about', async () => {
    const unknown = { ...attack, actors: [{ ...attack.actors[0]!, entityId: null }] };
    const [event] = await graph({}, stream([unknown]));
    expect(event).toMatchObject({ about: [{ '@id': `urn:corpus:${entities[1]!.id}` }, { '@type': 'Thing', name: 'Brandt' }] });
    expect(event).not.toHaveProperty('performer');
  });

  it('calls a page that is no article a WebPage', async () => {
    const [page] = await graph({}, stream([{ ...article, pageType: 'gallery' }]));
    expect(page).toMatchObject({ '@type': 'WebPage', text: article.body });
    expect(page).not.toHaveProperty('articleBody');
  });

  it('is the same graph when indented, and a graph of nothing', async () => {
    expect(await graph({ pretty: true })).toEqual(await graph());
    expect(await graph({ pretty: true }, stream([]))).toEqual([]);
  });
});
