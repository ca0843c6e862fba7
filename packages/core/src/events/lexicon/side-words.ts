/*
 * Words that tell who is on which side of an event, beside what the frames of the lexicon say.
 */

/** Nouns behind "on" that tell when or how, not what is attacked. */
export const OCCASIONS: ReadonlySet<string> = new Set('day night eve morning evening afternoon weekend week month year anniversary holiday date occasion basis scale behalf'.split(' '));

/** Nouns that name with "of" who does them, whatever their code. */
export const SUBJECTIVE_NOUNS: ReadonlySet<string> = new Set('attack war offensive raid operation strike aggression withdrawal visit resignation coup threat criticism condemnation investigation crackdown testimony deposition objection opposition complaint ruling verdict judgment'.split(' '));

/** Nouns of any code that name with "of" what they are done to. */
export const OBJECTIVE_NOUNS: ReadonlySet<string> = new Set('takeover occupation blockade siege storming boycott obstruction vandalism'.split(' '));

/** Nouns of those sectors that stand before an event's without naming who does it: what is fought with, and where. */
export const NO_DOERS: ReadonlySet<string> = new Set('military force aircraft jet helicopter warship warplane plane tank frigate destroyer airstrike fleet gunship artillery veteran personnel state city country nation head chief leader patrol house palace neighbor neighbour criminal'.split(' '));

/** Nouns of what happens to who is accused: "Trump's case". */
export const TRIALS: ReadonlySet<string> = new Set(['case', 'trial', 'prosecution', 'hearing', 'arraignment', 'impeachment']);

/** Nouns of what is found out about whom they are called after: "the Cooper investigation". */
export const INQUIRIES: ReadonlySet<string> = new Set(['investigation', 'probe', 'inquiry']);

/** Verbs whose subject does not do what their object names: it speaks of it, or it suffers it. */
export const NOT_DOING: ReadonlySet<string> = new Set(
  'condemn criticize criticise denounce welcome praise hail support back oppose urge demand report describe witness see mention cite fear face suffer survive undergo know say tell show note recall regret deplore slam blast reject avoid prevent stop expect follow include cover protest discuss investigate probe call want need mean cause trigger spark prompt escape flee hear watch blame accuse ask request fuel raise receive get neutralize neutralise counter combat tackle contain eliminate thwart foil repel defuse avert curb quell confront address brand label dub'.split(' '),
);

/** Verbs whose subject does not let happen what their object names: "blocked aid". */
export const STOPPING: ReadonlySet<string> = new Set('block veto halt suspend delay withhold freeze scrap shelve cancel'.split(' '));

/** Verbs of what a measure does to whom it falls on. */
export const IMPACTS: ReadonlySet<string> = new Set(['hit', 'hurt', 'harm', 'affect', 'target', 'strike', 'batter']);

/** Verbs of who is accused: "denied accusations by X". */
export const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut']);

/** Verbs whose subject is who the object's act falls on: "he faces charges". */
export const SUFFERING: ReadonlySet<string> = new Set(['face', 'suffer', 'undergo', 'survive', 'escape', 'avoid', 'evade', 'await']);

/** Verbs whose subject is who is punished: "served a sentence", "had two convictions". */
export const PUNISHED: ReadonlySet<string> = new Set(['serve', 'receive', 'get', 'have', 'begin', 'start', 'plead', 'face', 'await']);

/** Verbs whose subject is who is blamed: "drew a rebuke from X". */
export const DRAWING: ReadonlySet<string> = new Set(['draw', 'earn', 'attract', 'spark', 'provoke', 'prompt', 'trigger', 'come']);

/** Verbs whose object is what is spoken of: "discuss aid to Ukraine". */
export const TALKING: ReadonlySet<string> = new Set(['discuss', 'debate']);

/** Verbs whose subject gets from another what their object names. */
export const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get', 'obtain', 'win', 'secure', 'gain', 'draw', 'earn', 'attract', 'enjoy']);

/** Verbs of what an attack does to people. */
export const OUTCOMES: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hurt']);

/** Participles of what is felt about what somebody does: "angered by Biden's support". */
export const FEELINGS: ReadonlySet<string> = new Set('concern alarm appall shock outrage dismay worry disappoint anger upset infuriate frustrate enrage incense'.split(' '));

/** Participles of a state of mind: who "is committed" acts. */
export const STATES: ReadonlySet<string> = new Set('commit prepare determine schedule set poise intend oblige concern alarm appall outrage dismay worry disappoint anger'.split(' '));

/** Verbs on whose object the act falls, be it troops. */
export const EXPELLING_VERBS: ReadonlySet<string> = new Set(['expel', 'evict', 'eject', 'oust', 'kick', 'drive']);

/** Verbs whose object is what is found wrong. */
export const JUDGING: ReadonlySet<string> = new Set('condemn denounce criticize criticise deplore decry slam blast lambast'.split(' '));

/** Writings that accuse for whoever wrote them. */
export const DOCUMENTS: ReadonlySet<string> = new Set(['report', 'study', 'document', 'dossier', 'statement', 'letter', 'indictment', 'complaint', 'lawsuit', 'editorial', 'resolution', 'memo']);

/** "The claim is false, X said": words that deny for whoever says them. */
export const UNTRUE: ReadonlySet<string> = new Set(['false', 'untrue', 'baseless', 'unfounded', 'fabricated']);

/** Verbs whose subject does the deed behind "with": "responded with airstrikes". */
export const RESPONDING: ReadonlySet<string> = new Set(['respond', 'retaliate', 'react', 'reply', 'answer', 'counter']);

/** Verbs of what is done to somebody in an attack. */
export const STRIKING: ReadonlySet<string> = new Set('kill wound injure maim murder massacre slaughter behead hit strike bomb shell target destroy damage use fire shoot'.split(' '));
