import { readFile, readdir, rename, truncate, writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCorpus } from '../../src/cli/corpus/run-corpus.ts';
import { EXIT_CODES, runExporter } from '../../src/cli/index.ts';
import type { ExporterCommand } from '../../src/export/index.ts';
import { makeFolder } from '../node/scratch-folder.ts';
import { makeHost, type FakeHostOptions } from './fake-host.ts';

/** Writes every record as JSON. */
const command: ExporterCommand = {
  name: 'corpus-test', version: '1.0.0', summary: 'Tests.', options: {},
  formats: [{ id: 'jsonl', name: 'JSON Lines', extension: '.jsonl', mediaType: 'application/x-ndjson' }],
  createExporter: () => Promise.resolve(async function* (records) {
    for await (const record of records) yield { file: null, text: `${JSON.stringify(record)}\n` };
  }),
};

async function corpus(...args: string[]) {
  return corpusOn({}, ...args);
}

async function corpusOn(options: FakeHostOptions, ...args: string[]) {
  const host = makeHost(args, options);
  return { code: await runCorpus(host), out: host.out(), err: host.err() };
}

async function exportPages(...args: string[]) {
  const host = makeHost(args);
  return { code: await runExporter(command, host), out: host.out(), err: host.err() };
}

const TOWNS = ['Bamako', 'Paris', 'Accra'];
const page = (number: number): string => {
  const town = TOWNS[number % 3]!;
  return ` date 2023-06-14 Council of ${town} meets over road ${String(number)}\n\nThe council of ${town} met with President John Smith on Tuesday to talk about road ${String(number)} and the money that it needs.\n\n` +
    `"We will do what we can for the people of ${town}," said Mary Miller, who leads the council and has been in office since the spring.\n`;
};
const seeds = (): Record<string, string> => ({
  'seeds/a.txt': page(1), 'seeds/b.txt': [2, 3, 4].map(page).join(''), 'seeds/c.txt': page(5), 'seeds/d.jsonl': `${JSON.stringify({ text: 'No header here.', id: 'seven' })}\n${JSON.stringify({ text: page(8), url: 'https://example.org/8', publisher: 'The Paper' })}\n`,
});

