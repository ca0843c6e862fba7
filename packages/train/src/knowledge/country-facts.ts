/** English short names where the ICU name of `countries.tsv` is not the one news prose uses. By ISO alpha-3. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  COD: 'Democratic Republic of the Congo', COG: 'Republic of the Congo', HKG: 'Hong Kong', MAC: 'Macao', MMR: 'Myanmar',
  PSE: 'Palestine', TUR: 'Turkey', CZE: 'Czech Republic', CIV: 'Ivory Coast', BLM: 'Saint Barthélemy', KNA: 'Saint Kitts and Nevis', LCA: 'Saint Lucia',
  MAF: 'Saint Martin', SHN: 'Saint Helena', SPM: 'Saint Pierre and Miquelon', VCT: 'Saint Vincent and the Grenadines',
  SGS: 'South Georgia and the South Sandwich Islands', UMI: 'United States Minor Outlying Islands', VIR: 'United States Virgin Islands',
  TLS: 'East Timor',
};

/**
 * Names of the factbook for countries that it names otherwise. One ISO entry may stand for several of its entries (the
 * first is taken): the West Bank and the Gaza Strip are one Palestine.
 */
export const FACTBOOK_NAMES: Readonly<Record<string, readonly string[]>> = {
  COD: ['DRC'], COG: ['Congo (Brazzaville)'], CPV: ['Cabo Verde'], CIV: ["Côte d'Ivoire"], MMR: ['Burma'], CZE: ['Czechia'], TUR: ['Turkey'],
  PSE: ['West Bank', 'Gaza, Gaza Strip'], VAT: ['Holy See (Vatican City)'], FLK: ['Falkland Islands (Islas Malvinas)'],
  FSM: ['Federated States of Micronesia'], SHN: ['Saint Helena, Ascension, and Tristan da Cunha'],
  SJM: ['Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)'], KOR: ['South Korea'], PRK: ['North Korea'],
  ATF: ['French Southern and Antarctic Lands'], VIR: ['Virgin Islands'], MAC: ['Macau'], TLS: ['Timor-Leste'], CUW: ['Curacao'],
  DOM: ['The Dominican'], HMD: ['Heard Island and McDonald Islands'],
  SGS: ['South Georgia and South Sandwich Islands'], STP: ['Sao Tome and Principe'], BLM: ['Saint Barthelemy'],
};

/** FIPS 10-4 codes of places that the factbook tells of only under their sovereign. */
export const FIPS_WITHOUT_FACTBOOK: Readonly<Record<string, string>> = { GLP: 'GP', GUF: 'FG', MTQ: 'MB', MYT: 'MF', REU: 'RE' };

/** CAMEO 1.1b3 country codes that are not ISO alpha-3: older codes that the codebook and GDELT keep. */
export const CAMEO_COUNTRY_CODES: Readonly<Record<string, string>> = { ROU: 'ROM', TLS: 'TMP', XKX: 'KSV' };

/** Kosovo has no ISO 3166-1 code; XK and XKX are the user-assigned ones that the EU, the IMF and others use. */
export const UNLISTED_COUNTRIES = [{ alpha2: 'XK', alpha3: 'XKX', numeric: null, name: 'Kosovo' }] as const;
