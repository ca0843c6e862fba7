/** Points as rows of one array, `dimensions` numbers each. */
export interface Points {
  readonly values: Float32Array;
  readonly count: number;
  readonly dimensions: number;
}

/**
 * Clusters unit vectors by their cosine (spherical k-means) and returns the centres, unit vectors too.
 * Starts from every n-th point, so that points sorted by frequency seed centres of every rank; a centre that
 * loses all its points keeps its place. No randomness: the same points give the same centres.
 */
export function findCentres(points: Points, clusters: number, rounds: number): Points {
  const { values, count, dimensions } = points;
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const point = Math.floor((cluster * count) / clusters);
    centres.set(values.subarray(point * dimensions, (point + 1) * dimensions), cluster * dimensions);
  }
  const found = { values: centres, count: clusters, dimensions };
  for (let round = 0; round < rounds; round++) {
    const nearest = findNearest(points, found);
    const sums = new Float64Array(clusters * dimensions);
    for (let point = 0; point < count; point++) {
      const to = nearest[point]! * dimensions;
      const from = point * dimensions;
      for (let axis = 0; axis < dimensions; axis++) sums[to + axis]! += values[from + axis]!;
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      const row = sums.subarray(cluster * dimensions, (cluster + 1) * dimensions);
      const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
      if (length === 0) continue;
      for (let axis = 0; axis < dimensions; axis++) centres[cluster * dimensions + axis] = row[axis]! / length;
    }
  }
  return found;
}

/** Returns for each point the centre of the highest cosine; the first of equals. */
export function findNearest(points: Points, centres: Points): Uint16Array {
  const { values, count, dimensions } = points;
  const nearest = new Uint16Array(count);
  for (let point = 0; point < count; point++) {
    const from = point * dimensions;
    let best = 0;
    let bestCosine = -Infinity;
    for (let cluster = 0; cluster < centres.count; cluster++) {
      const to = cluster * dimensions;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let axis = 0; axis < dimensions; axis += 4) {
        a += values[from + axis]! * centres.values[to + axis]!;
        b += values[from + axis + 1]! * centres.values[to + axis + 1]!;
        c += values[from + axis + 2]! * centres.values[to + axis + 2]!;
        d += values[from + axis + 3]! * centres.values[to + axis + 3]!;
      }
      const cosine = a + b + c + d;
      if (cosine > bestCosine) {
        bestCosine = cosine;
        best = cluster;
      }
    }
    nearest[point] = best;
  }
  return nearest;
}
