import { ByteReader, ByteWriter, decodeBase64, type IntegerMatrix, readKeys, readMatrix, writeKeys, writeMatrix } from '../../sequence/index.ts';

/** The matrices of the recogniser's network, in the order of the file. A bias is a matrix of one row. */
export const MENTION_MATRICES = ['values', 'start', 'first', 'firstBias', 'second', 'secondBias', 'labels', 'labelBias'] as const;
/** Name of one of them. */
export type MentionMatrix = (typeof MENTION_MATRICES)[number];

/**
 * What the network has learned. The vector of a token is `start` and the rows of `values` of its keys, which ascend as unsigned
 * numbers; keys that are not there add nothing.
 */
export interface MentionNetworkWeights {
  readonly keys: Int32Array;
  readonly matrices: Readonly<Record<MentionMatrix, IntegerMatrix>>;
}

/** First byte of the format. */
const FORMAT = 1;

/** Writes weights in the format that {@link parseMentionNetwork} reads. */
export function stringifyMentionNetwork({ keys, matrices }: MentionNetworkWeights): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(FORMAT);
  writeKeys(writer, keys);
  for (const name of MENTION_MATRICES) writeMatrix(writer, matrices[name]);
  return writer.finish();
}

/**
 * Reads weights from base64.
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseMentionNetwork(base64: string): MentionNetworkWeights {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== FORMAT) throw new RangeError(`network of format ${String(format)}, not ${String(FORMAT)}`);
  const keys = readKeys(reader);
  const matrices = Object.fromEntries(MENTION_MATRICES.map((name) => [name, readMatrix(reader)])) as Record<MentionMatrix, IntegerMatrix>;
  return { keys, matrices };
}
