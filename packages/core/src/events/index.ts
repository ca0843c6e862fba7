export { codeEvents } from './code-events.ts';
export type { CodeEventsInput } from './view-page.ts';
export { type DateExpression, findDates } from './resolve-date.ts';
export { linkReports, type Report } from './link-reports.ts';
export { createTermWeigher, listTerms, type TermVector, type TermWeigher } from './weigh-terms.ts';
export { nameAct } from './name-act.ts';
export { groupMentions, participantKey } from './group-mentions.ts';
export { mayHoldEvent } from './may-hold-event.ts';
