import { describe, expect, it } from 'vitest';
import { PLOVER_TYPES } from '../../src/models/event.ts';
import { SECTORS } from '../../src/models/entity.ts';
import {
  CAMEO_ACTOR_CODES,
  CAMEO_CODES,
  COUNTRIES,
  PLOVER_CONTEXTS,
  SECTOR_NAMES,
  cameoToPlover,
  countryByAlpha2,
  countryByAlpha3,
  goldstein,
  ploverModes,
  ploverScore,
  ploverToCameo,
  quadClass,
  requiresRecipient,
} from '../../src/ontology/index.ts';

describe('PLOVER 0.8', () => {
  it('has 16 types with 67 modes, 37 contexts and 25 sectors', () => {
    expect(PLOVER_TYPES.flatMap((type) => ploverModes(type))).toHaveLength(67);
    expect(PLOVER_CONTEXTS).toHaveLength(37);
    expect([...SECTOR_NAMES.keys()].sort()).toEqual([...SECTORS].sort());
  });

  it('scores a mode, or the type where the mode is unknown or has no score', () => {
    expect(ploverScore('CONSULT', 'phone')).toBe(1.5);
    expect(ploverScore('CONSULT', null)).toBe(2.5);
    expect(ploverScore('PROTEST', 'vandalize')).toBe(-5);
    expect(ploverScore('ACCUSE', null)).toBe(-3);
  });

  it('tells cooperation from conflict', () => {
    expect([quadClass('CONCEDE'), quadClass('AID'), quadClass('REJECT'), quadClass('SANCTION')]).toEqual([1, 2, 3, 4]);
    expect(requiresRecipient('AID')).toBe(true);
    expect(requiresRecipient('PROTEST')).toBe(false);
  });
});

describe('CAMEO 1.1b3', () => {
  it('has 316 event codes and their Goldstein values', () => {
    expect(CAMEO_CODES.size).toBe(316);
    expect(goldstein('041')).toBe(1);
    expect(goldstein('155')).toBeNull();
    expect(goldstein('999')).toBeNull();
    expect(CAMEO_CODES.get('041')?.name).toBe('Discuss by telephone');
    expect(CAMEO_ACTOR_CODES).toHaveLength(141);
  });

  it('maps to PLOVER, and abstains where PLOVER has no type', () => {
    expect(cameoToPlover('041')).toEqual({ type: 'CONSULT', mode: 'phone', context: null });
    expect(cameoToPlover('057')).toEqual({ type: 'SUPPORT', mode: null, context: 'diplomatic' });
    expect(cameoToPlover('010')).toBeNull();
    expect(cameoToPlover('020')).toBeNull();
  });

  it('has a code for every PLOVER type and mode', () => {
    for (const type of PLOVER_TYPES) {
      for (const mode of [null, ...ploverModes(type)]) expect(CAMEO_CODES.has(ploverToCameo(type, mode))).toBe(true);
    }
    expect(ploverToCameo('CONSULT', 'phone')).toBe('041');
    expect(ploverToCameo('COERCE', 'arrest')).toBe('173');
    expect(ploverToCameo('CONCEDE', null)).toBe('080');
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1 and Kosovo', () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(countryByAlpha3('NER')).toMatchObject({ alpha2: 'NE', numeric: '562', name: 'Niger', fips: 'NG', cameo: 'NER' });
    expect(countryByAlpha2('NG')).toMatchObject({ alpha3: 'NGA', fips: 'NI' });
    expect(countryByAlpha3('XKX')).toMatchObject({ numeric: null, fips: 'KV', cameo: 'KSV' });
    expect(countryByAlpha3('ROU')).toMatchObject({ cameo: 'ROM' });
    expect(countryByAlpha3('ZZZ')).toBeNull();
  });
});
