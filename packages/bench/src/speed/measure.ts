/** CPU and wall-clock seconds of one run: the median of several. The machine may be shared, so ratios are of CPU time. */
export interface Measurement {
  readonly cpu: number;
  readonly wall: number;
}

const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[values.length >> 1]!;

/** Runs once to warm up, then so often as asked. */
export async function measure(run: () => unknown, runs: number): Promise<Measurement> {
  await run();
  const [cpu, wall]: [number[], number[]] = [[], []];
  for (let left = runs; left > 0; left--) {
    const before = process.cpuUsage();
    const started = performance.now();
    await run();
    const { user, system } = process.cpuUsage(before);
    wall.push((performance.now() - started) / 1000);
    cpu.push((user + system) / 1e6);
  }
  return { cpu: median(cpu), wall: median(wall) };
}
