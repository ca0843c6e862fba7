import { setOf } from './set-of.ts';

/** "The city of Mykolaiv", "all areas of Gaza": nouns that stand for the place behind them. */
export const PLACE_NOUNS = setOf(
  'city town village area part region district province heart centre center outskirts suburb neighbourhood neighborhood strip enclave state county island capital coast border north south east west port camp zone square street university hospital embassy prison headquarters airport',
);
/** Nouns that a place before them tells of, not where: "in U.S. history", "over a New York bill". */
export const PLACELESS_NOUNS = setOf('history politics policy law bill economy market culture society media time election talk relation affair deal');
/** Nouns before which the name of a people makes a place: "the Ukrainian capital". */
export const PEOPLED_NOUNS = setOf('capital city town village region province territory soil waters airspace coast border');
