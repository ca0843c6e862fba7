/** Shorter words may well be said twice: "Baden-Baden". */
const MIN_COPY = 8;

/** The words once that a line holds twice, the text of a link and of its picture: "Storm hits coast Storm hits coast", "Jane DoeJane Doe". */
export function takeOnce(line: string): string {
  const half = line.length >> 1;
  const copy = line.slice(line.length - half);
  const isTwice = half >= MIN_COPY && line.startsWith(copy) && (line.length === 2 * half || line[half] === ' ');
  return isTwice ? copy : line;
}
