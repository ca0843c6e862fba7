import { readFile } from 'node:fs/promises';
import { extendKnowledge, parseKnowledge, shippedKnowledge, type Knowledge } from '../entities/index.ts';
import { CorpusError } from '../errors.ts';
import { documentId } from '../models/index.ts';
import { describeFailure } from './describe-failure.ts';

/** A user's own table on top of the shipped knowledge base. */
export interface OwnKnowledge {
  readonly knowledge: Knowledge;
  /** Hash of the table: another table makes another output. */
  readonly digest: string;
}

/**
 * Reads a table of entities that win over the shipped ones: CSV by name, else JSON Lines.
 *
 * @throws {CorpusError} INPUT_UNREADABLE, KNOWLEDGE_INVALID
 */
export async function readKnowledge(path: string): Promise<OwnKnowledge> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CorpusError('INPUT_UNREADABLE', `the knowledge table cannot be read: ${describeFailure(cause)}`, { source: path }, { cause });
  });
  const entries = parseKnowledge(text, path.endsWith('.csv') ? 'csv' : 'jsonl', path);
  return { knowledge: extendKnowledge(shippedKnowledge(), entries), digest: documentId(text) };
}
