import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore, groupLines, joinFields, splitAllFields, splitFields, stringifyLine } from '../../src/corpus/line-store.ts';

describe('createMemoryStore', () => {
  it('gives the lines of a sorter in the order of their code units, as often as asked, until it is closed', () => {
    const [sorter, other] = [createMemoryStore().createSorter(), createMemoryStore().createSorter()];
    for (const line of ['b', '\uffff', 'a', '\u{1f600}', 'b']) sorter.add(line);
    const lines = ['a', 'b', 'b', '\u{1f600}', '\uffff'];
    expect([...sorter.sorted()]).toEqual(lines);
    expect([...sorter.sorted()]).toEqual(lines);
    expect([...other.sorted()]).toEqual([]);
    sorter.close();
    expect([...sorter.sorted()]).toEqual([]);
  });
});

describe('fields of a line', () => {
  it('come back as they were, tabs in the last one included', () => {
    expect(splitFields(joinFields('a', 7, 'b\tc'), 3)).toEqual(['a', '000000000007', 'b\tc']);
  });
  it('come back without their number where none holds a tab', () => {
    expect(splitAllFields(joinFields('a', 7, '', 'b'))).toEqual(['a', '000000000007', '', 'b']);
  });
  it('group lines by the first', () => {
    expect([...groupLines(['a\t1', 'a\t2', 'ab\t3'], 2)]).toEqual([[['a', '1'], ['a', '2']], [['ab', '3']]]);
  });
});

describe('stringifyLine', () => {
  it('writes any value in ASCII, without tabs and line feeds, so that JSON.parse gives it back', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const line = stringifyLine(value);
      expect(line).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
    }));
    expect(stringifyLine('a\t\u007f“é”\n\u{1f600}')).toBe('"a\\t\\u007f\\u201c\\u00e9\\u201d\\n\\ud83d\\ude00"');
  });
});
