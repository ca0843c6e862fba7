/** How the members of the Congress of the United States and of its states are printed: "Mark Kelly (D-Ariz.)", "Joe Casello, D-Boynton Beach". */
const TAG = /^(?: \(|, )[DRI]-\p{Lu}/u;

/** Whether party and seat of an American legislator are printed after the name that ends at an offset. */
export function isTaggedByParty(text: string, nameEnd: number): boolean {
  return TAG.test(text.slice(nameEnd, nameEnd + 5));
}
