import { describe, expect, it } from 'vitest';
import type { RecognizedMention } from '../../src/entities/recognized-mention.ts';
import { widenMentions } from '../../src/entities/widen-mentions.ts';
import { analyzeLines } from './analyze-lines.ts';

/** Widens the names of a text in which they stand in brackets. */
function widen(marked: string, type: RecognizedMention['type'] = 'organization'): string[] {
  const found: RecognizedMention[] = [];
  let text = '';
  for (const part of marked.split(/[[\]]/)) {
    if (marked.includes(`[${part}]`)) found.push({ start: text.length, end: text.length + part.length, type, sentence: 0, zone: 'paragraph', confidence: 0.9 });
    text += part;
  }
  return widenMentions(analyzeLines(['paragraph', text]), found).map(({ start, end }) => text.slice(start, end));
}

describe('widenMentions', () => {
  it('takes a part for the longer name that stands around it', () => {
    expect(widen('[Norvex Federal] won. [Norvex Federal] grew. Now [Norvex] Federal leads.')).toEqual(['Norvex Federal', 'Norvex Federal', 'Norvex Federal']);
    expect(widen('[TB Abeo] came. [TB Abeo] spoke. Then TB [Abeo] left.', 'person')).toEqual(['TB Abeo', 'TB Abeo', 'TB Abeo']);
  });

  it('joins the parts of a name with "of" that was once read whole', () => {
    expect(widen('The [Central Bank of Norvia] met. [Central Bank] of [Norvia] sources agreed.')).toEqual(['Central Bank of Norvia', 'Central Bank of Norvia']);
  });

  it('needs more than one witness otherwise', () => {
    expect(widen('[Ann Lee Smith] came. [Ann Lee] Smith left.', 'person')).toEqual(['Ann Lee Smith', 'Ann Lee']);
  });

  it('cuts no other name, and adds none where there was none', () => {
    expect(widen('[Ann Lee] won. [Ann Lee] lost. Ann [Lee Bank] rose. Ann Lee left.')).toEqual(['Ann Lee', 'Ann Lee', 'Lee Bank']);
  });

  it('leaves peoples side by side', () => {
    expect(widen('[Arab Norvian] and [Arab Norvian] and [Arab] Norvian', 'nationality')).toEqual(['Arab Norvian', 'Arab Norvian', 'Arab']);
  });
});
