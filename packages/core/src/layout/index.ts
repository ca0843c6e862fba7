export { labelBlocks } from './label-blocks.ts';
export { BODY_ROLES, LAYOUT_LABELS } from './layout-labels.ts';
export { measureLines, type PageLines } from './measure-lines.ts';
export { measurePage, type PageShape } from './measure-page.ts';
export { createLineFeatures, LAYOUT_TEMPLATES } from './write-line-features.ts';
