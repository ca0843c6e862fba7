export { foldName } from './fold-name.ts';
export { extendKnowledge, shippedKnowledge, type Knowledge, type KnowledgeEntry, type Office } from './knowledge/index.ts';
export type { PageEntity } from './page-entity.ts';
export { parseKnowledge, parseKnowledgeSafe, type KnowledgeFormat } from './parse-knowledge.ts';
export { recognizeMentions, type MentionRecognizer, type RecognizeOptions } from './recognize-mentions.ts';
export type { RecognizedMention } from './recognized-mention.ts';
export { resolveEntities, type ResolveEntitiesInput, type ResolvedEntities } from './resolve-entities.ts';
