import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId, entityId, hashFields } from '../../src/index.ts';

describe('ids', () => {
  it('of a document: the first 16 hex digits of SHA-256 of its UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(documentId(text)).toBe(createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex').slice(0, 16));
      }),
    );
  });
  it('are the same for the same content and no other', () => {
    expect(entityId('person', 'goita')).toBe(entityId('person', 'goita'));
    expect(entityId('person', 'goita')).not.toBe(entityId('location', 'goita'));
  });
  it('keep fields apart: moving a letter over a border changes the id, and null is not the empty string', () => {
    expect(hashFields(['ab', 'c'])).not.toBe(hashFields(['a', 'bc']));
    expect(hashFields([null])).not.toBe(hashFields(['']));
  });
});
