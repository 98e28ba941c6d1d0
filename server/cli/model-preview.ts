import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Listening, listen } from '../http/listen.ts';
import { createPreviewApp } from '../http/preview-app.ts';
import { previewedFile } from '../main/previewed-file.ts';
import { builtWidget, readWidgetFiles } from '../main/widget-files.ts';
import { type Command, type Terminal, UsageError } from './command.ts';

const host = '127.0.0.1';
const usualPort = 8081;

export const modelPreview: Command = {
  name: 'model preview',
  summary: 'Shows a model file in the real element, anew after each save, until it is asked to stop',
  usage: 'FILE [--port PORT]',
  details: [
    'FILE      the model file; it need not be in order',
    `--port    where to listen on this machine alone; default ${usualPort}, or any that is free`,
    'Nothing is stored, and no database is needed. Answers stay in the tab.',
  ],
  example: 'model preview model.json',
  options: { port: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  async run({ positionals: [file = ''], option, flag, terminal }) {
    const path = resolve(terminal.folder, file);
    if (!existsSync(path)) {
      throw new UsageError(`${file} does not exist. To start with a small model: reifegrad model init ${file}`);
    }
    const port = portOf(option('port'));
    const widgetFiles = await readWidgetFiles(builtWidget());
    if (widgetFiles === null) throw new UsageError('The widget is not built. Build it first: npm run build');
    const app = createPreviewApp({ widgetFiles, look: previewedFile(path) });
    const listening = await listenOn(app.fetch, port);
    const address = `http://${host}:${listening.port}`;
    const told = `${basename(file)} is shown at ${address} and follows each save. Ctrl+C ends it.\n`;
    terminal.out(flag('json') ? `${JSON.stringify({ address })}\n` : told);
    await untilStopped(terminal);
    await listening.close();
    return { exit: 0, text: '', json: undefined };
  },
};

/** @throws UsageError where it is no port */
function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port is "${text}", but a port is a whole number from 0 to 65535. Example: --port 8090`);
}

async function listenOn(fetch: Parameters<typeof listen>[0], port: number | null): Promise<Listening> {
  if (port !== null) {
    return listen(fetch, host, port).catch(() => {
      throw new UsageError(`Port ${port} cannot be had. Leave --port out to take any that is free.`);
    });
  }
  return listen(fetch, host, usualPort).catch(() => listen(fetch, host, 0));
}

function untilStopped(terminal: Terminal): Promise<void> {
  return new Promise((stopped) => {
    const forget = terminal.onStop(() => {
      forget();
      stopped();
    });
  });
}
