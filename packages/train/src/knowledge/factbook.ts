import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface FactbookLeader {
  readonly role: string;
  readonly name: string;
  readonly title?: string;
  readonly since?: string;
}

/** A line of `world-factbook.jsonl.gz` (CC0). Every field but `gec` and `name` may be missing. */
export interface FactbookCountry {
  readonly gec: string;
  readonly name: string;
  readonly official?: string;
  readonly abbreviation?: string;
  readonly former?: string;
  readonly capital?: string;
  readonly nationNoun?: string;
  readonly nationAdjective?: string;
  readonly divisions?: readonly string[];
  readonly leaders?: readonly FactbookLeader[];
  readonly legislature?: string;
  readonly parties?: readonly { readonly name: string; readonly short?: string }[];
}

export function readFactbook(path: string): FactbookCountry[] {
  return gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as FactbookCountry);
}
