/** CPU and wall-clock seconds of one run: the median of several. The machine may be shared, so ratios are of CPU time. */
export interface Measurement {
  readonly cpu: number;
  readonly wall: number;
}

const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[values.length >> 1]!;

/** CPU seconds to warm up: speed rises for so long, since code is compiled anew as it runs. And those that a run lasts at least, by repeating it. */
const WARM_UP = 6;
const SHORTEST_RUN = 0.5;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Repeats until so many CPU seconds are over; gives the seconds of one repetition. */
async function repeat(run: () => unknown, least: number): Promise<Measurement> {
  const [cpu, wall] = [cpuSeconds(), performance.now()];
  let times = 0;
  do {
    await run();
    times++;
  } while (cpuSeconds() - cpu < least);
  return { cpu: (cpuSeconds() - cpu) / times, wall: (performance.now() - wall) / 1000 / times };
}

export async function measure(run: () => unknown, runs: number): Promise<Measurement> {
  await repeat(run, WARM_UP);
  const measured: Measurement[] = [];
  for (let left = runs; left > 0; left--) measured.push(await repeat(run, SHORTEST_RUN));
  return { cpu: median(measured.map(({ cpu }) => cpu)), wall: median(measured.map(({ wall }) => wall)) };
}
