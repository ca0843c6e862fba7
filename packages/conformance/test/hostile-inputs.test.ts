import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvCommand } from '@corpus/csv';
import { fromJsonLines, jsonCommand } from '@corpus/json';
import { rssCommand } from '@corpus/rss';
import { runExporter } from '@corpus/core/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHost } from '../../core/test/cli/fake-host.ts';
import { REPOSITORY } from '../src/pack-packages.ts';

const PAGE = ' date 2023-06-14 Mali Signs Deal\n\nPresident Vladimir Putin met Assimi Goita in Moscow on Tuesday.\n';
const COMMANDS = { json: jsonCommand, csv: csvCommand, rss: rssCommand } as const;

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'corpus-hostile-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

async function run(name: keyof typeof COMMANDS, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const host = makeHost([...args, '--workers', '1']);
  const code = await runExporter(COMMANDS[name], host);
  return { code, out: host.out(), err: host.err() };
}

async function countArticles(text: string): Promise<number> {
  let count = 0;
  for await (const record of fromJsonLines([text])) if (record.kind === 'article') count++;
  return count;
}

describe.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])('corpus-%s', (name) => {
  it('takes files of any name, and writes none that is named after its input', async () => {
    const names = ['__proto__.txt', '=1+2.txt', '-o.txt', ']]>.txt', '<b>&amp;.txt', 'a\nb.txt', '\u001b[2J.txt', '"quoted".txt', '東京.txt', 'a*b?.txt'];
    const inputs = join(folder, 'in');
    mkdirSync(inputs);
    names.forEach((file, index) => { writeFileSync(join(inputs, file), `${PAGE}Page ${index}\n`); });
    const output = join(folder, 'out/');
    const { code, err } = await run(name, inputs, '-o', output, '--no-progress');
    expect(err).toContain(`read ${names.length}`);
    expect(code).toBe(0);
    for (const file of readdirSync(output)) expect(file).toMatch(/^\.?[a-z][a-z_.-]+$/);
  });

  it('goes on after what is no page, and says so', async () => {
    writeFileSync(join(folder, 'a.txt'), PAGE);
    writeFileSync(join(folder, 'b.txt'), Buffer.concat([Buffer.from(PAGE), Buffer.of(0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80)]));
    writeFileSync(join(folder, 'c.txt'), Buffer.from(`\ufeff${PAGE}`, 'utf16le'));
    writeFileSync(join(folder, 'd.txt'), '');
    writeFileSync(join(folder, 'e.jsonl'), `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n{"__proto__":{"text":"x"}}\n{"text":"x","constructor":1`);
    const { code, err } = await run(name, folder, '--no-progress');
    expect(code).toBe(1);
    expect(err).toMatch(/read 7, .*skipped 5/);
  });
});

describe('what is no file', () => {
  it('is a pipe in a folder that nobody writes to: it is not waited for', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    writeFileSync(join(folder, 'a.txt'), PAGE);
    const { out } = await run('json', folder);
    expect(await countArticles(out)).toBe(1);
  });

  it('is a socket: it is named as unreadable', async () => {
    const server = createServer().listen(join(folder, 'socket.txt'));
    await new Promise((resolve) => { server.once('listening', resolve); });
    writeFileSync(join(folder, 'a.txt'), PAGE);
    const { code, out, err } = await run('json', join(folder, 'a.txt'), join(folder, 'socket.txt'));
    server.close();
    expect(await countArticles(out)).toBe(1);
    expect(err).toContain('socket.txt');
    expect(code).toBe(1);
  });
});

describe('the place where it runs', () => {
  const bin = (name: string): string => join(REPOSITORY, 'packages', name, 'dist/bin.js');
  const runIn = (name: string, env: Readonly<Record<string, string>>, ...args: string[]): string =>
    execFileSync(process.execPath, [bin(name), join(REPOSITORY, 'seeds'), '--quiet', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

  it.each(['json', 'csv', 'rss'])('does not change the bytes of corpus-%s: time zone, locale', (name) => {
    expect(existsSync(bin(name))).toBe(true);
    const here = runIn(name, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    expect(runIn(name, { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
    expect(runIn(name, { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(here);
  });
});
