import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { Workplace } from './workplace.ts';

/**
 * The versions of a model that follow on one another after `first` up to `last`, by what each says it supersedes, oldest first; empty
 * where both are one. Where `last` does not go back to `first`, it alone: then nothing is said of what became of the questions.
 */
export async function laterRevisions(
  { models }: Pick<Workplace, 'models'>,
  first: MaturityModel,
  last: MaturityModel,
): Promise<readonly MaturityModel[]> {
  if (first.file.version === last.file.version) return [];
  const passed = new Set([last.file.version]);
  const later = [last];
  for (let supersedes = last.file.supersedes; supersedes; ) {
    const { version } = supersedes;
    if (version === first.file.version) return later;
    if (passed.has(version)) break;
    passed.add(version);
    const before = await models.version(version);
    if (before === null) break;
    later.unshift(before.model);
    supersedes = before.model.file.supersedes;
  }
  return [last];
}
