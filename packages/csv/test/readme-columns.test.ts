import { readFileSync } from 'node:fs';
import { csvTables, TABLE_NAMES } from '@corpus/csv';
import { expect, it } from 'vitest';

const README = new URL('../README.md', import.meta.url);
const MARKED = /(<!-- columns -->\n)[\s\S]*(\n<!-- \/columns -->)/;

function describeTables(): string {
  return TABLE_NAMES.map((name) => {
    const { description, columns } = csvTables[name];
    const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.description.replaceAll('|', '\\|')} |`);
    return [`### ${name}`, '', description, '', '| column | type | |', '| --- | --- | --- |', ...rows].join('\n');
  }).join('\n\n');
}

it('the README lists the columns as they are; vitest -u rewrites it', async () => {
  const readme = readFileSync(README, 'utf8');
  expect(readme).toMatch(MARKED);
  await expect(readme.replace(MARKED, (_, open: string, close: string) => open + describeTables() + close)).toMatchFileSnapshot('../README.md');
});
