import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import { readBodies } from '../../src/entities/read-bodies.ts';
import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';
import type { EntityType } from '../../src/models/entity.ts';
import { analyzeLines } from './analyze-lines.ts';

const LETTERS: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'location' };

/** Reads the bodies of a paragraph written as `P[Ann Lee] leads …`. */
function read(marked: string): string[] {
  const found: RecognizedMention[] = [];
  let text = '';
  for (const part of marked.split(/([POL]\[[^\]]*\])/)) {
    const name = /^([POL])\[([^\]]*)\]$/.exec(part);
    const start = text.length;
    text += name?.[2] ?? part;
    if (name !== null) found.push({ start, end: text.length, type: LETTERS[name[1]!]!, sentence: 0, zone: 'paragraph', confidence: 0.9 });
  }
  const analysis = analyzeLines(['paragraph', text]);
  return readBodies(analysis, found, shippedKnowledge(), () => 0).map(({ start, end, type }) => `${type[0]!.toUpperCase()}[${text.slice(start, end)}]`);
}

describe('readBodies', () => {
  it('adds whom somebody leads or works at', () => {
    expect(read('P[Ann Lee], co-founder and CEO of Norvex, spoke.')).toEqual(['P[Ann Lee]', 'O[Norvex]']);
    expect(read('She is the chief executive of Root to Rise Care in L[Paris].')).toEqual(['O[Root to Rise Care]', 'L[Paris]']);
    expect(read('He is an editor at the Norvo Review, where he writes.')).toEqual(['O[Norvo Review]']);
  });

  it('adds what is called a firm or paper, but no day', () => {
    expect(read('He works for the retailer Proshop and told the newspaper Monday that the app Earlick failed.')).toEqual(['O[Proshop]', 'O[Earlick]']);
  });

  it('adds what a firm is called, and what is based somewhere', () => {
    expect(read('A firm called Norvex and the company known as Earlick met L[Oslo]-based Proshop.')).toEqual(['O[Norvex]', 'O[Earlick]', 'L[Oslo]', 'O[Proshop]']);
    expect(read('The L[Oslo]-based P[Ann Lee] sang.')).toEqual(['L[Oslo]', 'P[Ann Lee]']);
  });

  it('makes it an organisation wherever it stands', () => {
    expect(read('P[Norvex Growth] rose. P[Norvex Growth] CEO P[Ann Lee] left.')).toEqual(['O[Norvex Growth]', 'O[Norvex Growth]', 'P[Ann Lee]']);
    expect(read('P[Smoore], a subsidiary of P[Norvex], grew.')).toEqual(['P[Smoore]', 'O[Norvex]']);
    expect(read('A researcher at L[Greenleaf East Asia] agreed with L[Greenleaf East Asia].')).toEqual(['O[Greenleaf East Asia]', 'O[Greenleaf East Asia]']);
  });

  it('leaves places that are known, owners, and the holder of an office', () => {
    expect(read('An economist at L[Paris] spoke.')).toEqual(['L[Paris]']);
    expect(read('The CEO of P[Ann Lee]’s firm spoke; an engineer at Norvex’s plant left.')).toEqual(['P[Ann Lee]']);
    expect(read('P[Ann Lee] CEO of the year')).toEqual(['P[Ann Lee]']);
  });

  it('takes no half of a name, and no word with a hyphen', () => {
    expect(read('The founder of Norvex O[Bank] spoke to the CEO of the AI-powered tool.')).toEqual(['O[Bank]']);
  });
});
