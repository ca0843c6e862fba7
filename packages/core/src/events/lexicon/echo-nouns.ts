/**
 * Nouns that name an event only where the page has told of one: `noun: CAMEO code …`. "The strike" after an air raid is
 * an air raid, after a walkout a walkout.
 */
export const ECHO_NOUNS = `
strike: 195 1952 194 190 143
swap: 0841
exchange: 0841 041 193
call: 041
operation: 190 192 195
deal: 057 037 0311 030
mission: 074
decision: 172 081 163
measure: 163 172
sentence: 116
ruling: 116
ban: 172 163
incident: 190 193 180
assault: 190 182 195
hearing: 090 091
probe: 090 091 093
talk: 046 045
trip: 042
tour: 042
transfer: 0841 061
handover: 0841
push: 190
`;

/** Those that repeat an event only where they name a known one: "the incident", not "incidents of fraud". */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(['incident', 'decision', 'operation', 'push', 'mission']);
