#!/usr/bin/env node
import { runExporter, tuneEngine } from '@corpus/core/cli';
import { jsonCommand } from './command.ts';

tuneEngine();
process.exitCode = await runExporter(jsonCommand, process);
