import { basename, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { importRegister } from '../work/import-register.ts';
import { waveStatus } from '../work/wave-of.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { withProgress } from './progress.ts';
import { changeLines, reportLines } from './registry-report.ts';

export const registryImport: Command = {
  name: 'registry import',
  summary: 'Loads the official register of municipalities: GV100AD, or the CSV extract',
  usage: 'FILE [--state 08] [--as-of 2019-12-31] [--force]',
  details: [
    'FILE      the register file; it is imported as a whole or not at all',
    '--state   two digits of a state (Land) to keep, such as 08; default: all',
    '--as-of   date of the territorial status, where the file does not say it',
    '--force   also while a wave is open: its peer groups stay, but who may begin in it changes',
  ],
  example: 'registry import GV100AD.txt --state 08',
  options: { state: { type: 'string' }, 'as-of': { type: 'string' }, force: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  async run({ positionals: [file = ''], option, flag, terminal }): Promise<Outcome> {
    const path = resolve(terminal.folder, file);
    // Nearly everything here lives shortly; room for it that grows would cost half as much memory again.
    setFlagsFromString('--semi-space-growth-factor=1');
    // No other command needs the readers, so none waits for them.
    const { readRegister } = await import('../registry/read-register.ts');
    const reading = await withProgress(
      terminal,
      `reading ${file}`,
      readRegister(path, { state: option('state'), asOf: option('as-of') }),
    );
    const lines = reportLines(reading.report);
    if (reading.status === 'refused') {
      const text = `${lines.join('\n')}\nNothing was imported.\n`;
      return { exit: 1, text, json: { imported: false, report: reading.report } };
    }
    return atWork(terminal, { model: false }, async ({ work }): Promise<Outcome> => {
      const open = (await work.store.waves()).find((wave) => waveStatus(wave, work.clock()) === 'open')?.id;
      // The first register keeps nobody out.
      const changes = open !== undefined && (await work.store.municipalities()).length > 0;
      if (open !== undefined && changes && !flag('force')) {
        const json = { imported: false, report: reading.report, openWave: open };
        return { exit: 1, text: `${[...lines, whileOpen(open)].join('\n')}\n`, json };
      }
      const stored = importRegister(work, reading, basename(path));
      const change = await withProgress(terminal, `storing ${file}`, stored);
      return {
        exit: 0,
        text: `${[...lines, ...changeLines(change)].join('\n')}\n`,
        json: { imported: true, report: reading.report, change },
      };
    });
  },
};

function whileOpen(wave: string): string {
  return (
    `Nothing was imported: wave ${wave} is open. It keeps the peer groups of the register it was opened with, but municipalities ` +
    'that another one ends could no longer begin in it, and new ones would join it. ' +
    `Close it first (reifegrad wave close ${wave}), or add --force.`
  );
}
