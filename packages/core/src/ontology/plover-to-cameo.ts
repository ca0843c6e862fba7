import type { PloverType } from '../models/event.ts';
import { cameoCode } from '../models/formats.ts';
import type { CameoCode } from '../models/formats.ts';
import { CAMEO_ROWS } from './tables/cameo.ts';

/** Codes where the table has no row for a type and mode, or where its first row is too narrow. */
const CHOSEN: ReadonlyMap<string, string> = new Map([
  ['CONSULT/multilateral', '040'], ['CONSULT/third-party', '044'], ['RETREAT/', '080'], ['RETREAT/resign', '0831'],
  ['RETREAT/withdraw', '0874'], ['REQUEST/change', '104'], ['REQUEST/yield', '105'], ['REJECT/yield', '124'],
  ['ACCUSE/', '110'], ['ACCUSE/allege', '112'], ['ACCUSE/disapprove', '111'], ['THREATEN/arrest', '137'], ['THREATEN/territory', '1382'],
  ['THREATEN/restrict', '132'], ['THREATEN/relations', '1313'], ['PROTEST/vandalize', '145'], ['PROTEST/strike', '143'],
  ['SANCTION/convict', '116'], ['SANCTION/withdraw', '166'], ['SANCTION/discontinue', '160'], ['MOBILIZE/weapons', '150'], ['MOBILIZE/troops', '154'],
  ['MOBILIZE/police', '153'], ['MOBILIZE/militia', '154'], ['COERCE/restrict', '172'], ['COERCE/censor', '1721'], ['COERCE/withhold', '172'],
  ['COERCE/misinformation', '170'], ['COERCE/seize', '171'], ['ASSAULT/', '190'], ['ASSAULT/explosives', '183'], ['ASSAULT/primitive', '182'],
  ['ASSAULT/targeted', '186'], ['ASSAULT/crowd-control', '175'], ['ASSAULT/unconventional', '204'], ['ASSAULT/suicide-attack', '1831'],
]);

const BY_PLOVER: ReadonlyMap<string, string> = buildIndex();

function buildIndex(): Map<string, string> {
  const index = new Map<string, string>();
  const generalFirst = CAMEO_ROWS.filter((row) => row[0].length > 2).sort((left, right) => left[0].length - right[0].length);
  for (const [code, , , , , types, mode] of generalFirst) {
    for (const type of types?.split('|') ?? []) {
      const key = `${type}/${mode ?? ''}`;
      if (!index.has(key)) index.set(key, code);
    }
  }
  for (const [key, code] of CHOSEN) index.set(key, code);
  return index;
}

/** Most general CAMEO 1.1b3 code (three digits or more) of a PLOVER 0.8 type and mode; that of the type where the mode has none. */
export function ploverToCameo(type: PloverType, mode: string | null): CameoCode {
  return cameoCode.as(BY_PLOVER.get(`${type}/${mode ?? ''}`) ?? BY_PLOVER.get(`${type}/`));
}
