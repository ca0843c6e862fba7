import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listCountries } from './list-countries.ts';
import { readTsv } from './read-tsv.ts';

type Cell = string | number | boolean | null;
type OntologyFile = 'plover-types' | 'plover-modes' | 'plover-contexts' | 'plover-sectors' | 'cameo-codes' | 'cameo-actor-codes' | 'countries';

/** Writes the tables of `core/src/ontology/tables` from the shared data folder. Same data, same bytes. */
export function makeOntology(data: string): void {
  const target = fileURLToPath(new URL('../../../core/src/ontology/tables', import.meta.url));
  mkdirSync(target, { recursive: true });
  const read = (name: OntologyFile) => readTsv(join(data, 'ontology', `${name}.tsv`));
  const write = (name: string, source: string, body: string) => {
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 16);
    writeFileSync(join(target, `${name}.ts`), `// Made by \`pnpm train ontology\` from ${source}. Digest ${digest}. Do not edit.\n${body}`);
  };

  write('plover', 'plover-*.tsv (PLOVER 0.8)', [
    table('PLOVER_TYPE_ROWS', ['type', 'quad class', 'recipient required', 'score'], read('plover-types').map((row) => [text(row, 'type'), number(row, 'quad'), row.get('requires_recipient') === 'yes', number(row, 'score')])),
    table('PLOVER_MODE_ROWS', ['type', 'mode', 'score'], read('plover-modes').filter((row) => row.get('type') !== '*').map((row) => [text(row, 'type'), text(row, 'mode'), number(row, 'score')])),
    table('PLOVER_SECTOR_ROWS', ['code', 'group', 'name'], read('plover-sectors').map((row) => [text(row, 'code'), text(row, 'group'), text(row, 'short_name')])),
    list('PLOVER_CONTEXTS', 'PLOVER 0.8 contexts.', read('plover-contexts').map((row) => text(row, 'context'))),
  ].join('\n'));
  write('cameo', 'cameo-codes.tsv (CAMEO 1.1b3)', table('CAMEO_ROWS', ['code', 'name', 'Goldstein (GDELT)', 'intensity (ICEWS)', 'quad class (GDELT)', 'PLOVER type', 'PLOVER mode', 'PLOVER context'],
    read('cameo-codes').map((row) => [
      text(row, 'code'), sentenceCase(text(row, 'name')), number(row, 'goldstein_gdelt'), number(row, 'intensity_icews'), number(row, 'quad_gdelt'),
      row.get('plover_type') || null, row.get('plover_mode') || null, row.get('plover_context') || null,
    ])));
  write('cameo-actors', 'cameo-actor-codes.tsv (CAMEO 1.1b3)', table('CAMEO_ACTOR_ROWS', ['code', 'scope', 'level', 'name'],
    read('cameo-actor-codes').map((row) => ['code', 'scope', 'level', 'short_name'].map((name) => text(row, name)))));
  write('countries', 'countries.tsv (ISO 3166-1) and world-factbook.jsonl.gz', table('COUNTRY_ROWS', ['alpha-3', 'alpha-2', 'numeric', 'name', 'FIPS 10-4', 'CAMEO'],
    listCountries(data).map((country) => [country.alpha3, country.alpha2, country.numeric, country.name, country.fips, country.cameo])));
}

function text(row: Map<string, string>, name: string): string {
  return row.get(name) ?? '';
}

function number(row: Map<string, string>, name: string): number | null {
  const cell = row.get(name) ?? '';
  return cell === '' ? null : Number(cell);
}

function sentenceCase(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

function table(name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `  [${row.map(literal).join(', ')}],`);
  return `/** ${columns.join(' | ')} */\nexport const ${name} = [\n${lines.join('\n')}\n] as const;\n`;
}

function list(name: string, comment: string, items: readonly string[]): string {
  return `/** ${comment} */\nexport const ${name} = [\n${items.map((item) => `  ${literal(item)},`).join('\n')}\n] as const;\n`;
}

function literal(cell: Cell): string {
  return typeof cell === 'string' ? `'${cell.replace(/'/g, "\\'")}'` : String(cell);
}
