#!/usr/bin/env node
import { runCorpus } from './corpus/run-corpus.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();
void runCorpus(process).then((code) => {
  process.exitCode = code;
});
