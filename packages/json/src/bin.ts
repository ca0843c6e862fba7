#!/usr/bin/env node
import { runExporter } from '@corpus/core/cli';
import { jsonCommand } from './command.ts';

process.exitCode = await runExporter(jsonCommand, process);
