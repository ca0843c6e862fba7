export { labelBlocks } from './label-blocks.ts';
export type { LabelOptions } from './label-lines.ts';
export { RepeatedLines } from './repeated-lines.ts';
