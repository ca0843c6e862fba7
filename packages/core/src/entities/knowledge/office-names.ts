/** Offices of one kind under different names. Keys are lower case, American spelling. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'], ['premier', 'prime minister'], ['taoiseach', 'prime minister'], ['prime minister designate', 'prime minister'],
  ['chancellor', 'prime minister'],
  ['foreign secretary', 'foreign minister'], ['secretary of state', 'foreign minister'], ['external affairs minister', 'foreign minister'], ['minister of foreign affairs', 'foreign minister'],
  ['foreign affairs minister', 'foreign minister'],
  ['defense secretary', 'defense minister'], ['secretary of defense', 'defense minister'], ['minister of defense', 'defense minister'],
  ['treasury secretary', 'finance minister'], ['chancellor of the exchequer', 'finance minister'], ['finance secretary', 'finance minister'], ['minister of finance', 'finance minister'],
  ['home secretary', 'interior minister'], ['home minister', 'interior minister'], ['home affairs minister', 'interior minister'], ['minister of interior', 'interior minister'], ['minister of the interior', 'interior minister'],
  ['interim president', 'president'], ['transitional president', 'president'], ['acting president', 'president'], ['transition president', 'president'],
  ['interim prime minister', 'prime minister'], ['acting prime minister', 'prime minister'],
  ['deputy pm', 'deputy prime minister'], ['tanaiste', 'deputy prime minister'],
  ['pontiff', 'pope'], ['monarch', 'king'], ['amir', 'emir'], ['military ruler', 'junta leader'], ['junta chief', 'junta leader'], ['junta head', 'junta leader'], ['military leader', 'junta leader'],
  ['head of state', 'president'], ['head of government', 'prime minister'], ['speaker of the house', 'house speaker'],
]);

/** One name for an office: "Foreign Secretary" and "foreign minister" meet. */
export function foldOffice(title: string): string {
  const plain = title.toLowerCase().replace(/’/g, "'").replace(/defence/g, 'defense').replace(/[\s-]+/g, ' ').replace(/^(?:the|then|current|incumbent) /, '').trim();
  return SAME_OFFICE.get(plain) ?? plain;
}

/** Offices that make their holder the leader of the country. */
export const LEADING_OFFICES = ['junta leader', 'supreme leader', 'leader', 'president', 'prime minister', 'king', 'queen', 'emir'] as const;
