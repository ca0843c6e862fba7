const NONE = -1;

/**
 * Groups the indices of a symmetric matrix of likeness, its diagonal left out: joins the two groups whose mean likeness is the
 * largest while it is above the threshold, of equals those that come first. Each group knows the nearest of those behind it,
 * so that a join mostly takes linear time.
 */
export function averageLink(likeness: readonly ArrayLike<number>[], threshold: number): number[][] {
  const count = likeness.length;
  const sums = likeness.map((row) => Float64Array.from(row));
  const groups: number[][] = sums.map((_, index) => [index]);
  const nearest = new Int32Array(count);
  const best = new Float64Array(count);
  const mean = (left: number, right: number): number => sums[left]![right]! / (groups[left]!.length * groups[right]!.length);
  const isGone = (index: number): boolean => groups[index]!.length === 0;
  const seek = (left: number): void => {
    [nearest[left], best[left]] = [NONE, threshold];
    for (let right = left + 1; right < count; right += 1) {
      if (isGone(right)) continue;
      const value = mean(left, right);
      if (value > best[left]!) [nearest[left], best[left]] = [right, value];
    }
  };
  for (let left = 0; left < count; left += 1) seek(left);
  for (;;) {
    let left = NONE;
    for (let index = 0; index < count; index += 1) if (nearest[index] !== NONE && (left === NONE || best[index]! > best[left]!)) left = index;
    if (left === NONE) return groups.filter((group) => group.length > 0);
    const right = nearest[left]!;
    groups[left]!.push(...groups[right]!);
    groups[right] = [];
    nearest[right] = NONE;
    for (let other = 0; other < count; other += 1) sums[other]![left] = sums[left]![other]! += sums[right]![other]!;
    seek(left);
    for (let other = 0; other < right; other += 1) {
      if (other === left || isGone(other)) continue;
      const value = mean(other, left);
      const [near, most] = [nearest[other]!, best[other]!];
      if (other < left && (value > most || (value === most && left <= near))) [nearest[other], best[other]] = [left, value];
      else if (near === left || near === right) seek(other);
    }
  }
}
