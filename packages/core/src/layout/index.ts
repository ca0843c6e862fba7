export { labelBlocks } from './label-blocks.ts';
export type { LabelOptions } from './label-lines.ts';
export { learnRepeatedLines, siteOf } from './learn-repeated-lines.ts';
export { digestRepeatedLines, type RepeatedLines } from './repeated-lines.ts';
