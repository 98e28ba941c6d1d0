import type { Participation, WaveRecord } from '../storage/store.ts';
import { instantOf } from '../work/instant.ts';
import { waveStatus } from '../work/wave-of.ts';
import type { Command } from './command.ts';
import { atWork } from './configured.ts';

export const waveList: Command = {
  name: 'wave list',
  summary: 'Lists the waves with status, entry, model, dates, and how many have begun and submitted',
  usage: '',
  details: [],
  example: 'wave list',
  options: {},
  positionals: { least: 0, most: 0 },
  run: ({ terminal }) =>
    atWork(terminal, { model: false }, async ({ work }) => {
      const waves = await Promise.all(
        (await work.store.waves()).map(async (wave) =>
          listed(wave, await work.store.participation(wave.id), work.clock()),
        ),
      );
      const rows = waves.map(
        (wave) =>
          `${Object.values(wave)
            .map((value) => plain(value))
            .join('  ')}\n`,
      );
      const text = rows.length === 0 ? 'There is no wave yet: reifegrad wave create\n' : rows.join('');
      return { exit: 0, text, json: { waves } };
    }),
};

function listed(wave: WaveRecord, { begun, submitted }: Participation, now: number) {
  const instant = (at: number | null) => (at === null ? null : instantOf(at));
  return {
    id: wave.id,
    status: waveStatus(wave, now),
    entry: wave.entry,
    modelVersion: wave.modelVersion,
    title: JSON.parse(wave.title) as unknown,
    closesAt: instant(wave.closesAt),
    openedAt: instant(wave.openedAt),
    closedAt: instant(wave.closedAt),
    begun,
    submitted,
  };
}

function plain(value: unknown): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? Object.values(value).join(' / ') : String(value);
}
