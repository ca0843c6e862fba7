import { setOf } from './set-of.ts';

/** What has these words lies behind, at no told time. */
export const BACKGROUND = setOf(
  'previously already recently long always ever never repeatedly often usually formerly once historically originally initially traditionally',
);
/** Verbs that only tell that their subject took place, or what came of it: "the blast killed ten". */
export const HAPPENING_VERBS = setOf(
  'come take happen occur begin start follow end erupt break last include continue damage kill hit leave cause prompt spark',
);
/** Verbs that make or hold what their object names: "launched an attack". */
export const HOLDING_VERBS = setOf(
  'hold have include take launch stage conduct begin mount make carry start welcome announce sign issue reach pass adopt affirm reaffirm express voice declare give',
);
