import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BlockRole } from '@corpus/core';
import { readRecords } from '../read-records.ts';
import { type RoleSet, roleSet } from './role-sets.ts';

/** Roles of the lines of pages of the extraction set, read off the pages for this project. No text is contained. */
const FILE = fileURLToPath(new URL('../../data/line-roles.jsonl', import.meta.url));

interface LineRoles {
  readonly id: string;
  /** Of the page's text, which the roles hold for. */
  readonly seedSha256: string;
  /** Roles of the lines that are not blank, in order: `title byline|dateline-date paragraph*12`. */
  readonly roles: string;
}

/** Reads the roles of each line of the pages in the project's own annotation, by page. `texts`: the pages, by id. */
export function readLineRoles(texts: ReadonlyMap<string, string>): Map<string, readonly RoleSet[]> {
  const pages = new Map<string, readonly RoleSet[]>();
  for (const { id, seedSha256, roles } of readRecords<LineRoles>(FILE)) {
    const digest = createHash('sha256').update(texts.get(id) ?? '').digest('hex');
    if (digest !== seedSha256) throw new RangeError(`line roles of another text of ${id}`);
    pages.set(id, parseRuns(roles));
  }
  return pages;
}

function parseRuns(runs: string): RoleSet[] {
  return runs.split(' ').flatMap((run) => {
    const [roles = '', count = '1'] = run.split('*');
    return new Array<RoleSet>(Number(count)).fill(roleSet(...(roles.split('|') as BlockRole[])));
  });
}
