import { parseArgs } from 'node:util';
import { parseSeed, STAGES, shippedKnowledge, type Stages } from '@corpus/core';
import { mayHoldEvent } from '../../../core/src/events/index.ts';
import { SLOW_TEXTS } from '../../../conformance/src/hostile-texts.ts';

/**
 * Measures how the CPU time of every stage grows from a text made to be slow to one four times as long. Every line is
 * read as prose after the layout, so that no stage is spared. Linear stages grow fourfold; alarms are at twice that.
 */
const USAGE = 'usage: pnpm growth [--length 100000] [--until articles] [--only NAME]';
const TIMES = 4;
const TOLERANCE = 2;
/** What takes less grows by chance. */
const LEAST_SECONDS = 0.3;

type Seconds = Map<string, number>;

const asProse: Stages['selectZones'] = (blocks) => blocks.filter(({ role }) => role !== 'seed-header').map(({ start, end }) => ({ start, end, kind: 'paragraph' }));

function measure(text: string, articlesOnly: boolean): Seconds {
  const seconds: Seconds = new Map();
  let last = process.cpuUsage();
  const lap = (stage: string): void => {
    const { user, system } = process.cpuUsage(last);
    seconds.set(stage, (user + system) / 1e6);
    last = process.cpuUsage();
  };
  const document = parseSeed(` date 2023-06-14 ${text}`);
  lap('seed');
  const blocks = STAGES.labelBlocks(document);
  lap('layout');
  const article = STAGES.extractArticle(document, blocks);
  lap('article');
  if (articlesOnly) return seconds;
  const analysis = STAGES.analyze(document.text, asProse(blocks));
  lap('language');
  const recognized = STAGES.recognizeMentions(analysis);
  lap('mentions');
  const { mentions, entities } = STAGES.resolveEntities({ document, article, analysis, recognized, knowledge: shippedKnowledge() });
  lap('entities');
  STAGES.parseSentences(analysis, mayHoldEvent(analysis));
  lap('trees');
  STAGES.codeEvents({ document, article, analysis, mentions, entities });
  lap('events');
  return seconds;
}

function growth(argv: readonly string[]): number {
  const { values } = parseArgs({
    args: argv.filter((argument, index) => !(argument === '--' && index === 0)),
    options: { length: { type: 'string', default: '100000' }, until: { type: 'string', default: 'events' }, only: { type: 'string' } },
  });
  const length = Number(values.length);
  if (!(length > 0)) {
    console.error(USAGE);
    return 2;
  }
  const articlesOnly = values.until === 'articles';
  const names = Object.keys(SLOW_TEXTS).filter((name) => values.only === undefined || name === values.only);
  measure(SLOW_TEXTS['the samples over and over']!(length), articlesOnly);
  let alarms = 0;
  for (const name of names) {
    const make = SLOW_TEXTS[name]!;
    const [short, long] = [measure(make(length), articlesOnly), measure(make(length * TIMES), articlesOnly)];
    const stages = [...long].map(([stage, after]) => {
      const times = after / Math.max(short.get(stage)!, LEAST_SECONDS / TIMES);
      const alarm = after > LEAST_SECONDS && times > TIMES * TOLERANCE;
      if (alarm) alarms++;
      return `${stage} ${after.toFixed(2)} s${alarm ? ` (${times.toFixed(1)} times!)` : ''}`;
    });
    console.log(`${name.padEnd(26)} ${stages.join(', ')}`);
  }
  console.log(`${names.length} texts of ${length * TIMES} characters: ${alarms} alarms`);
  return alarms === 0 ? 0 : 1;
}

process.exitCode = growth(process.argv.slice(2));
