import { setOf } from './set-of.ts';

/** Verbs whose object does what their infinitive says. */
export const OBJECT_CONTROL = setOf(
  'urge ask request beg implore order force compel press push tell allow permit let help encourage invite require pressure instruct call want persuade convince warn command enable authorize appeal lobby exhort advise expect forbid ban',
);
/** Verbs without a passive: "students clashed", though read as a participle. */
export const INTRANSITIVE_VERBS = setOf('clash march rally demonstrate gather arrive resign retreat negotiate cooperate agree die flee meet talk');
/** Verbs that always say to whom: without an object, their past form is a passive. */
export const TRANSITIVE_VERBS = setOf(
  'kill injure wound arrest convict sentence accuse jail detain kidnap abduct murder assassinate execute deport expel evict oust sack acquit indict',
);
