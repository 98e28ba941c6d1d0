import { variables } from '../configuration-variables.ts';
import { start } from '../main.ts';
import type { Command } from './command.ts';
import { configurationOf } from './configured.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Starts the server and runs until it is asked to stop',
  usage: '',
  details: [
    'It is configured by the environment or reifegrad.config.json; the environment wins. By example:',
    ...Object.entries(variables).map(([name, { example }]) => `${name}=${example}`),
  ],
  example: 'serve',
  options: {},
  positionals: { least: 0, most: 0 },
  async run({ terminal, flag }) {
    const running = await start(await configurationOf(terminal));
    const { address, publicUrl } = running;
    terminal.out(flag('json') ? `${JSON.stringify({ address, publicUrl })}\n` : `${address} answers as ${publicUrl}\n`);
    await new Promise<void>((resolve) => {
      let asked = false;
      const forget = terminal.onStop(() => {
        if (asked) return;
        asked = true;
        void running.close().then(() => {
          forget();
          resolve();
        });
      });
    });
    return { exit: 0, text: '', json: undefined };
  },
};
