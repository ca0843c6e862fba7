import { BODY_ROLES, LAYOUT_LABELS } from './layout-labels.ts';

/** Probability of belonging to the body, in whichever role, from which a line is taken into it. */
const BODY_THRESHOLD = 0.5;
/** Probability from which the likeliest line becomes the title of a page on which no line is most likely a title. */
const TITLE_THRESHOLD = 0.1;

/** Probability from which a line that other pages hold as well is the title of this one. */
const CLEAR_TITLE = 0.5;

const TITLE = LAYOUT_LABELS.indexOf('title');
const DEK = LAYOUT_LABELS.indexOf('dek');
const IN_BODY = Uint8Array.from(LAYOUT_LABELS, (role) => (BODY_ROLES.has(role) ? 1 : 0));

/** Chooses the roles of a page's lines, one after the other, from the probabilities of the labels. */
export class RoleChoice {
  readonly labels: Uint8Array;
  readonly confidences: Float32Array;
  #hasTitle = false;
  #titleLine = -1;
  #titleProbability = TITLE_THRESHOLD;

  constructor(lineCount: number) {
    this.labels = new Uint8Array(lineCount);
    this.confidences = new Float32Array(lineCount);
  }

  /**
   * Takes the probabilities of one line's labels, from `offset` on. Furniture of the site is neither body nor dek, and no
   * title unless that is clear: other pages of the day list the headline among the most read.
   */
  add(line: number, probabilities: Float32Array, offset: number, isFurniture: boolean): void {
    let body = 0;
    for (let label = 0; label < IN_BODY.length; label++) if (IN_BODY[label]) body += probabilities[offset + label]!;
    const side = body >= BODY_THRESHOLD && !isFurniture ? 1 : 0;
    let best = -1;
    for (let label = 0; label < IN_BODY.length; label++) {
      if (IN_BODY[label] !== side) continue;
      if (isFurniture && (label === DEK || (label === TITLE && probabilities[offset + TITLE]! < CLEAR_TITLE))) continue;
      if (best < 0 || probabilities[offset + label]! > probabilities[offset + best]!) best = label;
    }
    this.labels[line] = best;
    this.confidences[line] = probabilities[offset + best]!;
    if (best === TITLE) this.#hasTitle = true;
    else if (!isFurniture && probabilities[offset + TITLE]! > this.#titleProbability) {
      this.#titleProbability = probabilities[offset + TITLE]!;
      this.#titleLine = line;
    }
  }

  /** To be called after the last line. */
  finish(): void {
    if (this.#hasTitle || this.#titleLine < 0) return;
    this.labels[this.#titleLine] = TITLE;
    this.confidences[this.#titleLine] = this.#titleProbability;
  }
}
