export * from './count-words.ts';
export * from './detect-language.ts';
export * from './explain-page.ts';
export * from './extract-article.ts';
export type { BylineOptions, ParsedByline } from './parse-byline.ts';
export { parseByline } from './parse-byline.ts';
export type { DateOptions, PrintedDate } from './parse-date.ts';
export { parseDates } from './parse-date.ts';
export { parseRelativeDate } from './parse-relative-date.ts';
