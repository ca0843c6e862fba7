#!/usr/bin/env node
import { runExporter } from '@corpus/core/cli';
import { rssCommand } from './command.ts';

process.exitCode = await runExporter(rssCommand, process);
