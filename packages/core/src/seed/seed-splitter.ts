import { HEADER_CONTEXT, judgeHeader } from './judge-header.ts';

/** The text of one seed as it stood in a stream. */
export interface SeedText {
  /** The seed; null if it is longer than the bound, and was not kept. */
  readonly text: string | null;
  /** Length in UTF-16 code units. */
  readonly length: number;
  /** 1-based line of the stream on which it begins. */
  readonly line: number;
  /** Line of the first header inside it that was likely but not proven, and so was taken for prose; or null. */
  readonly doubtfulLine: number | null;
}

/**
 * `trust`: a stream that begins with a header is a row of pages, and likely headers inside its lines count.
 * `prove`: they count only after a certain one, since a file that begins with a header is most often a single page.
 * `never`: one stream is one page.
 */
export type SplitMode = 'trust' | 'prove' | 'never';

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const LABEL = 'date ';
const MARK = '\uFEFF';
const LABELLED_DAY = /date (\d{4}-\d{2}-\d{2})(?=\s|$)/y;
/** A byte-order mark and the space. */
const BEFORE_LABEL = 2;
/** The longest a header is, and what the judgement reads after it. */
const LOOKAHEAD = LABEL.length + DAY_LENGTH + HEADER_CONTEXT;

/**
 * Cuts a stream of concatenated seeds, fed in chunks, where the next page's header stands. Joined again, the seeds are
 * the stream; where the chunks begin and end makes no difference. Holds one page at most, and none longer than the bound.
 */
export class SeedSplitter {
  readonly #mode: SplitMode;
  readonly #maxPageLength: number;
  /** Whether likely headers count by now. */
  #proven = false;
  /** Whether the stream's first header lacks its leading space, as where each page was trimmed. */
  #bare = false;
  /** Text not yet decided on from `#done`; before it, what the judgement may look back on. */
  #window = '';
  #done = 0;
  #parts: string[] = [];
  #length = 0;
  #blank = true;
  #doubtfulLine: number | null = null;
  #startLine = 1;
  #line = 1;
  #ready: SeedText[] = [];

  constructor(mode: SplitMode, maxPageLength: number) {
    this.#mode = mode;
    this.#maxPageLength = maxPageLength;
  }

  /** Takes a chunk and returns the seeds that are complete with it. */
  push(chunk: string): SeedText[] {
    const kept = Math.max(0, this.#done - HEADER_CONTEXT);
    this.#window = this.#window.slice(kept) + chunk;
    this.#done -= kept;
    this.#scan(false);
    return this.#takeReady();
  }

  /** Returns the last seed. The stream is over. */
  end(): SeedText[] {
    this.#scan(true);
    if (this.#length > 0) this.#finishPage();
    return this.#takeReady();
  }

  #takeReady(): SeedText[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #scan(last: boolean): void {
    const window = this.#window;
    let from = this.#done;
    for (;;) {
      const label = this.#mode === 'never' ? -1 : window.indexOf(LABEL, from);
      if (label < 0) break;
      if (!last && label + LOOKAHEAD > window.length) {
        this.#keep(label - BEFORE_LABEL);
        return;
      }
      if (this.#opensPage(label)) this.#finishPage();
      from = label + LABEL.length;
    }
    this.#keep(last ? window.length : window.length - LABEL.length - BEFORE_LABEL);
  }

  /** Tells whether "date " at an offset of the window opens another page; all text before it is kept by then. */
  #opensPage(label: number): boolean {
    const window = this.#window;
    LABELLED_DAY.lastIndex = label;
    const day = LABELLED_DAY.exec(window)?.[1];
    if (day === undefined) return false;
    const spaced = window[label - 1] === ' ' && label > this.#done;
    const start = spaced ? label - 1 : label;
    const marked = window[start - 1] === MARK && start > this.#done;
    this.#keep(marked ? start - 1 : start);
    if (this.#blank) {
      this.#bare = !spaced;
      this.#proven = this.#mode === 'trust';
      return false;
    }
    const before = window.slice(Math.max(0, start - HEADER_CONTEXT), start);
    if (!spaced && !(this.#bare && /[\n\r]$/.test(before))) return false;
    const end = label + LABEL.length + DAY_LENGTH;
    const evidence = judgeHeader(before, day, window.slice(end, end + HEADER_CONTEXT));
    if (evidence === 'likely' && !this.#proven) this.#doubtfulLine ??= this.#line;
    const opens = evidence === 'certain' || (evidence === 'likely' && this.#proven);
    this.#proven ||= opens;
    return opens;
  }

  /** Adds the window up to an offset to the page. */
  #keep(end: number): void {
    if (end <= this.#done) return;
    const part = this.#window.slice(this.#done, end);
    this.#done = end;
    this.#length += part.length;
    if (this.#length > this.#maxPageLength) this.#parts = [];
    else this.#parts.push(part);
    this.#blank &&= part.trim() === '';
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) this.#line += 1;
  }

  #finishPage(): void {
    const text = this.#length > this.#maxPageLength ? null : this.#parts.join('');
    this.#ready.push({ text, length: this.#length, line: this.#startLine, doubtfulLine: this.#doubtfulLine });
    this.#parts = [];
    this.#length = 0;
    this.#blank = true;
    this.#doubtfulLine = null;
    this.#startLine = this.#line;
  }
}