describe('corpus', () => {
  it('explains itself', async () => {
    expect(await corpus('--help')).toMatchObject({ code: EXIT_CODES.done, err: '' });
    expect((await corpus()).code).toBe(EXIT_CODES.usage);
    expect((await corpus('toString')).err).toContain('there is no part "toString"');
    expect((await corpus('pages', '--help')).out).toContain('--shard');
    for (const part of ['pack', 'pages', 'merge', 'verify']) expect((await corpus(part, '--help')).out).not.toContain('Formats:');
    expect((await corpus('pages', '--help')).out).not.toContain('*.pages');
    expect((await corpus('merge', '--help')).out).toContain('An input is a page file');
    expect((await corpus('verify', '--help')).out).toContain('An input is a file that was written with --manifest');
    expect((await corpus('merge', '--until', 'articles')).code).toBe(EXIT_CODES.usage);
  });

  it.each([['--help'], ['--version'], ['pages', '--help']])('is silent when the reader of %j goes away', async (...args) => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })); } });
    expect(await corpusOn({ stdout }, ...args)).toEqual({ code: EXIT_CODES.done, out: '', err: '' });
  });

  it.each(['pages', 'merge'])('%s writes one file, and makes no folder', async (part) => {
    const folder = await makeFolder({ ...seeds(), 'a.pages': '' });
    expect(await corpus(part, part === 'pages' ? `${folder}/seeds` : `${folder}/a.pages`, '-o', `${folder}/new/`)).toMatchObject({ code: EXIT_CODES.usage, err: expect.stringContaining('-o FILE') as string });
    expect((await readdir(folder)).sort()).toEqual(['a.pages', 'seeds']);
  });

  it('gives the bytes of one run from shards merged in any grouping', async () => {
    const folder = await makeFolder(seeds());
    const input = `${folder}/seeds`;
    for (const shard of [1, 2, 3]) {
      expect(await corpus('pages', input, '--until', 'entities', '--shard', `${String(shard)}/3`, '-o', `${folder}/${String(shard)}.pages`)).toMatchObject({ code: 0 });
    }
    const whole = await exportPages(input, '--until', 'entities');
    expect(whole.out.trim().split('\n').length).toBeGreaterThan(10);
    const shards = [3, 1, 2].map((shard) => `${folder}/${String(shard)}.pages`);
    expect((await exportPages(...shards)).out).toBe(whole.out);

    expect(await corpus('merge', shards[0]!, shards[1]!, '-o', `${folder}/31.pages`)).toMatchObject({ code: 0 });
    const left = await corpus('merge', `${folder}/31.pages`, shards[2]!);
    expect(left.out).toBe((await corpus('merge', ...shards)).out);
    expect(left.out).toBe((await corpus('merge', ...[...shards].reverse(), `${folder}/31.pages`)).out);
    await writeFile(`${folder}/all.pages`, left.out);
    expect((await exportPages(`${folder}/all.pages`)).out).toBe(whole.out);
  });

  it('learns repeated lines from all pages, whatever the shard', async () => {
    const slogan = 'The council paper of the three towns lives from the help of its readers, and every contribution keeps it going for another day.';
    const folder = await makeFolder(Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`seeds/${String(number)}.txt`, `${page(number)}\n${slogan}\n\nIt is road ${String(number)}, they said, that the money goes to when the rain has stopped and the work can begin.\n`])));
    const input = `${folder}/seeds`;
    const whole = await exportPages(input, '--until', 'articles', '--repeated-lines');
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.out).not.toContain(slogan);
    expect((await exportPages(input, '--until', 'articles')).out).toContain(slogan);
    for (const shard of [1, 2]) {
      expect(await corpus('pages', input, '--until', 'articles', '--repeated-lines', '--shard', `${String(shard)}/2`, '-o', `${folder}/${String(shard)}.pages`)).toMatchObject({ code: 0 });
    }
    const shards = [1, 2].map((shard) => `${folder}/${String(shard)}.pages`);
    expect((await exportPages(...shards)).out).toBe(whole.out);
    expect((await exportPages(...shards, '--repeated-lines')).code).toBe(EXIT_CODES.usage);
    expect((await exportPages('-', '--repeated-lines')).code).toBe(EXIT_CODES.usage);
    await corpus('pages', input, '--until', 'articles', '-o', `${folder}/3.pages`);
    expect((await exportPages(shards[0]!, `${folder}/3.pages`)).err).toContain('made with other options');
  });

  it('knows the table of the user on every shard', async () => {
    const mine = (place: string): string => `id,type,name,aliases\nmine:bamako,location,${place},Bamako\n`;
    const folder = await makeFolder({ ...seeds(), 'mine.csv': mine('Our Town'), 'other.csv': mine('Their Town') });
    const [input, table] = [`${folder}/seeds`, ['--until', 'entities', '--knowledge', `${folder}/mine.csv`]];
    const whole = await exportPages(input, ...table);
    expect(whole.out).toContain('"name":"Our Town"');
    for (const shard of [1, 2]) {
      expect(await corpus('pages', input, ...table, '--shard', `${String(shard)}/2`, '-o', `${folder}/${String(shard)}.pages`)).toMatchObject({ code: 0 });
    }
    expect((await exportPages(`${folder}/1.pages`, `${folder}/2.pages`)).out).toBe(whole.out);
    await corpus('pages', input, '--until', 'entities', '--knowledge', `${folder}/other.csv`, '-o', `${folder}/3.pages`);
    expect((await exportPages(`${folder}/1.pages`, `${folder}/3.pages`)).err).toContain('made with other options');
  });

  it('refuses page files of another version', async () => {
    const folder = await makeFolder(seeds());
    await corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', `${folder}/1.pages`);
    const text = await readFile(`${folder}/1.pages`, 'utf8');
    await writeFile(`${folder}/2.pages`, text.replace(/"core":"[^"]*"/, '"core":"99.0.0"'));
    expect(await corpus('merge', `${folder}/1.pages`, `${folder}/2.pages`)).toMatchObject({ code: EXIT_CODES.failed, err: expect.stringContaining('another version') as string });
    await writeFile(`${folder}/3.pages`, text.replace(/"schemaVersion":"[^"]*"/, '"schemaVersion":"0.9"'));
    expect(await exportPages(`${folder}/3.pages`)).toMatchObject({ code: EXIT_CODES.failed, out: '', err: expect.stringContaining('3.pages:1: the file was written by a version') as string });
  });

  it('gives the bytes of one run from packed pages', async () => {
    const folder = await makeFolder(seeds());
    expect(await corpus('pack', `${folder}/seeds`, '--size', '0.0003', '-o', `${folder}/packed/`)).toMatchObject({ code: 0 });
    expect((await readdir(`${folder}/packed`)).length).toBeGreaterThan(2);
    expect((await exportPages(`${folder}/packed`, '--until', 'articles')).out).toBe((await exportPages(`${folder}/seeds`, '--until', 'articles')).out);
  });

  it('does not pack into a folder that holds packed pages already', async () => {
    const folder = await makeFolder(seeds());
    const pack = (size: string) => corpus('pack', `${folder}/seeds`, '--size', size, '-o', `${folder}/packed/`);
    await pack('0.0003');
    const before = await readdir(`${folder}/packed`);
    expect(await pack('1')).toMatchObject({ code: EXIT_CODES.usage, err: expect.stringContaining('packed pages already') as string });
    expect(await readdir(`${folder}/packed`)).toEqual(before);
  });

  it('packs as gzip, counted as text', async () => {
    const folder = await makeFolder(seeds());
    expect(await corpus('pack', `${folder}/seeds`, '--size', '0.0003', '--gzip', '--manifest', '-o', `${folder}/packed/`)).toMatchObject({ code: 0 });
    const files = (await readdir(`${folder}/packed`)).filter((name) => name !== 'manifest.json');
    expect(files.every((name) => /^pages-\d{5}\.jsonl\.gz$/.test(name))).toBe(true);
    const { outputs } = JSON.parse(await readFile(`${folder}/packed/manifest.json`, 'utf8')) as { outputs: { lines: number }[] };
    expect(outputs.reduce((sum, { lines }) => sum + lines, 0)).toBe(7);
    expect((await exportPages(...files.map((name) => `${folder}/packed/${name}`), '--until', 'articles')).out).toBe((await exportPages(`${folder}/seeds`, '--until', 'articles')).out);
  });

  it('refuses page files that do not go together, and files that are none', async () => {
    const folder = await makeFolder({ ...seeds(), 'no.pages': 'words\n' });
    await corpus('pages', `${folder}/seeds`, '--until', 'entities', '-o', `${folder}/1.pages`);
    await corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', `${folder}/2.pages`);
    expect((await corpus('merge', `${folder}/1.pages`, `${folder}/2.pages`)).err).toContain('made with other options');
    expect((await corpus('merge', `${folder}/no.pages`)).err).toContain('not written by corpus pages');
    for (const late of [['--shard', '1/2'], ['--knowledge', 'mine.csv'], ['--until', 'articles'], ['--offsets', 'byte']]) {
      expect(await exportPages(`${folder}/1.pages`, ...late)).toMatchObject({ code: EXIT_CODES.usage, out: '', err: expect.stringContaining('page files') as string });
    }
    expect((await exportPages(`${folder}/1.pages`, '--until', 'entities', '--offsets', 'utf16')).code).toBe(EXIT_CODES.done);
  });

  it('never takes page files for pages', async () => {
    const folder = await makeFolder(seeds());
    const file = `${folder}/1.pages`;
    await corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', file);
    for (const result of [await exportPages(file, `${folder}/seeds`), await exportPages(file, '--explain'), await corpus('pages', file), await corpus('pack', file, '-o', `${folder}/packed/`)]) {
      expect(result).toMatchObject({ code: EXIT_CODES.usage, out: '' });
      expect(result.err).toContain('page files');
    }
    await rename(file, `${folder}/1.txt`);
    expect(await exportPages(`${folder}/1.txt`)).toMatchObject({ code: EXIT_CODES.failed, out: '', err: expect.stringContaining('written by corpus pages') as string });
  });

  it('reads a folder whatever its name', async () => {
    const folder = await makeFolder(seeds());
    await rename(`${folder}/seeds`, `${folder}/seeds.pages`);
    expect((await exportPages(`${folder}/seeds.pages`, '--until', 'articles')).err).toContain('read 7, wrote 7, skipped 0');
  });

  it('takes no page file that broke off or was changed', async () => {
    const folder = await makeFolder(seeds());
    const file = `${folder}/1.pages`;
    await corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', file);
    const text = await readFile(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    const broken: [content: string, line: number][] = [
      ['', 1], [text.slice(0, 20), 1], [text.replace('"until"', 'until'), 1], [`${lines[0]!}\n`, 2], [text.slice(0, -4), 9], [text.slice(0, -40), 8], [text.replace(lines[3]!, 'garbage'), 4],
      [text.replace(lines[3]!, lines[3]!.slice(0, -9)), 4], [text.replace(`${lines[3]!}\n`, ''), 8], [text + text, 9],
    ];
    for (const [content, line] of broken) {
      await writeFile(file, content);
      expect(await exportPages(file, '-o', `${folder}/out.jsonl`)).toMatchObject({ code: EXIT_CODES.failed, err: expect.stringContaining(`1.pages:${String(line)}: `) as string });
    }
    expect((await readdir(folder)).sort()).toEqual(['1.pages', 'seeds']);
  });
});

describe('manifests', () => {
  it('let a run that was made already pass, and any other run', async () => {
    const folder = await makeFolder(seeds());
    const run = (...more: string[]) => exportPages(`${folder}/seeds`, '--until', 'articles', '-o', `${folder}/out.jsonl`, '--manifest', ...more);
    expect((await run()).err).toContain('read 7, wrote 7, skipped 0\n');
    expect((await run()).err).toContain('is there already');
    expect((await run('--offsets', 'byte')).err).not.toContain('is there already');
    await writeFile(`${folder}/seeds/e.txt`, page(9));
    expect((await run('--offsets', 'byte')).err).not.toContain('is there already');
    const manifest = JSON.parse(await readFile(`${folder}/out.jsonl.manifest.json`, 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ madeBy: 'corpus-test 1.0.0', pages: { read: 8 }, outputs: [{ file: 'out.jsonl' }] });
  });

  it('tell what was made of page files, too', async () => {
    const folder = await makeFolder(seeds());
    const work = (...more: string[]) => corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', `${folder}/1.pages`, ...more);
    const run = () => exportPages(`${folder}/1.pages`, '-o', `${folder}/out.jsonl`, '--manifest');
    await work();
    expect((await run()).err).toBe('read 7, wrote 7, skipped 0\n');
    expect((await run()).err).toContain('is there already');
    await work('--limit', '5');
    expect((await run()).err).toBe('read 5, wrote 5, skipped 0\n');
  });

  it('do not stand for what another version made, or a run with other options', async () => {
    const folder = await makeFolder(seeds());
    const path = `${folder}/out.jsonl.manifest.json`;
    const run = (...more: string[]) => exportPages(`${folder}/seeds`, '--until', 'articles', '-o', `${folder}/out.jsonl`, '--manifest', ...more);
    await run();
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ core: expect.any(String) as string, schemaVersion: '1.0', options: { until: 'articles', strict: false } });
    await writeFile(path, text.replace('"schemaVersion": "1.0"', '"schemaVersion": "0.9"'));
    expect((await run()).err).not.toContain('is there already');
    expect(await run('--strict')).toMatchObject({ code: EXIT_CODES.failed, err: expect.stringContaining('d.jsonl:1: ') as string });
  });

  it('are refused where they are none', async () => {
    const folder = await makeFolder();
    for (const text of ['', '[]', '{"outputs":[{}]}']) {
      await writeFile(`${folder}/a.manifest.json`, text);
      expect(await corpus('verify', `${folder}/a`)).toMatchObject({ code: EXIT_CODES.failed, err: expect.stringContaining('a.manifest.json: ') as string });
    }
  });

  it('tell outputs that are not as they were', async () => {
    const folder = await makeFolder(seeds());
    await corpus('pages', `${folder}/seeds`, '--until', 'articles', '-o', `${folder}/out.pages`, '--manifest');
    expect(await corpus('verify', folder)).toMatchObject({ code: 0 });
    await truncate(`${folder}/out.pages`, 100);
    const { code, err } = await corpus('verify', `${folder}/out.pages`);
    expect(code).toBe(EXIT_CODES.failed);
    expect(err).toContain('out.pages: has 100 bytes');
    expect(err).toContain('checked 1 output, 0 as written\n');
    expect((await corpus('verify', '--quiet', `${folder}/out.pages`)).err).toMatch(/^corpus verify: .*out\.pages: has 100 bytes.*\n$/);
    expect((await corpus('verify', `${folder}/seeds`)).code).toBe(EXIT_CODES.usage);
  });

  it('need a file', async () => {
    expect((await exportPages('-', '--manifest')).code).toBe(EXIT_CODES.usage);
  });
});
