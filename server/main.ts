import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type App, createApp } from './app.ts';
import type { Configuration } from './configuration.ts';
import { listen } from './http/listen.ts';
import { jsonLog, type Log } from './log.ts';
import { longestLoopDelay } from './main/loop-delay.ts';
import { followModelFile, loadModelFileOrStored, modelPath, type Watch } from './main/model-file.ts';
import { openWorkplace, realSurroundings, type Surroundings } from './main/open-workplace.ts';
import { startWarnings } from './main/start-warnings.ts';
import { builtWidget, readWidgetFiles } from './main/widget-files.ts';
import { openPress } from './report/press.ts';
import { closeDueWaves } from './work/close-due-waves.ts';
import { keepHouse } from './work/housekeeping.ts';
import { readinessOf } from './work/readiness.ts';
import { storageTrouble } from './work/storage-trouble.ts';
import type { Workplace } from './work/workplace.ts';

export interface Running {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Where readers reach it, as configured. */
  readonly publicUrl: string;
  /** Not ready, nothing new accepted, what runs is finished, database closed. Safe to call again. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly surroundings?: Surroundings;
  /** Default: JSON lines on standard error. */
  readonly log?: Log;
  /** Default: looks at the file once a second. */
  readonly watch?: Watch;
  /** Folder of the built widget; default `dist/widget/v1`. */
  readonly widgetFolder?: string;
}

/** Milliseconds between two rounds of housekeeping. */
const houseInterval = 10_000;
/** Milliseconds between two samples of the event loop's delay. */
const delayInterval = 1000;

/**
 * Starts the server and creates nothing but what it needs to run: database, key, the model's version in the database.
 *
 * @throws StartRefused with a sentence for the operator
 */
export async function start(configuration: Configuration, options: StartOptions = {}): Promise<Running> {
  const { surroundings = realSurroundings } = options;
  const log = options.log ?? jsonLog(configuration.logLevel, surroundings.clock, (line) => process.stderr.write(line));
  for (const sentence of startWarnings(configuration)) log.warn(sentence);
  const work = await openWorkplace(configuration, surroundings, (sentence) => log.warn(sentence));
  try {
    const path = modelPath(configuration.modelFile);
    await loadModelFileOrStored(work, path);
    await closeDueWaves(work).catch((error: unknown) => log.error('waves not closed', { error }));
    return await serve(work, configuration, log, options, path);
  } catch (error) {
    await work.store.close();
    throw error;
  }
}

async function serve(
  work: Workplace,
  configuration: Configuration,
  log: Log,
  options: StartOptions,
  path: string,
): Promise<Running> {
  const meter = monitorEventLoopDelay({ resolution: 20 });
  const delay = longestLoopDelay(meter);
  const tellStorageTrouble = storageTrouble(log, work.clock);
  const readiness = readinessOf(work, delay.longest, tellStorageTrouble);
  const widgetFiles = await readWidgetFiles(options.widgetFolder ?? builtWidget());
  if (widgetFiles === null) log.warn('the widget is not built: npm run build');

  const press = openPress();
  let app: App | null = null;
  const { host, port } = configuration;
  const listening = await listen(
    (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    host,
    port,
  );
  meter.enable();
  const delayTimer = setInterval(delay.sample, delayInterval).unref();
  const settings = { ...configuration, publicUrl: withPort(configuration.publicUrl, listening.port) };
  app = createApp({
    ...work,
    log,
    readiness,
    press,
    tellStorageTrouble,
    widgetFiles: widgetFiles ?? new Map(),
    configuration: { ...settings, invented: configuration.invented ?? false },
  });
  const stopFollowing = followModelFile(work, path, log, options.watch);
  const holder = Buffer.from(work.random(12)).toString('base64url');
  let keeping = false;
  const houseTimer = setInterval(() => {
    if (keeping) return;
    keeping = true;
    keepHouse(work, holder)
      .then((done) => done !== null && done.closed.length > 0 && log.info('waves closed', { waves: done.closed }))
      .catch((error: unknown) => tellStorageTrouble(error) || log.error('housekeeping failed', { error }))
      .finally(() => {
        keeping = false;
      });
  }, houseInterval).unref();

  const address = `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`;
  log.info('listening', { address });
  let closing: Promise<void> | null = null;
  return {
    address,
    publicUrl: settings.publicUrl,
    close() {
      closing ??= close();
      return closing;
    },
  };

  async function close(): Promise<void> {
    readiness.stop();
    log.info('stopping');
    clearInterval(houseTimer);
    await listening.close();
    await press.close();
    await stopFollowing();
    clearInterval(delayTimer);
    meter.disable();
    await work.store.close();
    log.info('stopped');
  }
}

/** Port 0 becomes the port that was given. */
function withPort(publicUrl: string, port: number): string {
  return publicUrl === 'http://localhost:0' ? `http://localhost:${port}` : publicUrl;
}
