import { hash } from 'node:crypto';
import type { DocumentId } from '../models/index.ts';

const ID_HEX_DIGITS = 16;

/** The same id as `documentId` makes, several times as quick. */
export function identifyDocument(text: string): DocumentId {
  return hash('sha256', text, 'hex').slice(0, ID_HEX_DIGITS) as DocumentId;
}
