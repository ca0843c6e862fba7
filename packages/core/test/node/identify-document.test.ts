import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentId } from '../../src/models/index.ts';
import { identifyDocument } from '../../src/node/identify-document.ts';

it('makes the ids that documentId makes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(identifyDocument(text)).toBe(documentId(text));
  }));
});
