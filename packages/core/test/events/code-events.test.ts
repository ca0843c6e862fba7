import { describe, expect, it } from 'vitest';
import { codeEvents } from '../../src/events/code-events.ts';
import { startOf } from '../../src/events/sentence-tree.ts';
import { documentId, type Entity, type EntityId, type EventMention, isoDate, type Mention } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** Events of one sentence as `TYPE actors > recipients`; names of one spelling are one entity, and so are those in `same`. */
function eventsOf(table: string, same: Readonly<Record<string, string>> = {}): string[] {
  const { tree, analysis } = parseTree(table);
  const entities = new Map<EntityId, Entity>();
  const mentions: Mention[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    if (tree.mentions[token] === -1) continue;
    const start = startOf(tree, token);
    const text = analysis.text.slice(start, start + tree.words[token]!.length);
    const name = same[text] ?? text;
    const id = `ent:${name}` as EntityId;
    entities.set(id, { id, name, subtype: 'country', country: name.toUpperCase().slice(0, 3), sectors: [], latitude: null, longitude: null } as unknown as Entity);
    mentions[tree.mentions[token]!] = { entityId: id, text, name, role: null, start, end: start + text.length, type: tree.mentionKinds[token]!, form: 'name' } as unknown as Mention;
  }
  const found: EventMention[] = codeEvents({
    document: { date: isoDate.as('2024-03-05') },
    article: { id: documentId(analysis.text), datePublished: null, related: [] },
    analysis, mentions, entities: [...entities.values()],
  });
  const texts = (side: EventMention['actors']): string => side.map(({ text }) => text).join(', ');
  return found.map(({ type, actors, recipients }) => `${type} ${texts(actors)} > ${texts(recipients)}`.trim());
}

describe('codeEvents', () => {
  it('names an entity once', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 2 L
      signed VERB:VBD root 0
      a DET det 4
      treaty NOUN obj 2
      with ADP case 6
      Russia PROPN nmod 4 L
      and CCONJ cc 8
      Moscow PROPN conj 6 L`, { Moscow: 'Russia' })).toEqual(['SUPPORT Mali, Russia >']));

  it('lets none act on itself', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 2 L
      urged VERB:VBD root 0
      Mali PROPN obj 2 L
      to PART mark 5
      negotiate VERB:VB xcomp 2`)[0]).toBe('REQUEST Mali >'));

  it('lets none act on themselves by a pronoun', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 2 L
      urged VERB:VBD root 0
      it PRON obj 2
      to PART mark 5
      negotiate VERB:VB xcomp 2`)[0]).toBe('REQUEST Mali > it'));

  it('names all whom "their" means', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 4 L
      and CCONJ cc 3
      Chad PROPN conj 1 L
      praised VERB:VBD root 0
      their PRON:PRP$ nmod:poss 6
      treaty NOUN obj 4`).at(-1)).toBe('SUPPORT Mali, Chad >'));

  it('takes a claim of one\'s own doing for no accusation', () =>
    expect(eventsOf(`
      Mali PROPN nsubj 2 L
      claimed VERB:VBD root 0
      that SCONJ mark 6
      it PRON nsubj 6
      had AUX:VBD aux 6
      attacked VERB:VBN ccomp 2
      Chad PROPN obj 6 L`)).toEqual(['ASSAULT Mali > Chad']));
});
