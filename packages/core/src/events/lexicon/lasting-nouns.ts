/** Nouns of what goes on for so long that the day of the news, or of other acts in the sentence, is not its own. */
export const LASTING_NOUNS: ReadonlySet<string> = new Set('war conflict insurgency occupation blockade siege'.split(' '));
