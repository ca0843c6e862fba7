import { ByteReader, ByteWriter, decodeBase64, type IntegerMatrix, readKeys, readMatrix, writeKeys, writeMatrix } from '../sequence/index.ts';

/** The matrices of the layout network, in the order of the file. A bias is a matrix of one row; `steps` scores a role (column) after another (row). */
export const LAYOUT_MATRICES = ['features', 'first', 'firstBias', 'second', 'secondBias', 'roles', 'roleBias', 'steps'] as const;
/** Name of one of them. */
export type LayoutMatrix = (typeof LAYOUT_MATRICES)[number];

/** What the layout network has learned. */
export interface LayoutNetworkWeights {
  /** Version of the feature code that the keys are of. */
  readonly templates: string;
  /** Features that have a row in the matrix `features`, ascending as unsigned numbers; others say nothing. */
  readonly keys: Int32Array;
  readonly matrices: Readonly<Record<LayoutMatrix, IntegerMatrix>>;
}

/** First byte of the format. */
const FORMAT = 2;

/** Writes weights in the format that {@link parseLayoutNetwork} reads. */
export function stringifyLayoutNetwork({ templates, keys, matrices }: LayoutNetworkWeights): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(FORMAT);
  writer.text(templates);
  writeKeys(writer, keys);
  for (const name of LAYOUT_MATRICES) writeMatrix(writer, matrices[name]);
  return writer.finish();
}

/**
 * Reads weights from base64.
 *
 * @throws RangeError if the bytes are of another format or end early.
 */
export function parseLayoutNetwork(base64: string): LayoutNetworkWeights {
  const reader = new ByteReader(decodeBase64(base64));
  const format = reader.byte();
  if (format !== FORMAT) throw new RangeError(`layout network of format ${String(format)}, not ${String(FORMAT)}`);
  const templates = reader.text();
  const keys = readKeys(reader);
  const matrices = Object.fromEntries(LAYOUT_MATRICES.map((name) => [name, readMatrix(reader)])) as Record<LayoutMatrix, IntegerMatrix>;
  return { templates, keys, matrices };
}
