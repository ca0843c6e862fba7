export { labelBlocks } from './label-blocks.ts';
