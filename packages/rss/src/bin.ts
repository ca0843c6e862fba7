#!/usr/bin/env node
import { runExporter, tuneEngine } from '@corpus/core/cli';
import { rssCommand } from './command.ts';

tuneEngine();
process.exitCode = await runExporter(rssCommand, process);
