export { jsonCommand } from './command.ts';
export { jsonFormats, type JsonFormat } from './format.ts';
export { fromJsonLines, parseJsonLine, type FromJsonLinesOptions } from './from-json-lines.ts';
export type { JsonLdOptions, JsonLinesOptions, JsonOptions } from './options.ts';
export { toFollowTheMoney } from './to-follow-the-money.ts';
export { toJson } from './to-json.ts';
export { toJsonLd } from './to-json-ld.ts';
export { RECORD_FILES, toJsonLines, toJsonLinesFiles } from './to-json-lines.ts';
