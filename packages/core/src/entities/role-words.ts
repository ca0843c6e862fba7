import type { Sector } from '../models/entity.ts';

/** Forms of address: part of a title, but no role. */
export const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'madam', 'sir', 'dame', 'lady', 'lord', 'baroness', 'baron', 'dr', 'hon', 'late']);

function words(list: string): string[] {
  return list.split(' ');
}

/** Offices held abroad. */
const ENVOYS = 'ambassador envoy diplomat consul delegate negotiator';
/** Roles of those who work in the countries of others as often as in their own. */
const TRAVELLERS =
  'poet actor actress singer rapper musician comedian artist filmmaker producer coach striker goalkeeper qualifier midfielder defender winger player footballer captain star champion golfer quarterback rookie pitcher manager trainer referee athlete swimmer sprinter driver';

/** Nouns at the head of a role, with the PLOVER 0.8 sector of those who bear it; null where the role does not tell. */
const HEADS_BY_SECTOR: readonly (readonly [Sector | null, string])[] = [
  ['GOV', 'president presidents minister ministers secretary chancellor premier pm governor gov mayor king queen prince princess emperor empress sultan emir monarch sheikh ruler ambassador envoy diplomat official officials commissioner undersecretary spokesman spokeswoman spokesperson spokespeople aide taoiseach tanaiste consul delegate negotiator administrator vice-president attorney-general governor-general solicitor-general auditor-general comptroller ombudsman councillor councilman councilwoman councilor councilmember alderman prefect president-elect czar'],
  ['LEG', 'senator sen rep representative congressman congresswoman congressmen lawmaker lawmakers mp mep msp mla legislator parliamentarian speaker deputy assemblyman assemblywoman assemblymember peer'],
  ['MIL', 'general gen colonel col captain capt lieutenant lt major maj admiral adm commander commander-in-chief brigadier brig marshal soldier airman cpl corporal pilot commodore field-marshal'],
  ['COP', 'detective inspector constable sergeant sgt sheriff officer trooper det insp inspector-general'],
  ['JUD', 'judge justice prosecutor magistrate solicitor coroner'],
  ['PTY', 'leader co-leader candidate nominee'],
  ['OPP', 'dissident'],
  ['BUS', 'ceo cfo coo executive founder co-founder cofounder businessman businesswoman entrepreneur billionaire tycoon banker investor magnate owner trader manager boss'],
  ['EDU', 'professor prof teacher researcher scientist historian lecturer student academic scholar principal philosopher sociologist biologist physicist anthropologist climatologist'],
  ['MED', 'doctor physician surgeon nurse epidemiologist virologist psychologist psychiatrist'],
  ['JRN', 'journalist reporter editor correspondent photographer columnist anchor presenter broadcaster blogger cameraman photojournalist'],
  ['SOC', 'activist campaigner protester volunteer'],
  ['REL', 'pope bishop archbishop cardinal imam cleric ayatollah rabbi priest pastor rev reverend patriarch monk father'],
  ['REB', 'rebel militant insurgent warlord jihadist guerrilla'],
  ['CRM', 'suspect gunman attacker killer kingpin convict'],
  ['CVL', 'resident victim witness survivor farmer worker driver villager'],
  [null, 'chairman chairwoman chair chairperson superintendent director lead chief head adviser advisor attorney lawyer expert analyst economist meteorologist author writer novelist designer advocate host director-general counterpart predecessor successor ally critic member veteran astronaut engineer chef secretary-general coordinator strategist consultant counsel operative organizer organiser first-lady duke duchess earl count'],
  [null, TRAVELLERS],
];

/** Head nouns of roles with their sector. A word of two sectors keeps the first. */
export const ROLE_HEADS: ReadonlyMap<string, Sector | null> = new Map(
  [...HEADS_BY_SECTOR].reverse().flatMap(([sector, list]) => words(list).map((word) => [word, sector] as const)),
);

/** Heads of the roles of those who work abroad as often as at home. */
export const TRAVELLER_HEADS: ReadonlySet<string> = new Set(words(`${ENVOYS} ${TRAVELLERS}`));

/** Lower-case words that stand inside a role before its head. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'deputy vice former ex acting interim prime foreign defence defense finance interior justice health education economy trade transport energy environment agriculture labor labour culture sports home military army navy police opposition rebel junta party parliamentary presidential press chief national senior then top cabinet security intelligence communications political attorney state federal regional local provincial city supreme general outgoing incoming incumbent current longtime long-time veteran far-right far-left right-wing left-wing conservative liberal socialist communist republican democratic independent self-styled self-proclaimed de facto exiled jailed imprisoned ousted deposed fellow assistant associate managing founding executive human rights civil war crimes nuclear government coup militia guerrilla separatist world one-time onetime transitional spiritual royal crown first second lead head coalition campaign minority majority co investigative opposition-leader hand-picked special operating financial marketing technology technical commercial scientific medical creative legal peace climate football soccer tennis nba nfl',
  ),
);

/** Capitalised words that open a sentence or clause and are no part of a role. */
export const ROLE_STOPS: ReadonlySet<string> = new Set(
  words('the a an his her its their our my your this that these those and but or when while as after before in on at by with for from to of if said says who what why how where is was were are be been has have had not will would could can may also both like than then since until during amid among between against over under about into through per via yet so nor because although though despite following including according yesterday today tomorrow later earlier meanwhile however moreover still even only just now here there once again monday tuesday wednesday thursday friday saturday sunday'),
);
