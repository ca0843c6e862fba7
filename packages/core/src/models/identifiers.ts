import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentId, EntityId, EventId } from './formats.ts';

const ID_HEX_DIGITS = 16;
const SEPARATOR = '\u001f';

/** First 16 hex digits of SHA-256: 64 bits, so that a clash among a million ids has a chance of 1 in 37 million. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, ID_HEX_DIGITS);
}

/** Hash of a list of fields. Order counts; a field can not run into its neighbour. */
export function hashFields(fields: readonly (string | number | null)[]): string {
  return hashBytes(utf8ToBytes(fields.map((field) => (field === null ? '\u0000' : String(field))).join(SEPARATOR)));
}

/** Id of a document: a function of the page's bytes, whatever the file is called. */
export function documentId(text: string): DocumentId {
  return hashBytes(utf8ToBytes(text)) as DocumentId;
}

/** Id of the article on a page: its document's, and another for each address or site that is told to have the same text. */
export function articleId(document: DocumentId, url: string | null, publisher: string | null): DocumentId {
  return url === null && publisher === null ? document : (hashFields([document, url, publisher]) as DocumentId);
}

export function mentionId(articleId: string, start: number, end: number): string {
  return `men:${hashFields([articleId, start, end])}`;
}

/** Id of an entity that no knowledge base names: its type and folded name. */
export function entityId(type: string, foldedName: string): EntityId {
  return `ent:${hashFields([type, foldedName])}` as EntityId;
}

export function eventMentionId(articleId: string, start: number, end: number, type: string): string {
  return `evm:${hashFields([articleId, start, end, type])}`;
}

/** `parts` are type, mode, participants, date and location, in the order the merge fixes. */
export function eventId(parts: readonly (string | number | null)[]): EventId {
  return `evt:${hashFields(parts)}` as EventId;
}
