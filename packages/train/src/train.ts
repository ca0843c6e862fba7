import { parseArgs } from 'node:util';

/** Makes weights or tables from the data under a folder and writes them into the core. */
type TrainingTask = (data: string) => void | Promise<void>;

/** Each task loads its code when it runs: the weights of the others need not exist. */
const TASKS: Readonly<Record<string, TrainingTask>> = {
  ontology: async (data) => {
    (await import('./knowledge/make-ontology.ts')).makeOntology(data);
  },
  knowledge: async (data) => {
    (await import('./knowledge/make-knowledge.ts')).makeKnowledge(data);
  },
  language: async (data) => {
    (await import('./language/make-language.ts')).makeLanguage(data);
  },
  clusters: async (data) => {
    (await import('./entities/make-word-clusters.ts')).makeWordClusters(data);
  },
  gazetteer: async (data) => {
    (await import('./entities/make-gazetteer.ts')).makeGazetteer(data);
  },
  mentions: async (data) => {
    (await import('./entities/make-mentions.ts')).makeMentions(data);
  },
  network: async (data) => {
    (await import('./entities/make-mentions.ts')).makeMentionNetwork(data);
  },
  judge: async (data) => {
    (await import('./events/make-judge.ts')).makeJudge(data);
  },
  layout: async (data) => {
    (await import('./layout/make-layout.ts')).makeLayout(data);
  },
};

const USAGE = `usage: pnpm train ${Object.keys(TASKS).join('|')} --data FOLDER`;

async function train(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument, index) => !(argument === '--' && index === 0)),
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const name = positionals[0] ?? '';
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined || values.data === undefined) {
    console.error(USAGE);
    return 2;
  }
  await task(values.data);
  return 0;
}

process.exitCode = await train(process.argv.slice(2));
