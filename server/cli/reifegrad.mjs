#!/usr/bin/env node
// Plain JavaScript, because an older Node cannot even read the rest; the sentence is that of server/node-version.ts.
const needed = 24;
const version = process.versions.node;

if (Number(version.split('.')[0]) >= needed) {
  import('./main.ts');
} else {
  process.stderr.write(
    `This program needs Node ${needed} or later, and this is Node ${version}. ` +
      'Install a newer one from https://nodejs.org, or run it in the repository with npm, which brings its own.\n',
  );
  process.exitCode = 2;
}
