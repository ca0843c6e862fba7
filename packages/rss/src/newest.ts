/** What newest first needs to know. */
export interface Dated {
  /** RFC 3339 in UTC; null counts as oldest. */
  readonly published: string | null;
  readonly id: string;
  /** Tells items of one id apart: the newest version is the greatest. */
  readonly version: string;
}

/** Negative if `left` is newer. Of the same instant, the smaller id comes first: the order of the input does not matter. */
export function compareDated(left: Dated, right: Dated): number {
  const [a, b] = [left.published ?? '', right.published ?? ''];
  if (a !== b) return a > b ? -1 : 1;
  if (left.id !== right.id) return left.id < right.id ? -1 : 1;
  return left.version > right.version ? -1 : Number(left.version < right.version);
}

/** Keeps the newest of a stream. */
export interface Newest<T extends Dated> {
  readonly push: (item: T) => void;
  /** Newest first. */
  readonly take: () => T[];
}

/** A heap with the oldest item on top, never larger than `limit`. */
export function keepNewest<T extends Dated>(limit: number): Newest<T> {
  const heap: T[] = [];
  const isOlder = (left: number, right: number): boolean => compareDated(heap[left] as T, heap[right] as T) > 0;
  const swap = (left: number, right: number): void => {
    [heap[left], heap[right]] = [heap[right] as T, heap[left] as T];
  };
  const siftUp = (): void => {
    for (let child = heap.length - 1, parent = (child - 1) >> 1; child > 0 && isOlder(child, parent); child = parent, parent = (child - 1) >> 1) {
      swap(child, parent);
    }
  };
  const siftDown = (): void => {
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let oldest = parent;
      if (left < heap.length && isOlder(left, oldest)) oldest = left;
      if (right < heap.length && isOlder(right, oldest)) oldest = right;
      if (oldest === parent) return;
      swap(parent, oldest);
      parent = oldest;
    }
  };
  return {
    push: (item) => {
      const [oldest] = heap;
      if (heap.length < limit) {
        heap.push(item);
        siftUp();
      } else if (oldest !== undefined && compareDated(item, oldest) < 0) {
        heap[0] = item;
        siftDown();
      }
    },
    take: () => [...heap].sort(compareDated),
  };
}
