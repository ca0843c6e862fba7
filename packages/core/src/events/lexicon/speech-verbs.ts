/** Verbs that report what somebody says. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say tell add report announce claim state note declare confirm allege insist explain argue reveal disclose suggest write warn acknowledge admit assert maintain describe stress comment quote think believe show indicate tweet post reply respond testify'.split(' '),
);
