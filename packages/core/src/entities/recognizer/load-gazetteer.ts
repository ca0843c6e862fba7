import { decodeBase64 } from '../../sequence/decode-base64.ts';
import { Gazetteer } from './gazetteer.ts';
import { GAZETTEER } from './weights/gazetteer.ts';

let loaded: Gazetteer | undefined;

/** The shipped gazetteer, read on first use. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new Gazetteer(decodeBase64(GAZETTEER));
  return loaded;
}
