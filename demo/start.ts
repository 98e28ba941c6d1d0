import { mkdirSync } from 'node:fs';
import { buildWidget } from '../.ci/build.ts';
import { type Configuration, configurationFrom } from '../server/configuration.ts';
import { loadModelFile, modelPath } from '../server/main/model-file.ts';
import { openWorkplace } from '../server/main/open-workplace.ts';
import { start } from '../server/main.ts';
import { StartRefused } from '../server/start-refused.ts';
import { pageServer } from './page-server.ts';
import { seed } from './seed.ts';
import { townCode } from './town-past.ts';

const begun = performance.now();
const pagePort = Number(process.env.DEMO_PORT ?? 8081);

try {
  const configuration = demoConfiguration();
  progress('Das Element wird gebaut, falls sich etwas geändert hat …');
  await buildWidget();
  const version = await prepareDatabase(configuration);
  const running = await start({ ...configuration, logLevel: 'warn' });
  const pages = pageServer({ server: new URL(configuration.publicUrl).origin, version, code: townCode });
  await new Promise<void>((resolve, reject) => {
    pages.once('error', reject).listen(pagePort, configuration.host, resolve);
  }).catch(async (error: unknown) => {
    await running.close();
    throw pagePortRefused(error);
  });
  const stop = () => {
    pages.close();
    pages.closeAllConnections();
    void running.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`
Vorführung / demo (alles erfunden / all invented)

  Rathaus-Intranet    http://localhost:${pagePort}/
  Town hall intranet  http://localhost:${pagePort}/en.html
  Gesamtergebnis      http://localhost:${pagePort}/gesamtergebnis.html
  Collective result   http://localhost:${pagePort}/result.html
  Ohne Server         http://localhost:${pagePort}/offline.html
  Ohne Rathausseite   ${configuration.publicUrl}/
  API                 ${configuration.publicUrl}/api/v1/survey

  Otterbrück im Herbst 2025 / in autumn 2025: ${townCode}

Bereit nach ${((performance.now() - begun) / 1000).toFixed(1)} s. Beenden mit Strg+C.`);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function demoConfiguration(): Configuration {
  const demo = { DATABASE_URL: 'sqlite:./data/demo.db', SECRET_KEY_FILE: './data/demo.key' };
  const { configuration, problems } = configurationFrom({ ...demo, ...process.env }, null);
  if (configuration === null) throw new StartRefused(problems);
  const origins = [`http://localhost:${pagePort}`, `http://127.0.0.1:${pagePort}`];
  return { ...configuration, embedOrigins: [...configuration.embedOrigins, ...origins], invented: true };
}

/** Fills the database on the first start; returns the version of the model. */
async function prepareDatabase(configuration: Configuration): Promise<string> {
  mkdirSync('data', { recursive: true });
  const work = await openWorkplace(configuration, undefined, progress);
  try {
    await loadModelFile(work, modelPath(configuration.modelFile));
    progress('Die erfundenen Kommunen werden angelegt, falls es sie noch nicht gibt …');
    await seed(work);
    return work.models.current().model.file.version;
  } finally {
    await work.store.close();
  }
}

function pagePortRefused(error: unknown): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) return error;
  return new StartRefused([
    `Port ${pagePort} is in use. Stop the other program, or choose another: DEMO_PORT=8091 npm start`,
  ]);
}

function progress(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
