#!/usr/bin/env node
import { nodeVersionProblem } from '../node-version.ts';

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  // Loaded only now, because older versions of Node cannot even read what comes.
  try {
    const { run } = await import('./run.ts');
    const { processTerminal } = await import('./process-terminal.ts');
    process.exitCode = await run(process.argv.slice(2), processTerminal());
  } catch (error) {
    const { missingPackage } = await import('./missing-package.ts');
    const missing = missingPackage(error);
    if (missing === null) throw error;
    process.stderr.write(`${missing}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
