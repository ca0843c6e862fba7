import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs the examples with the engines that are there, kills a task in the middle of each, and compares what comes out with
 * the output of one process.
 *
 * npx tsx packages/bench/src/scale/run-examples.ts INPUT [SHARDS] (after `npm run build`; Linux; as root for Slurm)
 */
const [input = 'seeds', shards = '4'] = process.argv.slice(2);
const packages = process.env['CORPUS_PACKAGES'] ?? 'packages';
const folder = mkdtempSync(join(tmpdir(), 'corpus-examples-'));
const bins = join(folder, 'bin');
mkdirSync(bins);
for (const [name, file] of [['corpus', 'core/dist/cli/bin.js'], ['corpus-json', 'json/dist/bin.js']] as const) {
  writeFileSync(join(bins, name), `#!/bin/sh\nexec '${process.execPath}' '${resolve(packages, file)}' "$@"\n`, { mode: 0o755 });
}
const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${bins}:${process.env['PATH'] ?? ''}` };

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

function start(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}, errors: 'inherit' | 'ignore' = 'inherit'): Running {
  const child = spawn(command, args, { env: { ...env, ...more }, stdio: ['ignore', 'ignore', errors] });
  return { child, ended: new Promise((done) => child.on('exit', done)) };
}

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Kills one process of ours that works on a page file in a folder, once it has finished a chunk; says which. */
async function killTask(work: string, signal: AbortSignal): Promise<string> {
  for (;;) {
    if (signal.aborted) return 'none, for all were done before';
    await sleep(100);
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const command = readCommand(pid);
      const output = command[command.indexOf('-o') + 1] ?? '';
      if (command[0] !== process.execPath || !output.startsWith(work)) continue;
      if (!readFolder(`${output}.part.d`).some((name) => name.endsWith('.pages'))) continue;
      process.kill(Number(pid), 'SIGKILL');
      return output;
    }
  }
}

function readCommand(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Runs an example with a task killed in the middle; true if the bytes are those of one process. */
async function runExample(name: string, script: string, expected: string, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const output = join(folder, `${name}.jsonl`);
  const started = performance.now();
  const { ended } = start('sh', [script, input, output, shards], more);
  const over = new AbortController();
  void ended.then(() => { over.abort(); });
  const killed = await killTask(`${output}.shards/`, over.signal);
  const code = await ended;
  const same = code === 0 && hashOf(output) === expected;
  console.log(`${name}: ${shards} shards, killed ${killed.replace(`${folder}/`, '')}, exit ${String(code)}, ${((performance.now() - started) / 1000).toFixed(1)} s: ${same ? 'same bytes as one process' : 'OTHER BYTES'}`);
  return same;
}

/** A Slurm of one node on the loopback, as an ordinary process of ours; gives its environment and how to end it. */
async function startSlurm(): Promise<{ settings: NodeJS.ProcessEnv; stop: () => Promise<void> }> {
  const home = join(folder, 'slurm');
  for (const part of ['state', 'spool', 'munge']) mkdirSync(join(home, part), { recursive: true, mode: 0o755 });
  const [host = 'localhost'] = hostname().split('.');
  const socket = join(home, 'munge/socket');
  writeFileSync(join(home, 'munge/key'), createHash('sha512').update(folder).digest(), { mode: 0o400 });
  writeFileSync(join(home, 'slurm.conf'), [
    'ClusterName=corpus', `SlurmctldHost=${host}(127.0.0.1)`, 'SlurmUser=root', 'SlurmctldPort=26817', 'SlurmdPort=26818',
    'AuthType=auth/munge', `AuthInfo=socket=${socket}`, 'CredType=cred/munge', 'MpiDefault=none',
    'ProctrackType=proctrack/linuxproc', 'TaskPlugin=task/none', 'JobAcctGatherType=jobacct_gather/none',
    'SelectType=select/cons_tres', 'SelectTypeParameters=CR_Core', 'ReturnToService=2', 'JobRequeue=1', 'SlurmdTimeout=10',
    `StateSaveLocation=${home}/state`, `SlurmdSpoolDir=${home}/spool`, `SlurmctldPidFile=${home}/slurmctld.pid`, `SlurmdPidFile=${home}/slurmd.pid`,
    `SlurmctldLogFile=${home}/slurmctld.log`, `SlurmdLogFile=${home}/slurmd.log`,
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`, `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`, '',
  ].join('\n'));
  const settings = { SLURM_CONF: join(home, 'slurm.conf') };
  const munge = ['munged', '--foreground', '--force', `--socket=${socket}`, `--key-file=${home}/munge/key`, `--log-file=${home}/munge/log`, `--pid-file=${home}/munge/pid`, `--seed-file=${home}/munge/seed`] as const;
  const daemons: Running[] = [];
  for (const [command, ...args] of [munge, ['slurmctld', '-D'] as const, ['slurmd', '-D', '-N', host] as const]) {
    daemons.push(start(`/usr/sbin/${command}`, args, settings, 'ignore'));
    await sleep(2000);
  }
  return {
    settings,
    stop: async () => {
      for (const { child, ended } of daemons.reverse()) {
        child.kill('SIGTERM');
        await ended;
      }
    },
  };
}

const reference = join(folder, 'reference.jsonl');
const code = await start('corpus-json', [input, '-o', reference, '--quiet']).ended;
if (code !== 0) throw new Error(`the run of one process ended with ${String(code)}`);
const expected = hashOf(reference);
const results: boolean[] = [];
if (isThere('parallel')) results.push(await runExample('gnu-parallel', 'examples/gnu-parallel.sh', expected));
else console.log('gnu-parallel: skipped, because GNU parallel is not installed (apt-get install parallel)');
if (isThere('sbatch') && isThere('munged') && process.getuid?.() === 0) {
  const { settings, stop } = await startSlurm();
  results.push(await runExample('slurm', 'examples/slurm.sh', expected, settings).finally(stop));
} else {
  console.log('slurm: skipped, because Slurm is not installed (apt-get install slurm-wlm munge) or you are not root');
}
if (results.every(Boolean)) rmSync(folder, { recursive: true });
else console.log(`see ${folder}`);
console.log(`load ${loadavg()[0]!.toFixed(1)}`);
process.exitCode = results.every(Boolean) ? 0 : 1;
