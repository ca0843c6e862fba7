/** Sets of CAMEO codes that are treated alike, by their first digits. */

export const AID = /^07/;
export const PLEDGES_OR_AID = /^0[37]/;
/** What one gets from another as verbs tell it: promises, praise, aid. */
export const GIVING = /^(?:03|051|07)/;
/** What one gets from another as nouns tell it: "her endorsement from X", "drew rebukes". */
export const RECEIVED = /^(?:05|07|08|11)/;

/** Meetings and visits. */
export const MEETINGS = /^04/;
/** "A Kenya trip" goes there. */
export const VISITS = /^042/;
/** Meetings and signed agreements. */
export const DEALS = /^(?:04|057)/;
/** Deals, the intention to meet or agree, and truces. */
export const DEALINGS = /^(?:04|057|03[67]|0871)/;
/** Dealings in which all act on each other: a visit has a host. */
export const RECIPROCAL = /^(?:04[0146]|057|03[67]|0871)/;
/** Those and agreement at large: it takes two, but one may be named beside the other. */
export const MUTUAL = /^(?:04[0146]|057|03[067]|0871)/;

/** What is said to or of somebody: appeals, praise, accusations, refusals, threats. */
export const STATEMENTS = /^(?:02|051|1[0-3])/;
/** Statements, promises, meetings and diplomacy: it takes place where it is said. */
export const TALK = /^(?:0[1-5]|1[0-3])/;
/** What is not aimed at whom its clause is about: "warned that X was unsafe". */
export const TOLD_OF_OTHERS = /^(?:0[3-6]|13)/;
export const DISAPPROVAL = /^11/;
export const ACCUSATIONS = /^112/;
/** "A court fight" is before the court, not by it. */
export const LAWSUITS = /^115/;
export const SENTENCES = /^116/;
export const THREATS = /^13/;
export const PROTESTS = /^14/;
/** What other matters have words for too, so that it needs participants. */
export const POLITICS = /^(?:0[2-9]|1[0-367])/;
/** What two named parties may do on a page about a mishap. */
export const BESIDE_MISHAPS = /^(?:0[2-9]|1[0-46])/;

export const RESIGNATIONS = /^0831/;
/** Releases, ruptures and expulsions: what sends somebody away. */
export const EXPULSIONS = /^(?:084|166|174)/;
/** Expulsions and the sending of troops or observers. */
export const JOURNEYS = /^(?:063|084|166|174)/;
/** What gives, sends or withdraws troops, arms or experts. */
export const LOGISTICS = /^(?:03|06|07|087|12|13|15|16)/;

/** Verbs of these have the one acted on as their object and nowhere else. */
export const TRANSITIVE = /^(?:084|116|173|174|171|181|182|186)/;
/** Nouns of these name the one acted on with "of": "the arrest of X". */
export const OBJECTIVE = /^(?:05[1-46]|063|07|084|09|11|16[16]|17|18|19[02-5]|20)/;
/** Nouns of these name the one acted on as their possessor: "X's arrest". */
export const UNDERGONE = /^(?:063|084|116|166|173|174|181|185|186)/;
/** Nouns of these come from who does it: "threats from X". */
export const COMING = /^(?:02|05|06|07|08|1[0-3]|1[7-9])/;

/** Breaking off relations and coercion: what strikes people without a blow ("farmers hit by tariffs"). */
export const MEASURES = /^1[67]/;

/** Arrests and charges. */
export const ARRESTS = /^173/;

/** Assaults, fighting and mass violence. */
export const ATTACKS = /^(?:18|19|20)/;
/** Attacks and the destruction of property. */
export const ATTACKS_ON_THINGS = /^(?:1712|18|19|20)/;
export const DESTRUCTION = /^1712/;
/** Coercion that seizes, destroys or arrests, and attacks: what is done to buildings. */
export const FORCE_ON_BUILDINGS = /^(?:17[135]|18|19|20)/;
/** Protests and attacks: what happens in a place. */
export const HAPPENINGS = /^(?:14|1[89]|20)/;
/** Protests, repression and attacks. */
export const VIOLENCE = /^(?:14|17[1-5]|18|19|20)/;
/** Threats, shows of force, ruptures and violence. */
export const DEEDS = /^(?:1[3-9]|20)/;
/** Yielding and deeds that storms and markets are said to do too. */
export const SAID_OF_THINGS = /^(?:08|1[34578]|19|20)/;
/** Releases and returns: "freed US hostages" somewhere else. */
export const RELEASES = /^084/;
/** "Drills with Belarus" are not held there. */
export const SHOWS_OF_FORCE = /^15/;
/** Visits, aid, releases, withdrawals, shows and uses of force: where their target is. */
export const AT_TARGET = /^(?:042|07|084|087|15|17|18|19|20)/;
