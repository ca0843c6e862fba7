interface Head<T> {
  item: T;
  readonly items: Iterator<T, undefined>;
}

/** Merges sorted runs into one, by a heap of their heads; of equal items in no fixed order. */
export function* mergeSorted<T>(runs: readonly Iterator<T, undefined>[], compare: (left: T, right: T) => number): Generator<T, undefined> {
  const heap: Head<T>[] = [];
  for (const items of runs) {
    const next = items.next();
    if (next.done !== true) heap.push({ item: next.value, items });
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at, compare);
  while (heap.length > 0) {
    const head = heap[0]!;
    yield head.item;
    const next = head.items.next();
    if (next.done === true) {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
    } else {
      head.item = next.value;
    }
    sink(heap, 0, compare);
  }
}

/** Moves the head at a place of the heap down until none below it is smaller. */
function sink<T>(heap: Head<T>[], from: number, compare: (left: T, right: T) => number): void {
  const head = heap[from]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1]!.item, heap[child]!.item) < 0) child += 1;
    if (compare(head.item, heap[child]!.item) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = head;
}
