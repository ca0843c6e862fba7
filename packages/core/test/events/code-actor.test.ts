import { describe, expect, it } from 'vitest';
import { type Cast, codeActor, codeActors, type KnownEntity } from '../../src/events/code-actor.ts';
import { startOf } from '../../src/events/sentence-tree.ts';
import { type CountryCode, type EntityId, type Mention, type Sector } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

const KNOWN: Readonly<Record<string, { country: string | null; sectors: Sector[]; subtype: string }>> = {
  Georgian: { country: 'GEO', sectors: [], subtype: 'country' },
  Syria: { country: 'SYR', sectors: [], subtype: 'country' },
  Hamas: { country: 'PSE', sectors: ['REB'], subtype: 'other' },
};

/** Codes the phrase whose head is a word: "COUNTRY sectors: text". */
function code(table: string, head: string, home: string | null = null): string {
  return codeAll(table, head, home, (tree, token, cast) => [codeActor(tree, token, cast)])[0]!;
}

function codeAll(table: string, head: string, home: string | null = null, coder: typeof codeActors = codeActors): string[] {
  const { tree, analysis } = parseTree(table);
  const entities = new Map<EntityId, KnownEntity>();
  const mentions: Mention[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    if (tree.mentions[token] === -1) continue;
    const start = startOf(tree, token);
    const text = analysis.text.slice(start, start + tree.words[token]!.length);
    const id = `ent:${text}` as EntityId;
    const known = KNOWN[text];
    if (known !== undefined) entities.set(id, { id, name: text, latitude: null, longitude: null, ...known, country: known.country as CountryCode | null } as KnownEntity);
    mentions[tree.mentions[token]!] = { entityId: id, text, name: text, role: null, start, end: start + text.length, type: tree.mentionKinds[token]! } as unknown as Mention;
  }
  const cast: Cast = { mentions, entities, home: home as CountryCode | null, antecedentOf: () => null, pairOf: () => [] };
  return coder(tree, tree.words.indexOf(head), cast).map(({ country, sectors, text }) => `${country ?? '---'} ${sectors.join(' ')}: ${text}`);
}

describe('codeActor', () => {
  it('takes the country from an adjective', () =>
    expect(code(`
      the DET det 3
      Georgian ADJ amod 3 N
      demonstrators NOUN:NNS root 0`, 'demonstrators')).toBe('GEO OPP: the Georgian demonstrators'));

  it('tells apart the ministers of two countries', () =>
    expect(codeAll(`
      ministers NOUN:NNS root 0
      of ADP case 3
      Syria PROPN nmod 1 L
      and CCONJ cc 5
      Hamas PROPN conj 3 O`, 'ministers')).toEqual(['SYR GOV: Syria', 'PSE GOV: Hamas']));

  it('leaves out the word that opens the clause', () =>
    expect(code(`
      where ADV advmod 2
      far ADV advmod 3
      right ADJ amod 4
      activists NOUN:NNS nsubj 5
      met VERB:VBD root 0`, 'activists')).toBe('--- OPP: far right activists'));

  it('takes the country from a phrase within the phrase', () =>
    expect(code(`
      a DET det 2
      mayor NOUN root 0
      of ADP case 4
      cities NOUN:NNS nmod 2
      of ADP case 6
      Syria PROPN nmod 4 L`, 'mayor')).toMatch(/^SYR GOV/));

  it('gives the state of a page about one country that country, unless another is named beside it', () => {
    const government = 'The DET det 2\n government NOUN nsubj 3\n resigned VERB:VBD root 0';
    expect(code(government, 'government', 'GEO')).toMatch(/^GEO GOV/);
    expect(code(government, 'government')).toMatch(/^--- GOV/);
    expect(code(`${government}\n in ADP case 5\n Syria PROPN obl 3 L`, 'government', 'GEO')).toMatch(/^--- GOV/);
    expect(code('A DET det 2\n government NOUN root 0', 'government', 'GEO')).toMatch(/^--- GOV/);
  });

  it('takes officers of the police for police first', () =>
    expect(code(`
      police NOUN compound 2
      officers NOUN:NNS root 0`, 'officers')).toMatch(/^--- COP/));

  it('takes the sector of an office from its body', () => {
    expect(code(`
      a DET det 2
      spokesman NOUN root 0
      for ADP case 4
      Hamas PROPN nmod 2 O`, 'spokesman')).toMatch(/^PSE REB/);
    expect(code(`
      rebel NOUN compound 2
      leaders NOUN:NNS root 0`, 'leaders')).toMatch(/^--- REB/);
  });

  it('adds the name behind an office', () =>
    expect(code(`
      junta NOUN compound 2
      leader NOUN root 0
      Goita PROPN nmod 2 P`, 'leader')).toContain('junta leader Goita'));

  it('adds it behind an office of more words, too', () =>
    expect(code(`
      Secretary PROPN root 0
      of ADP case 3
      State PROPN nmod 4
      Blinken PROPN nmod 1 P`, 'secretary')).toMatch(/: Secretary of State Blinken$/));

  it('leaves out a verb that was taken for a part of the phrase', () =>
    expect(code(`
      the DET det 2
      raid NOUN nsubj 3
      damaged VERB:VBD amod 4
      buildings NOUN:NNS root 0`, 'buildings')).toMatch(/: buildings$/));

  it('takes the country from where a thing was done', () =>
    expect(code(`
      a DET det 2
      report NOUN root 0
      released VERB:VBN acl 2
      in ADP case 6
      the DET det 6
      capital NOUN obl 3
      of ADP case 8
      Syria PROPN nmod 6 L`, 'report')).toBe('SYR : a report'));

  it('takes a name that narrows a noun without what stands around it', () =>
    expect(code(`
      an DET det 4
      inaugural ADJ amod 3
      Syria PROPN compound 4 L
      summit NOUN root 0`, 'syria')).toBe('SYR : Syria'));

  it('leaves to the verb what it accuses of', () =>
    expect(code(`
      They PRON nsubj 2
      accused VERB:VBD root 0
      the DET det 4
      army NOUN obj 2
      of ADP case 6
      raids NOUN:NNS nmod 4
      in ADP case 8
      Syria PROPN nmod 6 L`, 'army')).toBe('--- MIL: the army'));

  it('keeps "at least" with the number', () =>
    expect(code(`
      At ADP case 2
      least ADJ nummod 3
      ten NUM nummod 4
      civilians NOUN:NNS root 0`, 'civilians')).toContain('At least ten civilians'));

  it('takes an officer for one of the police, unless he is of another body', () => {
    expect(code('officers NOUN:NNS root 0', 'officers')).toMatch(/^--- COP:/);
    expect(code('army NOUN compound 2\nofficers NOUN:NNS root 0', 'officers')).toMatch(/^--- MIL:/);
  });
});
