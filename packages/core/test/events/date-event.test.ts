import { describe, expect, it } from 'vitest';
import { dateEvent, isHistorical } from '../../src/events/date-event.ts';
import { followDates } from '../../src/events/follow-dates.ts';
import type { Modality } from '../../src/events/resolve-modality.ts';
import { isBackground } from '../../src/events/tell-news.ts';
import type { Zone } from '../../src/language/analysis.ts';
import { isoDate } from '../../src/models/index.ts';
import { parseTree } from './parse-tree.ts';

/** A Wednesday. */
const PAGE = isoDate.as('2023-06-14');

/** Day on which the event at a word of a one-sentence page happened. */
function dayOf(table: string, word: string, kind: Zone['kind'] = 'paragraph', modality: Modality = 'actual'): string | null {
  const { tree, analysis } = parseTree(table, kind);
  const [date] = dateEvent(tree, tree.words.indexOf(word), modality, PAGE, followDates(analysis, [tree], PAGE));
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

  it('lets the time of what an act happens in hold for the act', () => {
    const table = `
      Mali PROPN nsubj 2 L
      condemned VERB:VBD root 0
      Paris PROPN obj 2 L
      in ADP case 7
      an DET det 7
      October PROPN compound 7
      letter NOUN obl 2`;
    expect(dayOf(table, 'condemned')).toBe('2022-10-01');
  });

  it('finds the noun of a time through the nouns before it', () => {
    const table = `
      The DET det 4
      October PROPN compound 3
      town NOUN compound 4
      meeting NOUN nsubj 5
      ended VERB:VBD root 0`;
    expect(dayOf(table, 'meeting')).toBe('2022-10-01');
  });

  it('does not put what a report puts before itself at the time of the report', () => {
    const report = (auxiliary: string): string => `
      On ADP case 2
      Monday PROPN obl 4
      he PRON nsubj 4
      said VERB:VBD root 0
      they PRON nsubj 7
      ${auxiliary} AUX:VBD aux 7
      attacked VERB:VBN ccomp 4`;
    expect(dayOf(report('had'), 'attacked')).toBeNull();
    expect(dayOf(report('have'), 'attacked')).toBe('2023-06-12');
  });

  it('does not hold for another tense beside it', () => {
    const table = `
      They PRON nsubj 2
      attack VERB:VBP root 0
      and CCONJ cc 5
      talks NOUN:NNS nsubj 5
      ended VERB:VBD conj 2
      on ADP case 7
      Monday PROPN obl 5`;
    expect(dayOf(table, 'ended')).toBe('2023-06-12');
    expect(dayOf(table, 'attack')).toBeNull();
  });

  it('does not put an agreement at the time of what is agreed on', () => {
    const table = `
      They PRON nsubj 2
      agreed VERB:VBD root 0
      to PART:TO mark 4
      meet VERB:VB xcomp 2
      on ADP case 6
      Friday PROPN obl 4`;
    expect(dayOf(table, 'agreed')).toBe('2023-06-14');
    expect(dayOf(table, 'meet', 'paragraph', 'future')).toBe('2023-06-16');
  });

  it('gives wars only times of their own', () => {
    const table = (words: string): string => `
      ${words} root 0
      on ADP case 5
      Monday PROPN obl 3`;
    expect(dayOf(table('The DET det 2\nwar NOUN nsubj 3\nbegan VERB:VBD'), 'war')).toBe('2023-06-12');
    const during = `
      He PRON nsubj 2
      warned VERB:VBD root 0
      of ADP case 5
      the DET det 5
      war NOUN obl 2
      during ADP case 9
      the DET det 8
      Monday PROPN compound 9
      talks NOUN:NNS obl 2`;
    expect(dayOf(during, 'war')).toBeNull();
    expect(dayOf(during, 'warned')).toBe('2023-06-12');
  });

  it('does not date what is counted by "as of"', () => {
    const table = `
      As ADP case 3
      of ADP fixed 1
      Monday PROPN obl 6
      they PRON nsubj 6
      had AUX:VBD aux 6
      attacked VERB:VBN root 0`;
    expect(dayOf(table, 'attacked')).toBeNull();
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

  it('looks ahead for what may be, and back for a noun beside it', () => {
    const table = `
      Their PRON:PRP$ nmod:poss 2
      vow NOUN nsubj 6
      on ADP case 4
      Friday PROPN nmod 2
      could AUX:MD aux 6
      end VERB:VB root 0
      the DET det 8
      war NOUN obj 6
      on ADP case 10
      Monday PROPN obl 6`;
    expect(dayOf(table, 'vow')).toBe('2023-06-09');
    expect(dayOf(table, 'end')).toBe('2023-06-19');
  });

  it('dates what is possible only by what lies ahead', () => {
    const table = (words: string): string => `
      They PRON nsubj 2
      want VERB:VBP root 0
      talks NOUN:NNS obj 2
      ${words} ADV advmod 6
      this DET det 6
      year NOUN obl:unmarked 2`;
    expect(dayOf(table('later'), 'talks', 'paragraph', 'hypothetical')).toBe('2023-01-01');
    expect(dayOf(table('earlier'), 'talks', 'paragraph', 'hypothetical')).toBeNull();
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

describe('isHistorical', () => {
  it.each([
    ['2022-06-13', true],
    ['2022-06-14', false],
  ])('is background of more than a year: %s', (day, expected) => {
    const date = { start: isoDate.as(day), end: isoDate.as(day), precision: 'day', basis: 'explicit', text: day } as const;
    expect(isHistorical(date, PAGE)).toBe(expected);
    expect(isHistorical(date, null)).toBe(false);
    expect(isHistorical(null, PAGE)).toBe(false);
  });
});

describe('isBackground', () => {
  it.each([
    ['The DET det 2\nwar NOUN nsubj 3\ngrew VERB:VBD root 0', 'war', true],
    ['The DET det 2\nattack NOUN nsubj 3\ngrew VERB:VBD root 0', 'attack', false],
    ['They PRON nsubj 2\nattack VERB:VBP root 0', 'attack', true],
    ['They PRON nsubj 2\nattacked VERB:VBD root 0', 'attacked', false],
  ])('holds for long: %s', (table, word, expected) => {
    const { tree } = parseTree(table);
    expect(isBackground(tree, tree.words.indexOf(word))).toBe(expected);
  });
});
