#!/usr/bin/env node
import { nodeVersionProblem } from '../node-version.ts';

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  // Loaded only now, because older versions of Node cannot even read what comes.
  const { run } = await import('./run.ts');
  const { processTerminal } = await import('./process-terminal.ts');
  process.exitCode = await run(process.argv.slice(2), processTerminal());
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
