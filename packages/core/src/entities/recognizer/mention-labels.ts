/** Types the recogniser tells apart, in the order of their labels. */
export const MENTION_TYPES = ['person', 'organization', 'location', 'nationality'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** Places of a token in a name: beginning, inside, last, and unit, the whole of it. */
const PLACES = ['B', 'I', 'L', 'U'] as const;

/** Label of tokens outside names. */
export const OUTSIDE = 0;

/** "O", then for each type `B-`, `I-`, `L-` and `U-`. */
export const MENTION_LABELS: readonly string[] = ['O', ...MENTION_TYPES.flatMap((type) => PLACES.map((place) => `${place}-${type}`))];

/** Index of a label in {@link MENTION_LABELS}. */
export function mentionLabel(type: MentionType, place: (typeof PLACES)[number]): number {
  return 1 + MENTION_TYPES.indexOf(type) * PLACES.length + PLACES.indexOf(place);
}

/** Type that a label other than "O" belongs to. */
export function typeOfLabel(label: number): MentionType {
  return MENTION_TYPES[(label - 1) >> 2]!;
}

const isOpen = (label: number): boolean => label !== OUTSIDE && (label - 1) % 4 < 2;
const continues = (label: number): boolean => label !== OUTSIDE && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);

/** Whether `next` may follow `label`: a name that has begun goes on with its own type until its last token. */
export function mayFollow(label: number, next: number): boolean {
  return isOpen(label) ? continues(next) && (label - 1) >> 2 === (next - 1) >> 2 : !continues(next);
}
