#!/usr/bin/env node
import { runExporter, tuneEngine } from '@corpus/core/cli';
import { csvCommand } from './command.ts';

tuneEngine();
process.exitCode = await runExporter(csvCommand, process);
