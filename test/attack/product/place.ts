import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { type App, type AppDeps, createApp } from '../../../server/app.ts';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { MunicipalityRecord, Store } from '../../../server/storage/store.ts';
import { createWave } from '../../../server/work/create-wave.ts';
import { deriveKeys } from '../../../server/work/keys.ts';
import { storedModels } from '../../../server/work/models.ts';
import { asOf } from '../world/frame.ts';

export const wave = 'w1';

/** The product on a database of its own, with its clock in hand and an open wave that pins the shipped model. */
export interface Place {
  readonly app: App;
  readonly deps: AppDeps;
  readonly model: MaturityModel;
  now: number;
  close(): Promise<void>;
}

const shipped = join(import.meta.dirname, '../../../model/reifegrad-kommunal.json');

/** Category ids of the shipped model. */
export function shippedCategories(): readonly string[] {
  const { categories }: ModelFile = JSON.parse(readFileSync(shipped, 'utf8'));
  return categories.map(({ id }) => id);
}

export interface PlaceOptions {
  readonly frame: readonly MunicipalityRecord[];
  readonly opening: number;
  /** What stands before the store, such as a counter of its calls. Default: nothing. */
  readonly behind?: (store: Store) => Store;
}

export async function openPlace({ frame, opening, behind = (store) => store }: PlaceOptions): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-attack-'));
  const opened = openSqliteStore(join(folder, 'attack.db'));
  const store = behind(opened);
  const models = storedModels(store);
  await models.offer(readFileSync(shipped, 'utf8'), opening);
  const { model } = models.current();
  let random = 0;
  const deps: AppDeps = {
    store,
    models,
    keys: deriveKeys(new Uint8Array(32).fill(7)),
    clock: () => place.now,
    random: (bytes) => {
      random += 1;
      return Uint8Array.from({ length: bytes }, (_, index) => (random * 31 + index * 7) & 255);
    },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    configuration: {
      publicUrl: 'https://check.example',
      ...{ embedOrigins: [], trustedProxies: [], invented: true, links: {} },
    },
  };
  const place: Place = {
    app: createApp(deps),
    deps,
    model,
    now: opening,
    async close() {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await store.importRegister({ asOf, importedAt: opening, source: 'invented', municipalities: frame });
  await createWave(deps, { id: wave, title: { de: 'Welle', en: 'Wave' }, entry: 'code', closesAt: null });
  await store.openWave(wave, opening);
  return place;
}
