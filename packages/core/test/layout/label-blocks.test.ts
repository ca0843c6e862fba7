import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../src/layout/index.ts';
import { parseLayoutNetwork } from '../../src/layout/layout-network-weights.ts';
import { WEIGHTS, WEIGHTS_DIGEST } from '../../src/layout/weights/layout.ts';
import { LAYOUT_TEMPLATES } from '../../src/layout/write-line-features.ts';
import { parseSeed } from '../../src/seed/index.ts';
import { decodeBase64 } from '../../src/sequence/index.ts';

const PAGE = ` date 2024-03-05 Home

World

Harbour reopens after three weeks of storms

By Jane Doe

Fishing boats leave the old harbour on Tuesday. Photo: John Smith / Reuters

The harbour of Port Example reopened on Tuesday after three weeks of storms that had kept ferries and fishing boats ashore, the port authority said.

“We have waited for this day,” said Maria Lopez, who runs one of the ferries, as the first passengers came on board in the early morning.

The government has promised to repair the outer wall before the next winter, but it did not say how much the work would cost.

Advertisement

Related

Storm warning for the northern coast

2 days ago

© 2024 Example Media. All rights reserved.
`;

describe('labelBlocks', () => {
  const blocks = labelBlocks(parseSeed(PAGE));
  const roleOf = (start: string): string | undefined => blocks.find(({ text }) => text.startsWith(start))?.role;

  it('tells headline, byline and body from what is around them', () => {
    expect(blocks[0]).toMatchObject({ role: 'seed-header', start: 0, end: 17 });
    expect(roleOf('Harbour reopens')).toBe('title');
    expect(roleOf('By Jane')).toBe('byline');
    expect(roleOf('The harbour')).toBe('paragraph');
    expect(roleOf('“We have')).toBe('paragraph');
    expect(roleOf('The government')).toBe('paragraph');
    expect(roleOf('Advertisement')).toBe('ad');
    expect(roleOf('Related')).toBe('related-heading');
    expect(roleOf('© 2024')).toBe('legal');
  });

  it('is surer of running text than of a stray word', () => {
    const [paragraph] = blocks.filter(({ role }) => role === 'paragraph');
    expect(paragraph!.confidence).toBeGreaterThan(0.9);
  });

  it('gives a page of a header alone its header', () => {
    expect(labelBlocks(parseSeed(' date 2024-03-05 ')).map(({ role }) => role)).toEqual(['seed-header']);
  });

  it('labels a page without a header', () => {
    expect(labelBlocks(parseSeed('Hello'))).toHaveLength(1);
  });

  it('takes two words that a line break parts as two blocks, whatever the break', () => {
    for (const lineBreak of ['\n', '\r\n', '\r', '\u2028', '\u2029']) expect(labelBlocks(parseSeed(`one${lineBreak}two`))).toHaveLength(2);
  });
});

describe('the layout weights', () => {
  it('are those of the digest, for this feature code', () => {
    expect(createHash('sha256').update(decodeBase64(WEIGHTS)).digest('hex')).toBe(WEIGHTS_DIGEST);
    expect(parseLayoutNetwork(WEIGHTS).templates).toBe(LAYOUT_TEMPLATES);
  });
});
