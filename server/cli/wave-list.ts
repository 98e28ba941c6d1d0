import { load } from '../../model/format/load.ts';
import { modelPath } from '../main/model-file.ts';
import { readModelFileText } from '../main/model-text.ts';
import type { Participation, SetAside, Store, WaveRecord } from '../storage/store.ts';
import { instantOf } from '../work/instant.ts';
import { waveStatus } from '../work/wave-of.ts';
import type { Command } from './command.ts';
import { atWork } from './configured.ts';
import { table } from './table.ts';

export const waveList: Command = {
  name: 'wave list',
  summary: 'Lists the waves with status, entry, model, dates, and how many have begun and submitted',
  usage: '',
  details: [
    'withdrawn: no longer counts; reopened: open again and not submitted since. Neither is among submitted.',
    'The last line says with which model the next wave would begin.',
  ],
  example: 'wave list',
  options: {},
  positionals: { least: 0, most: 0 },
  run: ({ terminal }) =>
    atWork(terminal, { model: false }, async ({ work, configuration }) => {
      const waves = await Promise.all(
        (await work.store.waves()).map(async (wave) =>
          listed(wave, await work.store.participation(wave.id), await work.store.setAside(wave.id), work.clock()),
        ),
      );
      const nextModel = await modelOfNextWave(work.store, modelPath(configuration.modelFile));
      const known = waves.length === 0 ? 'There is no wave yet: reifegrad wave create\n' : tableOf(waves);
      const path = modelPath(configuration.modelFile);
      return { exit: 0, text: `${known}${sentenceOn(nextModel, path)}\n`, json: { waves, nextModel } };
    }),
};

type Listed = ReturnType<typeof listed>;

function listed(wave: WaveRecord, { begun, submitted }: Participation, aside: SetAside, now: number) {
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
    withdrawn: aside.withdrawn.length,
    reopened: aside.reopened.length,
  };
}

const headings = [
  'wave',
  'status',
  'entry',
  'model',
  'title',
  'closes',
  'opened',
  'closed',
  'begun',
  'submitted',
  'withdrawn',
  'reopened',
];

function tableOf(waves: readonly Listed[]): string {
  return table(
    headings,
    waves.map((wave) => Object.values(wave).map(plain)),
  );
}

function plain(value: unknown): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? Object.values(value).join(' / ') : String(value);
}

interface NextModel {
  readonly id: string | null;
  readonly version: string | null;
  /** How many problems the file has; null where it cannot be read. */
  readonly problems: number | null;
  /** The version was stored earlier with other content. */
  readonly taken: boolean;
}

async function modelOfNextWave(store: Pick<Store, 'modelText'>, path: string): Promise<NextModel> {
  const text = await readModelFileText(path).catch(() => null);
  if (text === null) return { id: null, version: null, problems: null, taken: false };
  const { model, problems } = load(text);
  const { id = null, version = null } = model?.file ?? {};
  const stored = version === null ? null : await store.modelText(version);
  return { id, version, problems: problems.length, taken: stored !== null && stored !== text };
}

function sentenceOn({ id, version, problems, taken }: NextModel, path: string): string {
  if (taken) return `Version ${version} was stored earlier, not with this content: raise "version" in ${path}.`;
  if (version !== null) return `The next wave begins with ${id} ${version}.`;
  if (problems === null) return 'The model file cannot be read, so no wave can be created: see MODEL_FILE.';
  const count = problems === 1 ? '1 problem' : `${problems} problems`;
  return `The model file has ${count}, so no wave can be created: reifegrad model validate ${path}`;
}
