import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { offsetsIn } from '../../model/format/json-places.ts';
import { placesIn } from '../../model/format/line-places.ts';
import { load } from '../../model/format/load.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import type { ModelRecord, Store } from '../storage/store.ts';

/** A model ready for use, with the exact text it was written as. */
export interface LoadedModel {
  readonly text: string;
  readonly model: MaturityModel;
}

/** The models this server knows: the one for the next wave, and every version that was ever kept. */
export interface Models {
  /** The newest good version. @throws where none has been offered */
  current(): LoadedModel;
  /** Any version that was kept; null where there is none. */
  version(version: string): Promise<LoadedModel | null>;
  /** The version that a wave pins, which it does for good; null where there is no such wave. */
  ofWave(wave: string): Promise<LoadedModel | null>;
  /** What is wrong with the newest text that was offered; empty if nothing is. */
  problems(): readonly ModelProblem[];
  /** Takes a new text as the current model if it is in order; else changes nothing but `problems`, and returns them. */
  offer(text: string, at: number): Promise<readonly ModelProblem[]>;
  /** The file that should hold the newest text cannot be read: that becomes the problem, and nothing else changes. */
  unreadable(reason: string): void;
  /** Makes a version that was kept the current one, beside whatever the problems are; false where there is none. */
  resume(version: string): Promise<boolean>;
}

/** The models of a store; there is no current one until a first text is offered. */
export function storedModels(store: Store): Models {
  const byVersion = new Map<string, LoadedModel>();
  const versionOfWave = new Map<string, string>();
  let current: LoadedModel | null = null;
  let problems: readonly ModelProblem[] = [];
  const models: Models = {
    current() {
      if (current === null) throw new Error('No model has been offered.');
      return current;
    },
    problems: () => problems,
    async version(version) {
      const known = byVersion.get(version);
      if (known) return known;
      const kept = await store.modelText(version);
      if (kept === null) return null;
      const { model } = load(kept);
      if (model === null) throw new Error(`The stored model ${version} cannot be read by this edition.`);
      return remember({ text: kept, model });
    },
    async ofWave(wave) {
      if (!versionOfWave.has(wave)) {
        for (const { id, modelVersion } of await store.waves()) versionOfWave.set(id, modelVersion);
      }
      const version = versionOfWave.get(wave);
      return version === undefined ? null : models.version(version);
    },
    async offer(text, at) {
      const loaded = load(text);
      problems = loaded.problems;
      if (loaded.model === null) return problems;
      const { id, version } = loaded.model.file;
      const other = await differing({ id, version, text, keptAt: at });
      if (other === null) current = remember({ text, model: loaded.model });
      else problems = [versionTaken(id, version, text, other)];
      return problems;
    },
    unreadable(reason) {
      problems = [fileUnreadable(reason)];
    },
    async resume(version) {
      const kept = await models.version(version);
      if (kept !== null) current = kept;
      return kept !== null;
    },
  };
  return models;

  /**
   * Keeps a text and returns null, or returns the other one that is stored under its version. Writes only what is new, so that
   * a database that takes no writes can still be read.
   */
  async function differing(record: ModelRecord): Promise<string | null> {
    const kept = await store.modelText(record.version);
    if (kept === record.text) return null;
    if (kept === null && (await store.keepModel(record)) !== 'differs') return null;
    return kept ?? (await store.modelText(record.version));
  }

  function remember(loaded: LoadedModel): LoadedModel {
    byVersion.set(loaded.model.file.version, loaded);
    return loaded;
  }
}

function versionTaken(id: string, version: string, text: string, stored: string): ModelProblem {
  const pointer = '/version';
  const place = { code: 'version.taken', pointer, ...placesIn(text)(offsetsIn(text, [pointer])(pointer)) };
  const other = load(stored).model?.file.id ?? id;
  if (other === id) {
    return {
      ...place,
      message: `Version ${version} was stored earlier with other content; a version never changes.`,
      suggestion: 'Raise "version" in the file, or put back the content that it had.',
    };
  }
  return {
    ...place,
    message: `Version ${version} was stored earlier for another model, ${other}; a version never changes.`,
    suggestion: `Raise "version" in the file to one that is free, or give the model ${id} a database of its own: DATABASE_URL.`,
  };
}

function fileUnreadable(reason: string): ModelProblem {
  return {
    code: 'file.unreadable',
    pointer: '',
    line: 1,
    column: 1,
    message: `The model file cannot be read: ${reason}.`,
    suggestion: 'Set MODEL_FILE to where it is.',
  };
}
