import type { MaturityModel } from '../../model/format/compiled-model.ts';
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
  /** What is wrong with the newest text that was offered; empty if nothing is. */
  problems(): readonly ModelProblem[];
  /** Takes a new text as the current model if it is in order; else changes nothing but `problems`, and returns them. */
  offer(text: string, at: number): Promise<readonly ModelProblem[]>;
}

/** The models of a store; there is no current one until a first text is offered. */
export function storedModels(store: Store): Models {
  const byVersion = new Map<string, LoadedModel>();
  let current: LoadedModel | null = null;
  let problems: readonly ModelProblem[] = [];
  return {
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
    async offer(text, at) {
      const loaded = load(text);
      problems = loaded.problems;
      if (loaded.model === null) return problems;
      const { id, version } = loaded.model.file;
      if (await keep({ id, version, text, keptAt: at })) current = remember({ text, model: loaded.model });
      else problems = [versionTaken(version)];
      return problems;
    },
  };

  /** Writes only what is new, so that a database that takes no writes can still be read. */
  async function keep(record: ModelRecord): Promise<boolean> {
    const kept = await store.modelText(record.version);
    if (kept !== null) return kept === record.text;
    return (await store.keepModel(record)) !== 'differs';
  }

  function remember(loaded: LoadedModel): LoadedModel {
    byVersion.set(loaded.model.file.version, loaded);
    return loaded;
  }
}

function versionTaken(version: string): ModelProblem {
  return {
    code: 'version.taken',
    pointer: '/version',
    line: 1,
    column: 1,
    message: `Version ${version} was stored earlier with other content; a version never changes.`,
    suggestion: 'Raise "version" in the file.',
  };
}
