import type { CountryFacts } from './list-countries.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ROMAN_NUMERAL = /^[IVX]+$/;
/** Names that are words of direction or kind in most texts. */
const GENERIC_DIVISIONS = /^(?:(?:north|south|east|west|upper|lower|central|eastern|western|northern|southern|northeast|northwest|southeast|southwest|midlands?|capital|federal|metropolitan|national|outer|inner|new|old|red sea|river nile|delta|plateau|plains|lakes?|coast|islands?|highlands?|centre|center|est|nord|sud|ouest|littoral|union|liberty|unity|victoria|saint [a-z]+|st\. .*)[- ]?)+$/i;
const TITLES_IN_NAMES = /^(?:(?:Gen|Capt|Col|Dr|Sir|Lt|Cnsp|Interim|Acting|Caretaker|Transition(?:al)?|Crown|Co-Vice|Foreign|Prime Minister|President|Minister|King|Prince|of|and|the|General|Swiss Confederation)\.? )+/;

export interface Leader {
  readonly name: string;
  readonly country: string;
  readonly title: string;
  /** ISO date; January or the first where the factbook has only a year or month. */
  readonly since: string;
}

/** Heads of state and government with a plain title and name, once a person and title. */
export function listLeaders(countries: readonly CountryFacts[]): Leader[] {
  const leaders = new Map<string, Leader>();
  for (const country of countries) {
    for (const { name, title = '', since } of country.factbook[0]?.leaders ?? []) {
      const plain = fixCapitals(name.replace(TITLES_IN_NAMES, '').replace(/ \(.*?\)/g, '').trim());
      const office = plainTitle(title);
      const from = since === undefined ? null : parseDay(since);
      if (office === null || from === null || !/^\p{Lu}[^\d(]*$/u.test(plain) || plain.split(' ').length > 5 || /\b(?:of|for|the|and|represented|Commissioner|Commonwealth)\b/.test(plain)) continue;
      if (/^Charles III$|Macron$|Trump$|^Frederik X|^Harald V|^Assembly /.test(plain) && !['DNK', 'NOR'].includes(country.alpha3)) continue;
      leaders.set(`${plain}|${country.alpha3}|${office}`, { name: plain, country: country.alpha3, title: office, since: from });
    }
  }
  return [...leaders.values()];
}

/** "Volodymyr SASSOU-Nguesso" of the factbook's capitals. */
function fixCapitals(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => (ROMAN_NUMERAL.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()));
}

function plainTitle(title: string): string | null {
  const match = /^(?:(interim|acting|transition(?:al)?) )?(president|prime minister|king|queen|emir|amir|sultan|chancellor|premier|chief minister|supreme leader|grand duke|prince|pope|taoiseach|governor general|vice president)\b/i.exec(title);
  return match === null ? null : match[0].toLowerCase().replace('amir', 'emir').replace(/^transition(?:al)?/, 'interim');
}

function parseDay(text: string): string | null {
  const match = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (match === null) return null;
  const month = match[2] === undefined ? 1 : MONTHS.indexOf(match[2].slice(0, 3)) + 1;
  return `${match[3] ?? ''}-${String(month).padStart(2, '0')}-${(match[1] ?? '1').padStart(2, '0')}`;
}

/** First-level divisions whose names say more than a direction. */
export function listDivisions(countries: readonly CountryFacts[]): { name: string; country: string }[] {
  return countries.flatMap((country) =>
    (country.factbook[0]?.divisions ?? [])
      .map((name) => name.replaceAll('*', '').trim())
      .filter((name) => name.length > 3 && !GENERIC_DIVISIONS.test(name) && !/[(;,:/]/.test(name))
      .map((name) => ({ name, country: country.alpha3 })),
  );
}

/** Parties with their short forms where these look like abbreviations. */
export function listParties(countries: readonly CountryFacts[]): { name: string; short: string | null; country: string }[] {
  return countries.flatMap((country) =>
    (country.factbook[0]?.parties ?? []).flatMap(({ name, short }) => {
      const plain = name.replace(/;.*|,? (?:note|formerly|also known).*| \(.*/, '').replace(/ or (\p{Lu}[\p{L}\p{N}/-]+)$/u, '').trim();
      const or = / or ([\p{Lu}\d][\p{Lu}\d/+-]+)(?:[;,(]|$)/u.exec(name.replace(/ ?;.*/, ''))?.[1];
      const abbreviation = short ?? or ?? '';
      if (plain.length < 4 || plain.length > 60 || !/^\p{Lu}/u.test(plain)) return [];
      return [{ name: plain, short: /^[\p{Lu}\d][\p{Lu}\d/+-]{2,}$/u.test(abbreviation) ? abbreviation : null, country: country.alpha3 }];
    }),
  );
}
