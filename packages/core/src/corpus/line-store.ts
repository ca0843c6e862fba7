/** Lines that come back in order. A line holds no line feed. */
export interface LineSorter {
  add(line: string): void;
  /** All lines so far in the order of their UTF-16 code units, as often as asked. */
  sorted(): Iterable<string>;
  /** Lets go of the lines. Does nothing the second time. */
  close(): void;
}

/** Keeps what waits for the last page: in memory here, on the disk in `@corpus/core/node`. */
export interface LineStore {
  createSorter(): LineSorter;
}

export function createMemoryStore(): LineStore {
  return {
    createSorter: () => {
      let lines: string[] = [];
      return {
        add: (line) => { lines.push(line); },
        sorted: () => lines.sort(),
        close: () => { lines = []; },
      };
    },
  };
}

/** A store whose sorters can be closed all at once, those that were closed before included. */
export interface ClosableStore extends LineStore {
  close(): void;
}

/** Remembers the sorters that are made of `store`, to close them. */
export function trackSorters(store: LineStore): ClosableStore {
  const open: LineSorter[] = [];
  return {
    createSorter: () => {
      const sorter = store.createSorter();
      open.push(sorter);
      return sorter;
    },
    close: () => { for (const sorter of open) sorter.close(); },
  };
}

const NOT_ASCII = /[\u007f-\uffff]/;
const ALL_NOT_ASCII = /[\u007f-\uffff]/g;

/** A value as JSON on one line, without tabs and in ASCII: one curly quote would double the memory of a line, and of all that is read with it. */
export function stringifyLine(value: unknown): string {
  const json = JSON.stringify(value);
  return NOT_ASCII.test(json) ? json.replace(ALL_NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
}

const SEPARATOR = '\t';
const NUMBER_WIDTH = 12;

/** Makes a line of fields, of which all but the last hold no tab. */
export function joinFields(...fields: readonly (string | number)[]): string {
  return fields.map((field) => (typeof field === 'number' ? String(field).padStart(NUMBER_WIDTH, '0') : field)).join(SEPARATOR);
}

/** The fields of a line, `count` of them. */
export function splitFields(line: string, count: number): string[] {
  const fields: string[] = [];
  let from = 0;
  for (let field = 1; field < count; field += 1) {
    const to = line.indexOf(SEPARATOR, from);
    fields.push(line.slice(from, to));
    from = to + 1;
  }
  fields.push(line.slice(from));
  return fields;
}

/** The fields of a line of which none holds a tab. */
export function splitAllFields(line: string): string[] {
  return line.split(SEPARATOR);
}

/** Sorted lines of `count` fields, in groups that share the first field. */
export function* groupLines(lines: Iterable<string>, count: number): Generator<string[][]> {
  let group: string[][] = [];
  for (const line of lines) {
    const fields = splitFields(line, count);
    if (group.length > 0 && group[0]![0] !== fields[0]) {
      yield group;
      group = [];
    }
    group.push(fields);
  }
  if (group.length > 0) yield group;
}
