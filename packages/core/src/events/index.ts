export { codeEvents, type CodeEventsInput } from './code-events.ts';
export { type DateExpression, findDates } from './resolve-date.ts';
export { averageLink, compareTerms, countDocuments, linkReports, listTerms, type Report, type TermVector, weighTerms } from './link-reports.ts';
export { nameAct } from './name-act.ts';
export { groupMentions, participantKey } from './group-mentions.ts';
export { mayHoldEvent } from './may-hold-event.ts';
