export { codeEvents, type CodeEventsInput } from './code-events.ts';
export { type DateExpression, findDates } from './resolve-date.ts';
