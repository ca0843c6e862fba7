const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/* Words whose period belongs to them, in lower case without that period: facts of English news prose. */

/** Stand before a name or number: their period never ends a sentence. */
export const TITLES = set(
  'mr mrs ms mx dr prof gen maj col lt sgt cpl pvt capt cmdr cdr adm brig rear vice-adm sen sens rep reps gov govs pres ' +
    'rev fr hon msgr amb insp supt det ft mt mts st ste messrs mmes drs gens lts cols sgts profs atty dir dep asst pfc spc ' +
    'vs v op cit fig figs pp vol vols ed eds cf viz approx ca est',
);

/** May also end a sentence: the next word decides. */
export const ENDINGS = set(
  'inc corp co cos ltd llc plc bros jr sr esq ph.d m.d etc al e.g i.e a.m p.m a.d b.c b.a m.a u.s u.k u.n u.s.a u.s.s.r e.u ' +
    'd.c l.a n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va ave blvd rd hwy sq dept univ assn ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo ont que alta ' +
    'jan feb apr aug sept sep oct nov dec tue tues thu thur thurs fri',
);

/** Ordinary words too: an abbreviation only before a digit. */
export const BEFORE_DIGIT = set('no nos art arts sec ch para p pt mar jun jul sun sat mon wed');

/** Abbreviations that are also words when written in lower case. */
export const CAPITALISED_ONLY = set(
  'gen maj col sen rep gov pres rev hon det ft ill ind miss mass mo wash ore kan la pa ga md del co cos ala ed dir dep fr va ark conn ave sq tex fri dec jan fig amb rear mt st',
);

/** Brands that carry an exclamation mark. */
export const EXCLAIMED = set('yahoo jeopardy yum jumbo mamma');

/** Prefixes that stay joined to the word after their hyphen, as in the treebanks of UD English. */
export const PREFIXES = set(
  'non anti co pre pro mid cross post over multi ex semi re sub counter e mini neo inter intra micro un bi tri ultra pseudo ' +
    'quasi socio psycho trans mega meta proto',
);

/** Words that, capitalised after an abbreviation, open a new sentence. */
export const OPENERS = set(
  'the a an this that these those he she it they we i you there here his her its their our my your ' +
    'in on at by for from with of to as after before during since until while when where if although though because ' +
    'but and or so yet nor however meanwhile also then now still some many most all both each no not ' +
    'what who why how which',
);
