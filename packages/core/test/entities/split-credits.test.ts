import { describe, expect, it } from 'vitest';
import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';
import { splitCredits } from '../../src/entities/split-credits.ts';

function split(printed: string, zone: RecognizedMention['zone'], type: RecognizedMention['type'] = 'person'): string[] {
  return splitCredits(printed, [{ start: 0, end: printed.length, type, sentence: 0, zone, confidence: 0.9 }]).map(({ start, end, type: found }) => `${found[0]!}:${printed.slice(start, end)}`);
}

describe('splitCredits', () => {
  it('parts a name from the agency behind it', () => {
    expect(split('Ann LeeReuters', 'caption')).toEqual(['p:Ann Lee', 'o:Reuters']);
    expect(split('Ann LeeGetty Images', 'caption')).toEqual(['p:Ann Lee', 'o:Getty Images']);
  });

  it('leaves both agencies of a caption that begins and ends with one', () => {
    expect(split('Getty Images Old MillGetty Images', 'caption', 'organization')).toEqual(['o:Getty Images', 'o:Getty Images']);
  });

  it('leaves the names of captions that end otherwise, and all other names', () => {
    expect(split('Thomson Reuters', 'caption', 'organization')).toEqual(['o:Thomson Reuters']);
    expect(split('Ann LeeReuters', 'paragraph')).toEqual(['p:Ann LeeReuters']);
  });
});
