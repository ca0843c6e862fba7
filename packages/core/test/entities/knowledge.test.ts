import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITIES } from '../../src/entities/knowledge/cities.ts';
import { DIVISIONS_AND_PARTIES } from '../../src/entities/knowledge/divisions-and-parties.ts';
import { ENTRIES } from '../../src/entities/knowledge/entries.ts';
import { extendKnowledge, shippedKnowledge } from '../../src/entities/knowledge/index.ts';
import { parseEntry } from '../../src/entities/knowledge/parse-entry.ts';
import { parseKnowledge, parseKnowledgeSafe } from '../../src/entities/parse-knowledge.ts';
import { ENTITY_SUBTYPES, SectorSchema } from '../../src/models/entity.ts';
import { countryCode, entityIdFormat } from '../../src/models/formats.ts';
import { resolvePage } from './resolve-page.ts';

const knowledge = shippedKnowledge();

describe('the shipped tables', () => {
  it.each([['entries', ENTRIES], ['cities', CITIES], ['divisions-and-parties', DIVISIONS_AND_PARTIES]])('%s are as their maker left them', (name, text) => {
    const head = readFileSync(new URL(`../../src/entities/knowledge/${name}.ts`, import.meta.url), 'utf8').split('\n')[0];
    expect(head).toContain(createHash('sha256').update(text).digest('hex').slice(0, 16));
  });

  it('hold only entries that the models take', () => {
    for (const line of ENTRIES.split('\n')) {
      if (line.startsWith('g')) continue;
      const entry = parseEntry(line);
      expect(entityIdFormat.is(entry.id) && (entry.country === null || countryCode.is(entry.country)), line).toBe(true);
      expect(entry.subtype === null || ENTITY_SUBTYPES.includes(entry.subtype), line).toBe(true);
      expect(entry.sectors.every((sector) => SectorSchema.safeParse(sector).success), line).toBe(true);
      for (const { from, to } of entry.offices) expect(to === null || from < to, line).toBe(true);
    }
  });

  it.each([['cities', CITIES], ['divisions-and-parties', DIVISIONS_AND_PARTIES]])('keep %s in order of their keys', (_, table) => {
    const keys = table.split('\n').map((line) => `${line.slice(0, line.indexOf('\t'))}\t`);
    expect(keys.every((key, index) => index === 0 || keys[index - 1]! <= key)).toBe(true);
  });

  it.each([['city', CITIES], ['division and party', DIVISIONS_AND_PARTIES]])('find every %s by its key', (_, table) => {
    const lines = table.split('\n');
    for (let index = 0; index < lines.length; index += 37) {
      const key = lines[index]!.slice(0, lines[index]!.indexOf('\t'));
      expect(knowledge.find(key).length, key).toBeGreaterThan(0);
    }
  });

  it('know countries, peoples, seats and holders of office', () => {
    expect(knowledge.find('mali')[0]).toMatchObject({ id: 'wd:Q912', country: 'MLI', subtype: 'country' });
    expect(knowledge.findByPeople('malian')?.name).toBe('Mali');
    expect(knowledge.findByPeople('tories')?.name).toBe('Conservative Party');
    expect(knowledge.findBySeat('kyiv')?.name).toBe('Ukraine');
    expect(knowledge.findBySeat('brussels')?.name).toBe('European Union');
    expect(knowledge.findHolder('GBR', 'foreign secretary', '2024-08-01')?.name).toBe('David Lammy');
    expect(knowledge.findHolder('GBR', 'foreign secretary', '1950-08-01')).toBeNull();
    expect(knowledge.find('no such name')).toEqual([]);
    expect(knowledge.find('')).toEqual([]);
  });

  it('give cities their coordinates', () => {
    expect(knowledge.find('zhytomyr')[0]).toMatchObject({ country: 'UKR', subtype: 'city', latitude: 50.26, longitude: 28.68, geonamesId: 686967 });
  });

  it('show no marks of transliteration, but those of a Latin script', () => {
    expect(['sriperumbudur', 'kandahar', 'arkhangelsk', 'sao paulo', 'uhersky brod'].map((key) => knowledge.find(key)[0]?.name)).toEqual(['Sriperumbudur', 'Kandahar', 'Arkhangelsk', 'São Paulo', 'Uherský Brod']);
  });
});

describe('a table of one\'s own', () => {
  const jsonl = '{"type":"organization","name":"Acme Institute","aliases":["ACME"],"country":"KEN","id":"acme:1"}\n\n{"type":"person","name":"Vladimir Putin","id":"acme:2"}\n';
  const csv = 'type,name,aliases,country,id,offices\r\norganization,"Acme ""Institute""",ACME;AI,KEN,acme:1,\r\nperson,Ann Lee,,KEN,,mayor of Lamu@2020-01-01..2024-01-01\r\n';

  it('is read from JSON Lines and CSV', () => {
    expect(parseKnowledge(jsonl, 'jsonl')).toHaveLength(2);
    const [institute, mayor] = parseKnowledge(csv, 'csv');
    expect(institute).toMatchObject({ id: 'acme:1', name: 'Acme "Institute"', aliases: ['ACME', 'AI'], country: 'KEN' });
    expect(mayor?.offices).toEqual([{ title: 'mayor of Lamu', from: '2020-01-01', to: '2024-01-01' }]);
  });

  it('wins over the shipped one', () => {
    const page = resolvePage('News\nP[Vladimir Putin] and the O[ACME].', '2024-01-01', extendKnowledge(knowledge, parseKnowledge(jsonl, 'jsonl')));
    expect(page.entityOf('Vladimir Putin').id).toBe('acme:2');
    expect(page.entityOf('ACME')).toMatchObject({ id: 'acme:1', name: 'Acme Institute', country: 'KEN' });
  });

  it('is told to other threads only where nothing but the shipped one is behind it', () => {
    const [acme, putin] = parseKnowledge(jsonl, 'jsonl');
    const one = extendKnowledge(knowledge, [acme!]);
    const two = extendKnowledge(one, [putin!]);
    expect(one.own).toEqual([acme]);
    expect(two.own).toBeUndefined();
    expect(['acme', 'vladimir putin'].map((name) => two.find(name)[0]?.id)).toEqual(['acme:1', 'acme:2']);
    expect(two.findBySeat('moscow')?.name).toBe('Russia');
  });

  it.each([
    ['jsonl', '{"type":"person","name":"A"}\n{"type":"ghost","name":"B"}', 2],
    ['jsonl', 'nonsense', 1],
    ['jsonl', '{"type":"person"}', 1],
    ['csv', 'type,name,country\nperson,"A\nB",KEN\nperson,C,Kenya', 4],
    ['csv', 'type,name,country\nperson,A,KEN\nperson,"C,KEN\nperson,D,KEN\n', 3],
    ['csv', 'type,name\nperson,A,,\nperson,Lee, Ann\n', 3],
  ] as const)('is refused with its line: %s %j', (format, text, line) => {
    expect(parseKnowledgeSafe(text, format, 'mine')).toMatchObject({ ok: false, error: { code: 'KNOWLEDGE_INVALID', line, source: 'mine' } });
  });
});
