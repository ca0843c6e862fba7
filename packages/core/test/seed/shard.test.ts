import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/models/index.ts';
import { isInShard, parseShard } from '../../src/seed/index.ts';

describe('isInShard', () => {
  it('puts every page into exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, count) => {
        const id = documentId(text);
        const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
        expect(shards.filter((shard) => isInShard(id, shard))).toHaveLength(1);
      }),
    );
  });

  it('makes shards of about the same size', () => {
    const ids = Array.from({ length: 4000 }, (_, index) => documentId(`page ${String(index)}`));
    for (const index of [1, 2, 3, 4]) {
      const size = ids.filter((id) => isInShard(id, { index, count: 4 })).length;
      expect(size).toBeGreaterThan(900);
      expect(size).toBeLessThan(1100);
    }
  });
});

describe('parseShard', () => {
  it('counts from 1', () => {
    expect(parseShard('1/4')).toEqual({ index: 1, count: 4 });
    expect(parseShard('4/4')).toEqual({ index: 4, count: 4 });
  });

  it.each(['0/4', '5/4', '1', '1/0', '1/', '/4', 'a/b', '1/4/2', '-1/4', '1.5/4', ''])('refuses "%s"', (text) => {
    expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});
