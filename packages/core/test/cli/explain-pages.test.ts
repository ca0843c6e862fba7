import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES, runExporter } from '../../src/cli/index.ts';
import type { ExporterCommand } from '../../src/export/index.ts';
import { SCHEMA_VERSION } from '../../src/models/index.ts';
import { makeFolder } from '../node/scratch-folder.ts';
import { makeHost, type FakeHostOptions } from './fake-host.ts';

const PAGE = ' date 2023-06-14 Council of Bamako meets over road\n\nBy Jane Doe\n\nThe council of Bamako met with President John Smith on Tuesday to talk about the road and the money that it needs.\n';

const command: ExporterCommand = {
  name: 'corpus-test', version: '1.0.0', summary: 'Tests.', options: { color: { type: 'string', value: 'name', description: 'Of the records.' } }, limits: 'items',
  formats: [{ id: 'plain', name: 'Plain', extension: '.txt', mediaType: 'text/plain' }],
  createExporter: () => Promise.reject(new Error('an explained page is not exported')),
};

async function explain(args: readonly string[], options: FakeHostOptions = {}) {
  const host = makeHost([...args, '--explain'], options);
  return { code: await runExporter(command, host), out: host.out(), err: host.err() };
}

describe('--explain', () => {
  it('shows pages from whatever the readers take', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE, 'b.jsonl': `${JSON.stringify({ text: PAGE })}\n` });
    const { code, out, err } = await explain([folder]);
    expect(code).toBe(EXIT_CODES.done);
    expect(out.match(/^── /gm)).toHaveLength(2);
    expect(out).toMatch(/^title +\d\.\d\d +title +│ Council of Bamako/m);
    expect(err).toContain('read 2, wrote 2, skipped 0');
    expect((await explain([], { stdin: Readable.from([PAGE]) })).out).toMatch(/^paragraph +\d\.\d\d +body +│ The council/m);
    expect((await explain([folder, '--limit', '1'])).out.match(/^── /gm)).toHaveLength(1);
  });

  it('is coloured on a terminal alone, and as NO_COLOR and FORCE_COLOR say', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE });
    const isColored = async (options: FakeHostOptions) => (await explain([folder], options)).out.includes('\u001b[');
    expect(await isColored({})).toBe(false);
    expect(await isColored({ terminals: ['stdout'] })).toBe(true);
    expect(await isColored({ terminals: ['stdout'], env: { NO_COLOR: '1' } })).toBe(false);
    expect(await isColored({ terminals: ['stdout'], env: { TERM: 'dumb' } })).toBe(false);
    expect(await isColored({ env: { FORCE_COLOR: '1' } })).toBe(true);
  });

  it('writes to a file, and to no folder', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE });
    expect((await explain([folder, '-o', `${folder}/out`])).code).toBe(EXIT_CODES.done);
    expect(await readFile(`${folder}/out`, 'utf8')).toContain('Council of Bamako');
    expect((await explain([folder, '-o', `${folder}/out/`])).code).toBe(EXIT_CODES.usage);
  });

  it.each([
    ['--format', 'plain'], ['--fields', 'id'], ['--until', 'articles'], ['--workers', '2'], ['--offsets', 'byte'], ['--no-body'], ['--knowledge', 'own.csv'], ['--color', 'red'],
  ])('refuses %s, which is about records', async (...option) => {
    const { code, out, err } = await explain(option, { stdin: Readable.from([PAGE]) });
    expect([code, out]).toEqual([EXIT_CODES.usage, '']);
    expect(err).toContain(`--explain writes no records: ${option[0]} says nothing to it`);
  });

  it('refuses page files, which hold no lines', async () => {
    const folder = await makeFolder({ 'a.pages': `${JSON.stringify({ kind: 'pages', schemaVersion: SCHEMA_VERSION })}\n` });
    expect((await explain([`${folder}/a.pages`])).code).toBe(EXIT_CODES.usage);
  });
});
