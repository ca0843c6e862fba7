import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffContent } from '../../src/node/sniff-content.ts';

describe('sniffContent', () => {
  it.each([
    ['empty', Buffer.of()],
    ['text', Buffer.from(' date 2023-06-14 Text')],
    ['text', Buffer.from('\uFEFF date')],
    ['text', Buffer.of(0xff, 0x41, 0xe9)],
    ['json-lines', Buffer.from('{"text":"x"}')],
    ['json-lines', Buffer.from('\uFEFF\r\n \t{')],
    ['text', Buffer.from('["text"]')],
    ['text', Buffer.from('[{note}] Markets today')],
    ['json-document', Buffer.from('[{"text":"x"}]')],
    ['json-document', Buffer.from('\uFEFF[\n  {\n    "text": "x"')],
    ['json-document', Buffer.from('{\r\n  "text": "x"')],
    ['json-lines', Buffer.from('{}\n{"text":"x"}')],
    ['html', Buffer.from('\n<!DOCTYPE html>\n<html lang="en">')],
    ['html', Buffer.from('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">')],
    ['text', Buffer.from('<htmlish> words')],
    ['text', Buffer.from(' date 2023-06-14 <html> is where a page begins')],
    ['gzip', Buffer.of(0x1f, 0x8b, 8, 0)],
    ['utf-16', Buffer.from('\uFEFFab', 'utf16le')],
    ['utf-16', Buffer.of(0xfe, 0xff, 0, 0x61)],
    ['utf-16', Buffer.from(' date 2023-06-14 Text', 'utf16le')],
    ['utf-16', Buffer.from(' date 2023-06-14 Text', 'utf16le').swap16()],
    ['binary', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ['binary', Buffer.from('text\0text')],
  ])('says %s', (kind, bytes) => {
    expect(sniffContent(bytes)).toBe(kind);
  });

  it('says something of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(sniffContent(bytes) === 'empty').toBe(bytes.length === 0);
    }));
  });
});
