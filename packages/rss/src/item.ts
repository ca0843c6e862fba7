/** One item of a feed, whatever the format. Texts are clean: every character may stand in XML. */
export interface FeedItem {
  /** Address of the article, or a URN: unique, and the same in every run. */
  readonly id: string;
  readonly url: string | null;
  /** Plain text on one line, never empty. */
  readonly title: string;
  /** HTML. */
  readonly summary: string | null;
  /** HTML. */
  readonly content: string | null;
  /** RFC 3339 in UTC, to the second. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly language: string | null;
}

/** A day or date-time as an instant in UTC, to the second. A day begins at midnight. */
export function toInstant(date: string): string {
  return `${new Date(date).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
}
