export { comparePaths } from './compare-paths.ts';
export { createDiskStore, type DiskStoreOptions } from './disk-store.ts';
export { EXPANSION_BOUNDS, type ExpansionBounds } from './expand-gzip.ts';
export { findInputs, STANDARD_INPUT } from './find-inputs.ts';
export { readInputList } from './read-input-list.ts';
export { readSeeds, type ReadSeedsOptions } from './read-seeds.ts';
export { runPipeline, type RunPipelineOptions } from './run-pipeline.ts';
export { locateOutput, openOutput, type Output, type OutputPlace } from './write-output.ts';
export { openRejects, type RejectsFile } from './write-rejects.ts';
