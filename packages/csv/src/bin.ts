#!/usr/bin/env node
import { runExporter } from '@corpus/core/cli';
import { csvCommand } from './command.ts';

process.exitCode = await runExporter(csvCommand, process);
