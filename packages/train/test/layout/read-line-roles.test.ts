import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { readLineRoles } from '../../src/layout/read-line-roles.ts';
import { readRecords } from '../../src/read-records.ts';

const FILE = fileURLToPath(new URL('../../data/line-roles.jsonl', import.meta.url));

describe('readLineRoles', () => {
  it('refuses roles that were read off another text', () => {
    expect(() => readLineRoles(new Map())).toThrow(RangeError);
  });

  it('finds each page once, and no role that the layout model does not give', () => {
    const pages = readRecords<{ readonly id: string; readonly roles: string }>(FILE);
    const roles = new Set(pages.flatMap((page) => page.roles.split(/[ |]/).map((run) => run.replace(/\*\d+$/, ''))));
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect([...roles].filter((role) => !LAYOUT_LABELS.some((label) => label === role))).toEqual([]);
  });
});
