import type { BlockRole } from '../models/block.ts';
import type { EntityId } from '../models/formats.ts';
import type { Cluster } from './page-mention.ts';

/** What a mention in a block tells of the subject of the page. */
const ZONE_WEIGHTS: Partial<Record<BlockRole, number>> = { title: 6, dek: 3, caption: 0.5, tags: 1, paragraph: 1, subheading: 1.5, 'list-item': 1, quote: 1 };
/** Captions repeat the names of their photographers. */
const MOST_CAPTIONS = 2;
const FIRST_SENTENCES = 3;
const FIRST_BONUS = 1.5;
const LEAST_SCORE = 3;
/** Share of the first entity's score that the others must reach. */
const LEAST_SHARE = 0.25;
const MOST = 6;

/** Ids of the entities that the page is about, most salient first. */
export function rankSalience(clusters: ReadonlyMap<EntityId, Cluster>): EntityId[] {
  const scored = [...clusters].map(([id, cluster]) => ({ id, score: scoreOf(cluster) }));
  scored.sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
  const top = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= LEAST_SCORE && score >= LEAST_SHARE * top).slice(0, MOST).map(({ id }) => id);
}

function scoreOf(cluster: Cluster): number {
  if (cluster.subtype === 'news-agency' || cluster.type === 'nationality') return 0;
  let score = 0;
  let captions = 0;
  for (const { zone, sentence, type } of cluster.mentions) {
    if (zone === 'caption' && captions++ >= MOST_CAPTIONS) continue;
    const weight = ZONE_WEIGHTS[zone] ?? 0;
    score += (type === 'nationality' ? 0.5 : 1) * (weight + (zone === 'paragraph' && sentence < FIRST_SENTENCES ? FIRST_BONUS : 0));
  }
  return score;
}
