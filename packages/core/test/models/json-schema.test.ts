import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES, toJsonSchema } from '../../src/index.ts';

/** Rewrite with `pnpm --filter @corpus/core test -- --update`; CI only compares. */
describe.each(SCHEMA_NAMES)('JSON Schema of %s', (name) => {
  it('equals the committed file', async () => {
    const path = fileURLToPath(new URL(`../../schema/${name}.schema.json`, import.meta.url));
    await expect(`${JSON.stringify(toJsonSchema(name), null, 2)}\n`).toMatchFileSnapshot(path);
  });

  it('is a valid 2020-12 schema with an $id', () => {
    const schema = toJsonSchema(name);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toMatch(new RegExp(`/${name}\\.schema\\.json$`));
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true, formats: { uri: true } }).compile(schema)).not.toThrow();
  });
});
