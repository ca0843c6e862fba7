import type { Span } from '../models/index.ts';
import { parseDates } from './parse-date.ts';
import { stripMarks } from './trim-span.ts';

/** What follows a byline on its line and is none of it: days, hours, ages, reading times. */
const NOT_BYLINE =
  /\d{1,2}[:.]\d\d\b|\b(?:last )?(?:published|updated|posted|modified)\b|\bveröffentlicht|\baktualisiert|\bstand:|\bpubli(?:é|cado)|\bactualizado|\bmis à jour|\d{1,3} ?(?:min|minutes?|hours?|days?|hrs?|std)\b|\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const LABEL = /(?:(?:posted|written|words|story|text|reported) )?\b(?:by|von|par|por|di)[\s:]*$/i;
/** A day before the first author: "May 3, 2024 / Jane Doe". */
const YEAR_BEFORE = /\b(?:19|20)\d\d\W{1,4}$/;
const CONNECTIVE = /\s(?:on|at|am|le|el|um)$/i;

/** Range of the byline on its line: from "By", if something else stands before it, or from behind a day, to the day behind the last author. Offsets count from the start of `line`. */
export function trimByline(line: string, authors: readonly Span[]): Span {
  const first = authors[0]?.start ?? 0;
  const last = Math.max(...authors.map(({ end }) => end), first);
  const before = line.slice(0, first);
  const start = LABEL.exec(before)?.index ?? (YEAR_BEFORE.test(before) ? first : 0);
  const tail = line.slice(last);
  const cuts = [parseDates(tail)[0]?.start ?? tail.length, tail.search(NOT_BYLINE)].filter((cut) => cut >= 0);
  let end = last + Math.min(...cuts);
  if (end < line.length) end = stripMarks(line, last, end, '|•·,–—-:(@').end;
  if (end < last || end === 0) end = last;
  const connective = CONNECTIVE.exec(line.slice(last, end));
  if (connective !== null) end = last + connective.index;
  return { start, end: Math.max(end, last) };
}
