import { BODY_ROLES, LAYOUT_LABELS } from './layout-labels.ts';

/** Probability of belonging to the body, in whichever role, from which a line is taken into it. */
const BODY_THRESHOLD = 0.5;
/** Probability from which the likeliest line becomes the title of a page on which no line is most likely a title. */
const TITLE_THRESHOLD = 0.1;

/** Probability from which a line that other pages hold as well is the title of this one. */
const CLEAR_TITLE = 0.5;

const TITLE = LAYOUT_LABELS.indexOf('title');
const DEK = LAYOUT_LABELS.indexOf('dek');
const LABELS = Uint8Array.from(LAYOUT_LABELS.keys());
const BODY = LABELS.filter((label) => BODY_ROLES.has(LAYOUT_LABELS[label]!));
const OTHERS = LABELS.filter((label) => !BODY_ROLES.has(LAYOUT_LABELS[label]!));
/** Labels that furniture may have, with that of the title and without. */
const [CLEAR_FURNITURE, FURNITURE] = [OTHERS.filter((label) => label !== DEK), OTHERS.filter((label) => label !== DEK && label !== TITLE)];

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
    for (const label of BODY) body += probabilities[offset + label]!;
    const furniture = probabilities[offset + TITLE]! < CLEAR_TITLE ? FURNITURE : CLEAR_FURNITURE;
    const labels = isFurniture ? furniture : body >= BODY_THRESHOLD ? BODY : OTHERS;
    let best = labels[0]!;
    for (let index = 1; index < labels.length; index++) if (probabilities[offset + labels[index]!]! > probabilities[offset + best]!) best = labels[index]!;
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
