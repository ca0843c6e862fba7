#!/usr/bin/env node
import { runCorpus } from './corpus/run-corpus.ts';

void runCorpus(process).then((code) => {
  process.exitCode = code;
});
