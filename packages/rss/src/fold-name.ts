/** A name as people type it: without case, diacritics and extra white space ("Goïta" is "goita"). */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
