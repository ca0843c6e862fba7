/**
 * The sequence engine: linear chains for tags and entity mentions, and the recurrent layers of the networks.
 *
 * A stage writes the features of each position as int32 hashes (`hashPair(TEMPLATE, value)`) into a `FeatureList`, loads its
 * inlined weights once with `parseWeights(base64)`, keeps one `SequenceDecoder`, and calls
 * `decoder.decode(length, writeFeatures, labels, confidences?, addScores?)`, or asks a `MarginalDecoder` how probable each label
 * is, whatever scores it. `packages/train/src/sequence` trains with the same `writeFeatures`, so that training and use cannot differ.
 */
export { ByteReader } from './byte-reader.ts';
export { ByteWriter } from './byte-writer.ts';
export { decodeBase64 } from './decode-base64.ts';
export { FeatureList, type WriteFeatures } from './feature-list.ts';
export { FeatureTable } from './feature-table.ts';
export { GatedLayer, LAYER_STEPS } from './gated-layer.ts';
export { hashPair, hashText, hashTriple } from './hash-features.ts';
export { type IntegerMatrix, readKeys, readMatrix, writeKeys, writeMatrix } from './integer-matrix.ts';
export { KernelMemory, type WebAssemblyHost } from './kernel-memory.ts';
export { KeyTable, MOST_KEYS } from './key-table.ts';
export { type Chain, MarginalDecoder, type VisitMarginals, type WriteScores } from './marginal-decoder.ts';
export { MatrixMemory, type StoredMatrix } from './matrix-memory.ts';
export { parseWeights, WEIGHTS_FORMAT } from './parse-weights.ts';
export { RowSums } from './row-sums.ts';
export { type AddScores, SequenceDecoder } from './sequence-decoder.ts';
export { FORBIDDEN, type SequenceWeights } from './sequence-weights.ts';
export { type FeatureRow, type LooseWeights, stringifyWeights } from './stringify-weights.ts';
