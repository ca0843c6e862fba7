/**
 * Words with a hyphen that are more than their last part, by their tag: `TAG: word …`. `word=lemma`: the same word is also
 * written as one, and the lexicon knows it so.
 */
export const HYPHENATED_WORDS = `
NOUN: air-strike=airstrike asylum-seeker build-up=buildup call-up cease-fire=ceasefire climb-down=climbdown cyber-attack=cyberattack de-escalation finger-pointing get-together go-between hostage-taking ill-treatment power-sharing self-determination sit-down sit-in stone-throwing test-firing u-turn work-to-rule
VERB: baton-charge de-escalate ill-treat tear-gas=teargas test-fire
ADJ: 24-hour 48-hour class-action closed-door live-fire long-range one-day one-party same-sex six-party two-day
`;
