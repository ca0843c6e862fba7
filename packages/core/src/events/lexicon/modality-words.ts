import { setOf } from './set-of.ts';

/** What words make of the events around them: whether those happened, lie ahead, are only possible, or are denied. */

export const NEGATIONS = setOf("not n't never neither nor hardly no");
export const NOBODY = setOf('nobody none nothing');

export const FUTURE_AUXILIARIES = setOf("will 'll shall wo gonna");
export const POSSIBLE_AUXILIARIES = setOf("could may might should would can must ought 'd");
export const CONDITIONAL_AUXILIARIES = setOf('would could');
export const POSSIBLE_MARKS = setOf('if unless whether lest once should');
export const POSSIBLE_ADVERBS = setOf('likely possibly probably potentially perhaps maybe');

/** Verbs and adjectives whose clause does not come true. */
export const FAILING = setOf('fail refuse avoid prevent deny decline avert forbid stop prohibit foil thwart unable unwilling reluctant hesitant');
/** Those whose clause lies ahead. */
export const PLANNING = setOf(
  'plan intend expect schedule prepare aim vow pledge promise agree decide set due ready go commit threaten offer order swear announce poised bound look slate about',
);
/** Those whose clause is wished, asked for or possible. */
export const WISHING = setOf(
  'want urge ask call demand require consider propose seek hope suggest wish recommend request appeal encourage plead beg press push need try attempt likely possible willing able eager keen mull weigh discuss oppose advocate allow fear risk help let enable invite insist convince persuade pressure threaten',
);
/** Those that make even "will" and past tenses a matter of hope or fear. */
export const DREADING = setOf('fear hope wish ask worry demand pray bet');
/** Those that only report what their clause says. */
export const SAYING = setOf('say announce tell add state declare report confirm claim note insist pledge promise vow indicate write warn think believe expect reveal disclose');
/** Those that take for true what their clause says, even where they are denied. */
export const KNOWING = setOf('admit acknowledge know realise realize question dispute doubt remember forget regret recognise recognize understand mention');

/** Nouns whose infinitive tells what was done: "the decision to drop the case". */
export const DOING_NOUNS = setOf('decision move haste rush');
/** Nouns of acts that say something: "a rally to demand change". */
export const VOICING_NOUNS = setOf('rally protest march demonstration vigil campaign letter petition statement');
/** Nouns whose infinitive tells what will be done. */
export const PLANNING_NOUNS = setOf('plan resolution law decree order deal agreement preparation intention commitment promise pledge vow');
/** Nouns whose infinitive, participle or modifier tells what may be done. */
export const WISHING_NOUNS = setOf(
  'call demand risk threat fear possibility prospect proposal hope chance plea appeal request bid warning danger need attempt effort offer idea likelihood potential opportunity option supporter advocate proponent opponent',
);
/** Nouns whose infinitive tells what is not done. */
export const FAILING_NOUNS = setOf('failure refusal inability reluctance unwillingness');
/** Nouns that with "no" before them deny what their clause says. */
export const PROVING_NOUNS = setOf('evidence indication sign proof suggestion');
/** "The first leader to visit". */
export const SELECTING = setOf('first second third fourth fifth last latest only');

/** "Ordered troops to retaliate". */
export const COMMANDING = setOf('order expect schedule plan');
/** What is done by the act whose purpose it is: "marched to protest", "took the floor to accuse". */
export const EXPRESSING = setOf(
  'protest demand oppose denounce condemn demonstrate mark celebrate support show honor honour criticize criticise accuse blame slam blast urge call appeal complain thank praise announce declare voice express reiterate meet discuss talk testify',
);

/** What "I would" softens. */
export const APPEALING = setOf('urge call ask appeal encourage request');

/** Nouns that share what becomes of the event they are a stage of: "hope for the success of talks". */
export const STAGES = setOf('success start beginning resumption launch renewal outbreak round series possibility holding conclusion');
/** Verbs that take as given what their object names: "may end the war". */
export const PRESUPPOSING = setOf(
  'end stop halt discontinue drop oppose condemn criticize criticise denounce dismiss welcome follow escalate discuss suspend mention call describe fuel worsen ease survive answer investigate probe review reject deny face cite regret enable support back lift remove repeal overturn reverse',
);
/** Verbs that do what their object names, known or not: "will renew his call". */
export const PERFORMING = setOf('renew reiterate repeat make voice express issue raise hold stage conduct launch open announce begin start');
export const HAPPENING = setOf('take happen occur begin start resume be follow continue hold come');
/** Verbs that lead to what a noun behind "to" names. */
export const LEADING = setOf('lead amount return resort turn');
export const FAILING_OF_NOUNS = setOf('prevent avoid avert forbid prohibit foil thwart refuse decline cancel scrap preclude abandon');
export const WISHING_OF_NOUNS = setOf('want urge ask press appeal call demand consider propose seek hope suggest recommend request push need attempt mull weigh discuss advocate fear risk threaten contemplate envisage');
/** Verbs that talk of what is there already, where it is known which: "considered the case". */
export const WEIGHING = setOf('consider discuss weigh');
export const PLANNING_OF_NOUNS = setOf('plan schedule expect prepare await anticipate');
export const AGREEING = setOf('agree commit');
/** Prepositions of nouns that happen while the verb does. */
export const WITHIN = setOf('in at through during by via with for under');
export const POSSIBLE_MODIFIERS = setOf('possible potential likely hypothetical proposed threatened any further imminent future eventual');
export const PLANNED_MODIFIERS = setOf('planned upcoming forthcoming scheduled next expected impending pending looming');
