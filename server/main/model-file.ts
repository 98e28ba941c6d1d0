import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printable } from '../../model/format/printable.ts';
import type { ModelProblem } from '../../model/format/problem.ts';
import type { Log } from '../log.ts';
import { StartRefused } from '../start-refused.ts';
import { presentWave } from '../work/wave-of.ts';
import type { Workplace } from '../work/workplace.ts';
import { comparedModel } from './compared-model.ts';
import { readModelFileText } from './model-text.ts';
import { ModelTextTrouble } from './model-text-trouble.ts';

const shippedModel = fileURLToPath(new URL('../../model/reifegrad-kommunal.json', import.meta.url));

/** Where the model lies: as configured, or the shipped one. */
export function modelPath(modelFile: string | null): string {
  return modelFile ?? shippedModel;
}

/** Makes the file the current model. @throws StartRefused with every problem, by line and column */
export async function loadModelFile(work: Workplace, path: string): Promise<void> {
  const text = await readModelFileText(path).catch((error: unknown) => {
    work.models.unreadable(reasonOf(error));
    const elsewhere =
      error instanceof ModelTextTrouble && error.lies === 'content' ? '' : ' Set MODEL_FILE to where it is.';
    throw new StartRefused([`The model file ${printable(path)} cannot be read: ${reasonOf(error)}.${elsewhere}`]);
  });
  const problems = await work.models.offer(text, work.clock());
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    throw new StartRefused([
      `The model file ${printable(path)} has ${count}:`,
      ...problems.map((problem) => problemLine(path, problem)),
    ]);
  }
}

/**
 * Makes the file the current model, or, where it is refused, the version that the open wave pins, else the newest wave. Why it was
 * refused is logged by `followModelFile`, whose first look comes at once.
 *
 * @throws StartRefused with every problem, where the database has no wave
 */
export async function loadModelFileOrStored(work: Workplace, path: string): Promise<void> {
  try {
    await loadModelFile(work, path);
  } catch (refused) {
    const wave = await presentWave(work);
    const resumed =
      refused instanceof StartRefused && wave !== undefined && (await work.models.resume(wave.modelVersion));
    if (!resumed) throw refused;
  }
}

/** One problem on one line, with its place as editors understand it. */
export function problemLine(path: string, { line, column, code, message, suggestion }: ModelProblem): string {
  return `${printable(path)}:${line}:${column} ${message}${suggestion === null ? '' : ` ${suggestion}`} [${code}]`;
}

/** Calls `changed` after each change of a file; returns what ends it. */
export type Watch = (path: string, changed: () => void) => () => void;

/**
 * Looks once a second, which works on every file system and with every way in which editors write. What changes from the call
 * on is noticed.
 */
export const pollingWatch: Watch = (path, changed) => {
  let known = fileSignature(statSync(path, { throwIfNoEntry: false }));
  const timer = setInterval(async () => {
    const found = fileSignature(await stat(path).catch(() => undefined));
    if (found === known) return;
    known = found;
    changed();
  }, 1000).unref();
  return () => clearInterval(timer);
};

/** Differs after every change of a file; empty where there is none. */
export function fileSignature(stats: Stats | undefined): string {
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/**
 * Takes over each good new version of the model file for the next wave. A broken one, or none, changes nothing and is logged;
 * waves keep what they pinned. Returns what ends it, and settles when nothing of it is under way.
 */
export function followModelFile(
  work: Workplace,
  path: string,
  log: Log,
  watch: Watch = pollingWatch,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const next = () => {
    last = last.then(takeOver);
  };
  const end = watch(path, next);
  // The file may have changed between its first reading and now.
  next();
  return () => {
    end();
    return last;
  };

  async function takeOver(): Promise<void> {
    try {
      const before = work.models.current();
      const text = await readModelFileText(path).catch((error: unknown) => {
        work.models.unreadable(reasonOf(error));
        throw error;
      });
      const problems = await work.models.offer(text, work.clock());
      const { version } = work.models.current().model.file;
      if (problems.length > 0) log.error('model file refused', { problems, goesOn: version });
      else if (work.models.current().text !== before.text) {
        log.info('model file loaded', { version, comparedWith: await comparedModel(work) });
      }
    } catch (error) {
      log.error('model file not loaded', { reason: reasonOf(error), goesOn: work.models.current().model.file.version });
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
