import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES, runExporter, SHARED_OPTIONS, type BuildRecords, type BuildRecordsOptions } from '../../src/cli/index.ts';
import { CorpusError } from '../../src/errors.ts';
import type { CommandOptionValues, ExporterCommand, ExportTarget } from '../../src/export/index.ts';
import type { Article, CorpusRecord } from '../../src/models/index.ts';
import { makeFolder } from '../node/scratch-folder.ts';
import { makeHost, type FakeHost, type FakeHostOptions } from './fake-host.ts';

const PAGE = ' date 2023-06-14 Title\n\nText';

/** One article a page, with its source and body. */
const buildRecords: BuildRecords = async function* (inputs) {
  for await (const { document, url } of inputs) {
    const body = document.text.slice(document.bodyStart);
    yield { kind: 'article', id: document.id, source: document.source, url, body, captions: [], corrections: [], related: [] } as unknown as Article;
  }
};

/** Writes a line an article: its source, and its body if it is not empty. */
function makeCommand(changes: Partial<ExporterCommand> = {}, seen: { values?: CommandOptionValues; target?: ExportTarget } = {}): ExporterCommand {
  const format = (id: string) => ({ id, name: `${id} lines`, extension: `.${id}`, mediaType: 'text/plain' });
  return {
    name: 'corpus-test', version: '1.2.3', summary: 'Tests.', formats: [format('plain'), format('fancy')],
    options: { shout: { type: 'boolean', description: 'In capitals.' }, tag: { type: 'string', multiple: true, description: 'A tag.' } },
    createExporter: (values, target) => {
      Object.assign(seen, { values, target });
      return Promise.resolve(async function* (records: AsyncIterable<CorpusRecord>) {
        for await (const record of records) {
          if (record.kind !== 'article') continue;
          yield { file: target.kind === 'folder' ? 'articles.txt' : null, text: `${[record.source, record.body].filter(Boolean).join('|').replaceAll('\n', ' ')}\n` };
        }
      });
    },
    ...changes,
  };
}

async function run(args: readonly string[], options: FakeHostOptions & { command?: ExporterCommand; build?: BuildRecords } = {}) {
  const host = makeHost(args, options);
  const code = await runExporter(options.command ?? makeCommand(), host, { buildRecords: options.build ?? buildRecords });
  return { code, out: host.out(), err: host.err() };
}

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);
const stdin = (text: string): Readable => Readable.from([text]);

