import { describe, expect, it } from 'vitest';
import { dateEvent } from '../../src/events/date-event.ts';
import { followDates } from '../../src/events/follow-dates.ts';
import type { Zone } from '../../src/language/analysis.ts';
import { isoDate } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** A Wednesday. */
const PAGE = isoDate.as('2023-06-14');

/** Day on which the event at a word of a one-sentence page happened. */
function dayOf(table: string, word: string, kind: Zone['kind'] = 'paragraph'): string | null {
  const { tree, analysis } = parseTree(table, kind);
  const [date] = dateEvent(tree, tree.words.indexOf(word), 'actual', PAGE, followDates(analysis, [tree], PAGE));
  return date?.start ?? null;
}

describe('dateEvent', () => {
  it('takes the time of the clause of the event', () => {
    const table = `
      Troops NOUN:NNS nsubj 2
      attacked VERB:VBD root 0
      Kyiv PROPN obj 2 L
      on ADP case 5
      Tuesday PROPN obl 2`;
    expect(dayOf(table, 'attacked')).toBe('2023-06-13');
  });

  it('does not let the time of a clause inside hold for the whole', () => {
    const table = `
      Sweden PROPN nsubj 2 L
      dropped VERB:VBD root 0
      a DET det 4
      case NOUN obj 2
      opened VERB:VBN acl 4
      in ADP case 7
      2010 NUM obl 5`;
    expect(dayOf(table, 'opened')).toBe('2010-01-01');
    expect(dayOf(table, 'dropped')).toBe('2023-06-14');
  });

  it('dates only its noun by a time before it', () => {
    const table = `
      Holmes PROPN nsubj 2 P
      criticized VERB:VBD root 0
      the DET det 6
      March PROPN compound 6
      10 NUM nummod 4
      raid NOUN obl 2`;
    expect(dayOf(table, 'raid')).toBe('2023-03-10');
  });

  it.each([
    ['attacked', 'VERB:VBD', '', '2023-06-14'],
    ['attacked', 'VERB:VBN', 'had AUX:VBD aux 3', null],
    ['attacks', 'VERB:VBZ', '', null],
  ])('reads news from plain past tenses only: "%s" (%s)', (verb, tag, auxiliary, expected) => {
    const head = auxiliary === '' ? 2 : 3;
    const table = ['Russia PROPN nsubj ' + String(head) + ' L', auxiliary, `${verb} ${tag} root 0`, `Kyiv PROPN obj ${String(head)} L`].filter((row) => row !== '').join('\n');
    expect(dayOf(table, verb)).toBe(expected);
  });

  it('dates only what began by "that began"', () => {
    const table = `
      He PRON nsubj 2
      condemned VERB:VBD root 0
      the DET det 4
      war NOUN obj 2
      that PRON:WDT nsubj 6
      began VERB:VBD acl:relcl 4
      in ADP case 8
      2022 NUM obl 6`;
    expect(dayOf(table, 'war')).toBe('2022-01-01');
    expect(dayOf(table, 'condemned')).toBe('2023-06-14');
  });

  it('looks ahead for what is planned, and back for what was planned once', () => {
    const planned = (verb: string, tag: string): string => `
      Troops NOUN:NNS nsubj 2
      ${verb} ${tag} root 0
      to PART:TO mark 4
      attack VERB:VB xcomp 2
      on ADP case 6
      Friday PROPN obl 4`;
    expect(dayOf(planned('plan', 'VERB:VBP'), 'attack')).toBe('2023-06-16');
    const once = `
      Troops NOUN:NNS nsubj 3
      had AUX:VBD aux 3
      planned VERB:VBN root 0
      to PART:TO mark 5
      attack VERB:VB xcomp 3
      on ADP case 7
      Friday PROPN obl 5`;
    expect(dayOf(once, 'attack')).toBe('2023-06-09');
  });

  it('reads news from headlines in the present and leads in the perfect', () => {
    expect(dayOf('Russia PROPN nsubj 2 L\nattacks VERB:VBZ root 0\nKyiv PROPN obj 2 L', 'attacks', 'title')).toBe('2023-06-14');
    expect(dayOf('Mali PROPN nsubj 3 L\nhas AUX:VBZ aux 3\nsigned VERB:VBN root 0\ndeals NOUN:NNS obj 3', 'signed')).toBe('2023-06-14');
    expect(dayOf('Mali PROPN nsubj 4 L\nhas AUX:VBZ aux 4\npreviously ADV advmod 4\nsigned VERB:VBN root 0\ndeals NOUN:NNS obj 4', 'signed')).toBeNull();
  });

  it('puts nouns at the time of the clause of news around them', () => {
    const table = `
      Ten NUM nsubj:pass 3
      were AUX:VBD aux:pass 3
      killed VERB:VBN root 0
      during ADP case 6
      an DET det 6
      attack NOUN obl 3`;
    expect(dayOf(table, 'attack')).toBe('2023-06-14');
    expect(dayOf('They PRON nsubj 2\nfear VERB:VBP root 0\nan DET det 4\nattack NOUN obj 2', 'attack')).toBeNull();
  });
});

describe('followDates', () => {
  it('takes the first day told in the past tense for the day of the news', () => {
    const { tree, analysis } = parseTree('Putin PROPN nsubj 2 P\nspoke VERB:VBD root 0\non ADP case 4\nMonday PROPN obl 2');
    expect(followDates(analysis, [tree], PAGE).newsDay(0)!.start).toBe('2023-06-12');
    expect(followDates(analysis, [], PAGE).newsDay(0)!.start).toBe('2023-06-12');
  });

  it('falls back to the date of the page, and to none', () => {
    const { tree, analysis } = parseTree('Putin PROPN nsubj 2 P\nspoke VERB:VBD root 0');
    expect(followDates(analysis, [tree], PAGE).newsDay(0)!.start).toBe(PAGE);
    expect(followDates(analysis, [tree], null).newsDay(0)).toBeNull();
  });
});
