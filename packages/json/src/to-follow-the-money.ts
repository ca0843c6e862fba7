import { groupRecords, type CorpusRecord } from '@corpus/core';
import { articleToFollowTheMoney, mentionsToFollowTheMoney } from './follow-the-money/article.ts';
import { entityToFollowTheMoney, type FollowTheMoneyEntity, type FollowTheMoneySchema } from './follow-the-money/entity.ts';
import { eventToFollowTheMoney } from './follow-the-money/event.ts';

/** Writes FollowTheMoney entities, one a line, as `ftm` and Aleph read them. Holds one page, and the entities' names. */
export async function* toFollowTheMoney(records: AsyncIterable<CorpusRecord>): AsyncGenerator<string> {
  const names = new Map<string, string>();
  const schemas = new Map<string, FollowTheMoneySchema>();
  for await (const group of groupRecords(records)) {
    const entities: FollowTheMoneyEntity[] = [];
    if (group.kind === 'page') {
      if (group.article !== null) entities.push(articleToFollowTheMoney(group.article, group.mentions));
      entities.push(...mentionsToFollowTheMoney(group.mentions));
    } else if (group.kind === 'entity') {
      const entity = entityToFollowTheMoney(group.entity);
      names.set(group.entity.id, group.entity.name);
      if (entity !== null) {
        schemas.set(entity.id, entity.schema);
        entities.push(entity);
      }
    } else if (group.kind === 'event' && group.event !== null) {
      entities.push(eventToFollowTheMoney(group.event, group.mentions, { names, schemas }));
    }
    for (const entity of entities) yield `${JSON.stringify(entity)}\n`;
  }
}
