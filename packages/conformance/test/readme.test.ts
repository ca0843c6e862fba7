import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { matchesOutput, readExamples } from '../src/readme-examples.ts';
import { runExample } from '../src/run-example.ts';

it.each(readExamples(fileURLToPath(new URL('../../../README.md', import.meta.url))))('line $line of the README runs as it says', (example) => {
  const output = runExample(example, 'conformance');
  if (example.output !== null && !matchesOutput(output, example.output)) expect(output).toBe(example.output);
});
