import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSeed, processPage } from '../../src/index.ts';
import { readKnowledge } from '../../src/node/read-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-knowledge-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PAGE = ' date 2024-03-05 Ministers meet in Accra\n\nGhana\'s trade minister, Kofi Mensah, met officials of Togo in Accra on Monday to talk about the border, the ministry said in a statement.';

describe('readKnowledge', () => {
  it.each([
    ['own.jsonl', '{"id":"mine:mensah","type":"person","name":"Kofi Mensah","country":"GHA"}\n'],
    ['own.csv', 'id,type,name,country\nmine:mensah,person,Kofi Mensah,GHA\n'],
  ])('reads %s; its entities win', async (name, text) => {
    const { knowledge } = await readKnowledge(write(name, text));
    const { mentions } = processPage({ document: parseSeed(PAGE), url: null, publisher: null }, { until: 'entities', knowledge });
    expect(mentions.filter(({ text: words }) => words === 'Kofi Mensah').map(({ entityId }) => entityId)).toEqual(['mine:mensah']);
    expect(mentions.some(({ entityId }) => entityId?.startsWith('wd:'))).toBe(true);
  });

  it('names file and line of a bad entry', async () => {
    const path = write('bad.jsonl', '{"type":"person","name":"A B"}\n{"type":"planet","name":"Mars"}\n');
    await expect(readKnowledge(path)).rejects.toMatchObject({ code: 'KNOWLEDGE_INVALID', source: path, line: 2 });
  });

  it('tells of a table that is not there', async () => {
    await expect(readKnowledge(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE', message: 'the knowledge table cannot be read: no such file or directory' });
  });

  it('gives another table another digest', async () => {
    const [a, b] = await Promise.all(['A B', 'A C'].map((name, index) => readKnowledge(write(`${index}.jsonl`, `{"type":"person","name":"${name}"}\n`))));
    expect(a!.digest).not.toBe(b!.digest);
  });
});
