import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { printable } from '../../model/format/printable.ts';
import { builtWidget, readWidgetFiles } from '../main/widget-files.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { listenForPreview, portOf, previewHost, usualPort } from './preview-listening.ts';

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
    await refuseNoFile(path, printable(file));
    const port = portOf(option('port'));
    const widgetFiles = await readWidgetFiles(builtWidget());
    if (widgetFiles === null) throw new UsageError('The widget is not built. Build it first: npm run build');
    // Every command waits for what is imported above, and none but this for the lint.
    const [{ createPreviewApp }, { previewedFile }] = await Promise.all([
      import('../http/preview-app.ts'),
      import('../main/previewed-file.ts'),
    ]);
    const app = createPreviewApp({ widgetFiles, look: previewedFile(path) });
    const listening = await listenForPreview(app.fetch, port);
    const address = `http://${previewHost}:${listening.port}`;
    const told = `${printable(basename(file))} is shown at ${address} and follows each save. Ctrl+C ends it.\n`;
    terminal.out(flag('json') ? `${JSON.stringify({ address })}\n` : told);
    await untilStopped(terminal);
    // A page that is looked at asks without end, and nothing that it asks for is worth waiting for.
    await listening.close(0);
    return { exit: 0, text: '', json: undefined };
  },
};

/** @throws UsageError where there is nothing that can be followed */
async function refuseNoFile(path: string, shown: string): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) {
    throw new UsageError(`${shown} does not exist. To start with a small model: reifegrad model init ${shown}`);
  }
  if (stats.isFile()) return;
  const what = stats.isDirectory() ? 'a folder' : 'no regular file';
  throw new UsageError(`${shown} is ${what}, and only a file can be followed. Save the model in one.`);
}

function untilStopped(terminal: Terminal): Promise<void> {
  return new Promise((stopped) => {
    const forget = terminal.onStop(() => {
      forget();
      stopped();
    });
  });
}