describe('runExporter', () => {
  describe('without work', () => {
    it('prints the bare version', async () => {
      expect(await run(['--version'])).toEqual({ code: EXIT_CODES.done, out: '1.2.3\n', err: '' });
    });

    it('prints help on standard output when asked', async () => {
      const { code, out, err } = await run(['--help', 'ignored']);
      expect(code).toBe(0);
      expect(err).toBe('');
      for (const name of [...Object.keys(SHARED_OPTIONS), 'shout', 'tag']) expect(out).toContain(`--${name}`);
      expect(out).toContain('plain lines (default)');
      expect(out).toMatch(/--tag <value> +A tag\. May be repeated\.\n/);
      expect(out).toMatch(/pages of text, JSON Lines.*\n.*page files \(\*\.pages\)/);
    });

    it('prints help on standard error and exits 2 when there is no argument and nobody pipes', async () => {
      const { code, out, err } = await run([], { terminals: ['stdin'] });
      expect(code).toBe(EXIT_CODES.usage);
      expect(out).toBe('');
      expect(err).toContain('Usage: corpus-test');
    });

    it('prints what the exporter has at hand, and reads nothing', async () => {
      const command = makeCommand({ print: (values) => Promise.resolve(values.shout === true ? 'SCHEMA\n' : null) });
      expect(await run(['--shout'], { command, terminals: ['stdin'] })).toEqual({ code: 0, out: 'SCHEMA\n', err: '' });
      const folder = await makeFolder();
      expect(await run(['--shout', '-o', `${folder}/schema.json`], { command })).toEqual({ code: 0, out: '', err: '' });
      expect(await readFile(`${folder}/schema.json`, 'utf8')).toBe('SCHEMA\n');
      expect(await run(['--shout', '-o', `${folder}/new/`], { command })).toMatchObject({ code: EXIT_CODES.usage, err: expect.stringContaining('-o FILE') as string });
      expect(await readdir(folder)).toEqual(['schema.json']);
    });
  });

  describe('input', () => {
    it('is standard input when it is piped, with or without "-"', async () => {
      const expected = { code: 0, out: 'stdin|Title  Text\n', err: 'read 1, wrote 1, skipped 0\n' };
      expect(await run([], { stdin: stdin(PAGE) })).toEqual(expected);
      expect(await run(['-'], { stdin: stdin(PAGE), terminals: ['stdin'] })).toEqual(expected);
    });

    it('comes in the order of the paths, whatever the order of the arguments', async () => {
      const folder = await makeFolder({ 'a.txt': PAGE, 'b.txt': PAGE });
      const { out } = await run([`${folder}/b.txt`, `${folder}/a.txt`, '--no-body']);
      expect(out).toBe(`${folder}/a.txt\n${folder}/b.txt\n`);
    });

    it('may be listed in a file, by lines or by NUL, or on standard input', async () => {
      const folder = await makeFolder({ 'a.txt': PAGE, 'b.txt': PAGE });
      const paths = [`${folder}/a.txt`, `${folder}/b.txt`];
      const listed = await makeFolder({ lines: `${paths.join('\r\n')}\r\n\n`, nul: paths.join('\0') });
      const expected = `${paths.join('\n')}\n`;
      expect((await run(['--files-from', `${listed}/lines`, '--no-body'])).out).toBe(expected);
      expect((await run(['--files-from', `${listed}/nul`, '--no-body'])).out).toBe(expected);
      expect((await run(['--files-from', '-', '--no-body'], { stdin: stdin(paths.join('\n')), terminals: ['stdin'] })).out).toBe(expected);
      expect((await run(['--files-from', `${listed}/nope`])).code).toBe(EXIT_CODES.failed);
    });

    it('is cut off by --limit, after so many pages', async () => {
      const folder = await makeFolder({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': '' });
      expect(await run([folder, '--limit', '2', '--no-body'])).toEqual({ code: 0, out: `${folder}/a.txt\n${folder}/b.txt\n`, err: 'read 2, wrote 2, skipped 0\n' });
    });

    it('is not cut off by --limit where the exporter counts items', async () => {
      const folder = await makeFolder({ 'a.txt': PAGE, 'b.txt': PAGE });
      const seen: { target?: ExportTarget } = {};
      const { err } = await run([folder, '--limit', '1'], { command: makeCommand({ limits: 'items' }, seen) });
      expect(lastLine(err)).toBe('read 2, wrote 2, skipped 0');
      expect(seen.target?.limit).toBe(1);
    });

    it('is parted by --shard', async () => {
      const folder = await makeFolder(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${String(index)}.txt`, `${PAGE} ${String(index)}`])));
      const [all, ...parts] = await Promise.all([[], ['--shard', '1/2'], ['--shard', '2/2']].map(async (args) => (await run([folder, ...args])).out));
      expect(parts.flatMap((part) => part.trimEnd().split('\n')).sort()).toEqual(all?.trimEnd().split('\n').sort());
      expect(parts.every((part) => part !== '')).toBe(true);
    });

    it('is one page a file with --no-split', async () => {
      const folder = await makeFolder({ 'a.txt': `${PAGE}\n${PAGE}` });
      expect(lastLine((await run([folder])).err)).toBe('read 2, wrote 2, skipped 0');
      expect(lastLine((await run([folder, '--no-split'])).err)).toBe('read 1, wrote 1, skipped 0');
    });
  });

  describe('output', () => {
    it('goes to a file, whole', async () => {
      const folder = await makeFolder({ 'in/a.txt': PAGE });
      expect(await run([`${folder}/in`, '-o', `${folder}/out.txt`])).toEqual({ code: 0, out: '', err: 'read 1, wrote 1, skipped 0\n' });
      expect(await readFile(`${folder}/out.txt`, 'utf8')).toBe(`${folder}/in/a.txt|Title  Text\n`);
      expect((await readdir(folder)).sort()).toEqual(['in', 'out.txt']);
    });

    it('goes to files in a folder', async () => {
      const folder = await makeFolder({ 'in/a.txt': PAGE });
      expect((await run([`${folder}/in`, `--output=${folder}/out/`])).code).toBe(0);
      expect(await readdir(`${folder}/out`)).toEqual(['articles.txt']);
    });

    it.each([
      ['as a file', ['-o', 'in/a.txt'], 'in/a.txt'],
      ['by a link', ['-o', 'link.txt'], 'in/a.txt'],
      ['in a folder', ['-o', 'in/'], 'in/articles.txt'],
      ['as a list of rejects', ['--rejects', 'in/a.txt'], 'in/a.txt'],
    ])('never takes the place of an input, %s', async (_how, [option, path], input) => {
      const folder = await makeFolder({ [input]: PAGE });
      await symlink(`${folder}/${input}`, `${folder}/link.txt`);
      const { code, err } = await run([`${folder}/in`, option!, `${folder}/${path!}`]);
      expect(code).toBe(EXIT_CODES.usage);
      expect(err).toMatch(/^corpus-test: .*: is one of the inputs \(give the output another name\)\n$/);
      expect(await readFile(`${folder}/${input}`, 'utf8')).toBe(PAGE);
      expect((await readdir(folder, { recursive: true })).sort()).toEqual(['in', input, 'link.txt']);
    });

    it('takes the place of an earlier output', async () => {
      const folder = await makeFolder({ 'in/a.txt': PAGE, 'out.txt': 'earlier' });
      expect((await run([`${folder}/in`, '-o', `${folder}/out.txt`])).code).toBe(0);
      expect(await readFile(`${folder}/out.txt`, 'utf8')).toBe(`${folder}/in/a.txt|Title  Text\n`);
    });

    it('is not there at all if its folder is missing, and that is one line', async () => {
      const folder = await makeFolder({ 'in/a.txt': PAGE });
      const { code, err } = await run([`${folder}/in`, '-o', `${folder}/nope/out.txt`]);
      expect(code).toBe(EXIT_CODES.failed);
      expect(err).toMatch(/^corpus-test: .*nope\/out\.txt: no such file or directory\n$/);
    });

    it('is not there at all if the run fails in the middle', async () => {
      const folder = await makeFolder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE });
      const build: BuildRecords = async function* (inputs) {
        yield* buildRecords(inputs, { until: 'events', offsets: 'utf16' });
        throw new Error('boom');
      };
      expect(await run([`${folder}/in`, '-o', `${folder}/out.txt`], { build })).toEqual({ code: EXIT_CODES.failed, out: '', err: 'corpus-test: boom\n' });
      expect(await readdir(folder)).toEqual(['in']);
    });

    it('tells the exporter what is asked for', async () => {
      const seen: { values?: CommandOptionValues; target?: ExportTarget } = {};
      await run(['-f', 'fancy', '--fields', 'title, body', '--no-body', '--shout', '--tag=a', '--tag=b'], { stdin: stdin(PAGE), command: makeCommand({}, seen) });
      expect(seen.target).toMatchObject({ format: { id: 'fancy' }, kind: 'stream', body: false, fields: ['title', 'body'], limit: null });
      expect(seen.values).toEqual({ shout: true, tag: ['a', 'b'] });
    });

    it('tells the pipeline how far to go and what offsets count', async () => {
      const seen: BuildRecordsOptions[] = [];
      const build: BuildRecords = (inputs, options) => {
        seen.push(options);
        return buildRecords(inputs, options);
      };
      await run(['-'], { stdin: stdin(PAGE), build });
      await run(['-', '--until', 'articles', '--offsets=byte'], { stdin: stdin(PAGE), build });
      expect(seen).toMatchObject([{ until: 'events', offsets: 'utf16' }, { until: 'articles', offsets: 'byte' }]);
    });

    it('lets the exporter say how far is far enough, unless --until does', async () => {
      const seen: BuildRecordsOptions[] = [];
      const build: BuildRecords = (inputs, options) => {
        seen.push(options);
        return buildRecords(inputs, options);
      };
      const command = makeCommand({ needs: ({ shout }, { kind }) => (kind === 'folder' ? 'articles' : shout === true ? 'entities' : 'events') });
      const folder = await makeFolder();
      for (const args of [[], ['--shout'], ['--shout', '--until', 'events'], ['-o', `${folder}/out/`]]) await run(['-', ...args], { stdin: stdin(PAGE), build, command });
      expect(seen.map(({ until }) => until)).toEqual(['events', 'entities', 'events', 'articles']);
    });

    it('leaves an option of a shared name to the exporter', async () => {
      const seen: { values?: CommandOptionValues; target?: ExportTarget } = {};
      const command = makeCommand({ options: { limit: { type: 'string', description: 'Own.' } } }, seen);
      const { code } = await run(['--limit', 'many'], { stdin: stdin(PAGE), command });
      expect(code).toBe(0);
      expect(seen).toMatchObject({ values: { limit: 'many' }, target: { limit: null } });
    });

    it('counts what the exporter says that it wrote', async () => {
      const command = makeCommand({ createExporter: () => Promise.resolve(async function* (records) {
        for await (const record of records) yield { file: null, text: '', articles: record.kind === 'article' && record.source === 'stdin' ? 1 : 0 };
      }) });
      expect(lastLine((await run(['-'], { stdin: stdin(`${PAGE}\n${PAGE}`), command })).err)).toBe('read 2, wrote 1, skipped 0');
    });
  });

  describe('trouble', () => {
    const files = { 'a-empty.txt': '', 'b.txt': PAGE, 'c.jsonl': `{broken\n{"text":"no date"}` };

    it('is told by file and line; what cannot be read is skipped, and the exit code says so', async () => {
      const folder = await makeFolder(files);
      const { code, out, err } = await run([folder, '--no-body']);
      expect(code).toBe(EXIT_CODES.failed);
      expect(out).toBe(`${folder}/b.txt\n${folder}/c.jsonl:2\n`);
      const lines = err.trimEnd().split('\n');
      expect(lines[0]).toBe(`corpus-test: ${folder}/a-empty.txt: skipped: the file is empty`);
      expect(lines[1]).toContain(`corpus-test: ${folder}/c.jsonl:1: skipped: not JSON`);
      expect(lines[2]).toContain(`corpus-test: ${folder}/c.jsonl:2: neither a field "date" nor a header`);
      expect(lines[3]).toBe('read 4, wrote 2, skipped 2');
    });

    it('counts an input that is not there as skipped, but as no page', async () => {
      const folder = await makeFolder({ 'b.txt': PAGE });
      expect(lastLine((await run([`${folder}/b.txt`, `${folder}/gone.txt`])).err)).toBe('read 1, wrote 1, skipped 1');
    });

    it('that stops nothing leaves the exit code 0', async () => {
      expect((await run(['-'], { stdin: stdin('no header') })).code).toBe(0);
    });

    it('ends the run with --strict, and nothing is written', async () => {
      const folder = await makeFolder(files);
      const { code, err } = await run([`${folder}/b.txt`, `${folder}/c.jsonl`, '--strict', '-o', `${folder}/out.txt`]);
      expect(code).toBe(EXIT_CODES.failed);
      expect(err).toMatch(/^corpus-test: .*c\.jsonl:1: not JSON.*\n$/);
      expect((await readdir(folder)).sort()).toEqual(Object.keys(files));
    });

    it('is listed by --rejects', async () => {
      const folder = await makeFolder(files);
      await run([`${folder}/a-empty.txt`, `${folder}/c.jsonl`, '--rejects', `${folder}/rejects.jsonl`]);
      const rejects = (await readFile(`${folder}/rejects.jsonl`, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
      expect(rejects).toMatchObject([
        { code: 'SEED_EMPTY', source: `${folder}/a-empty.txt`, text: null },
        { code: 'JSON_INVALID', source: `${folder}/c.jsonl`, line: 1, text: '{broken' },
      ]);
    });

    it('is told ten times a kind, and then counted; --verbose tells it all, with codes', async () => {
      const folder = await makeFolder(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${String(index)}.txt`, ''])));
      const { err } = await run([folder]);
      expect(err.match(/skipped: the file is empty/g)).toHaveLength(10);
      expect(err).toContain('corpus-test: 2 more like this: SEED_EMPTY (--verbose shows them)\nread 12, wrote 0, skipped 12\n');
      expect((await run([folder, '--verbose'])).err.match(/\[SEED_EMPTY\]/g)).toHaveLength(12);
    });

    it('cannot smuggle control characters to the terminal', async () => {
      const { err } = await run(['no\u001b[31mpe\nx']);
      expect(err).toContain('no?[31mpe?x');
    });

    it('shows a stack only with --verbose', async () => {
      const build: BuildRecords = () => { throw new Error('boom'); };
      expect((await run(['-'], { build, stdin: stdin(PAGE) })).err).toBe('corpus-test: boom\n');
      expect((await run(['-', '-v'], { build, stdin: stdin(PAGE) })).err).toContain('run-exporter.test.ts');
    });
  });

  describe('--quiet', () => {
    it('says nothing at all on success, not even warnings', async () => {
      expect(await run(['-', '-q'], { stdin: stdin('no header') })).toMatchObject({ code: 0, err: '' });
    });

    it('still says what was skipped', async () => {
      const { code, err } = await run(['-q', '-'], { stdin: stdin('') });
      expect(code).toBe(EXIT_CODES.failed);
      expect(err).toBe('corpus-test: stdin: skipped: the file is empty\n');
    });
  });

  describe('wrong use', () => {
    it.each([
      [['--bogus'], /^corpus-test: Unknown option '--bogus' \(see --help\)\n$/],
      [['--limit'], /--limit/],
      [['--limit', '0'], /--limit takes a number from 1/],
      [['--limit', 'x'], /--limit/],
      [['--shard', '3/2'], /shard/],
      [['--format', 'pdf'], /there is no format "pdf" \(there are plain, fancy\)/],
      [['--fields', ','], /--fields/],
      [['--until', 'dawn'], /--until takes articles, entities, events, not "dawn"/],
      [['--offsets', 'miles'], /--offsets takes/],
      [['--quiet', '--verbose'], /exclude each other/],
      [['--shout=yes'], /shout/],
      [['--limit='], /--limit is empty/],
      [['--shard', ''], /--shard is empty/],
      [['-o', ''], /--output is empty/],
      [['--tag', 'one', '--tag='], /--tag is empty/],
      [['--limit', '-1'], /^corpus-test: Option '--limit' argument is ambiguous \(see --help\)\n$/],
    ])('%j exits 2 with one line', async (args, message) => {
      const { code, out, err } = await run([...args, '-'], { stdin: stdin(PAGE) });
      expect(code).toBe(EXIT_CODES.usage);
      expect(out).toBe('');
      expect(err).toMatch(message);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    });

    it('exits 2 when the exporter refuses its options', async () => {
      const command = makeCommand({ createExporter: () => Promise.reject(new CorpusError('OPTION_INVALID', 'no such tag')) });
      expect(await run(['-'], { command })).toEqual({ code: EXIT_CODES.usage, out: '', err: 'corpus-test: no such tag\n' });
    });

    it('exits 2 when no input is found', async () => {
      const folder = await makeFolder();
      const { code, err } = await run([`${folder}/nope`, '-o', join(folder, 'out.txt')]);
      expect(code).toBe(EXIT_CODES.usage);
      expect(lastLine(err)).toBe('corpus-test: no input was found');
      expect(await readdir(folder)).toEqual([]);
    });
  });

  describe('a terminal', () => {
    const progress = '\r\u001b[2Kcorpus-test: 1 pages\r\u001b[2Kread 1, wrote 1, skipped 0\n';
    const terminals = ['stderr'] as const;

    it('shows a counter, and wipes it', async () => {
      expect((await run(['-'], { stdin: stdin(PAGE), terminals })).err).toBe(progress);
    });

    it.each([
      [['--no-progress'], {}],
      [[], { CI: 'true' }],
      [[], { TERM: 'dumb' }],
    ])('shows none with %j and %j', async (args, env) => {
      expect((await run(['-', ...args], { stdin: stdin(PAGE), terminals, env })).err).toBe('read 1, wrote 1, skipped 0\n');
    });

    it('shows none with --quiet', async () => {
      expect((await run(['-', '-q'], { stdin: stdin(PAGE), terminals })).err).toBe('');
    });
  });

  describe('being stopped', () => {
    const endless = (): Readable => new Readable({ read() { this.push(`${PAGE}\n`); } });

    it('ends silently when the reader of standard output goes away', async () => {
      const stdout = new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })); } });
      const source = endless();
      expect(await run(['-'], { stdin: source, stdout })).toEqual({ code: EXIT_CODES.done, out: '', err: '' });
      expect(source.destroyed).toBe(true);
    });

    it('fails when standard output fails otherwise', async () => {
      const stdout = new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })); } });
      expect(await run(['-'], { stdin: stdin(PAGE), stdout })).toMatchObject({ code: EXIT_CODES.failed, err: 'corpus-test: stdout: no space left on device\n' });
    });

    it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s exits %i and leaves no part file', async (name, code) => {
      const folder = await makeFolder();
      const host: FakeHost = makeHost(['-', '-o', `${folder}/out.txt`], { stdin: endless() });
      const build: BuildRecords = async function* (inputs, options) {
        yield* buildRecords((async function* () {
          let count = 0;
          for await (const input of inputs) {
            count += 1;
            if (count === 100) host.signal(name);
            yield input;
          }
        })(), options);
      };
      expect(await runExporter(makeCommand(), host, { buildRecords: build })).toBe(code);
      expect(host.err()).toBe('');
      expect(await readdir(folder)).toEqual([]);
    });

    it('by SIGINT while waiting for input exits 130', async () => {
      const host = makeHost(['-'], { stdin: new Readable({ read: () => undefined }) });
      const running = runExporter(makeCommand(), host, { buildRecords });
      setTimeout(() => { host.signal('SIGINT'); }, 50);
      expect(await running).toBe(EXIT_CODES.interrupted);
    });
  });
});
