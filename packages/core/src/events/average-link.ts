/**
 * Groups the indices of a symmetric matrix of likeness, its diagonal left out: joins two groups while their mean likeness is above the threshold. Cubic at
 * worst: keep blocks small.
 */
export function averageLink(likeness: readonly ArrayLike<number>[], threshold: number): number[][] {
  const count = likeness.length;
  const sums = likeness.map((row) => Float64Array.from(row));
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index]);
  for (;;) {
    let best = threshold;
    let pair: readonly [number, number] | null = null;
    for (let left = 0; left < count; left += 1) {
      const first = groups[left];
      if (first === null || first === undefined) continue;
      for (let right = left + 1; right < count; right += 1) {
        const second = groups[right];
        if (second === null || second === undefined) continue;
        const mean = sums[left]![right]! / (first.length * second.length);
        if (mean > best) [best, pair] = [mean, [left, right]];
      }
    }
    if (pair === null) return groups.filter((group) => group !== null);
    const [left, right] = pair;
    groups[left]!.push(...groups[right]!);
    groups[right] = null;
    for (let other = 0; other < count; other += 1) {
      sums[left]![other]! += sums[right]![other]!;
      sums[other]![left] = sums[left]![other]!;
    }
  }
}
