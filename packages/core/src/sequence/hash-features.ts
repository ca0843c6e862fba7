/** Mixes two integers into a well-spread int32: names a feature template and its value, or joins two values. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** Mixes three integers; the order counts. */
export function hashTriple(first: number, second: number, third: number): number {
  return hashPair(hashPair(first, second), third);
}

/** Hashes the UTF-16 code units of `text` from `start` up to `end`, without cutting a string. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
