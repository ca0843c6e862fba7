/** What kind of mention covers a token. */
export type MentionKind = 'person' | 'organization' | 'location' | 'nationality' | null;
