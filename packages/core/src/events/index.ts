export { codeEvents, type CodeEventsInput } from './code-events.ts';
export { type DateExpression, findDates } from './resolve-date.ts';
export { createTermWeigher, linkReports, listTerms, type Report, type TermVector, type TermWeigher } from './link-reports.ts';
export { nameAct } from './name-act.ts';
export { groupMentions, participantKey } from './group-mentions.ts';
export { mayHoldEvent } from './may-hold-event.ts';
