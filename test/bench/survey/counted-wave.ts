import type BetterSqlite from 'better-sqlite3';
import type { Figures } from '../../../model/action/figures.ts';
import { groupsOf } from '../../../model/benchmark/groups.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { type Random, randomFrom } from '../../../model/review/random.ts';
import { addToGroups, type CountsByGroup, countsText } from '../../../server/storage/operations/group-counts.ts';
import type { MunicipalityRecord } from '../../../server/storage/store.ts';
import { inventedRegister } from './invented-register.ts';
import { fillPastTheProgram } from './past-the-program.ts';

export const countedWave = 'counted';

/**
 * Makes an SQLite database with an open wave in which the whole register has submitted: its submissions are folded into the histograms
 * of their groups, and have figures but no answers.
 */
export function countWave(file: string, count: number, model: ModelFile): Promise<void> {
  const { id, version } = model;
  const register = inventedRegister(count, 1);
  const kept = { id, version, text: JSON.stringify(model) };
  return fillPastTheProgram(file, { wave: countedWave, register, model: kept }, (database) =>
    fill(database, register.municipalities, model),
  );
}

function fill(database: BetterSqlite.Database, municipalities: readonly MunicipalityRecord[], model: ModelFile): void {
  const random = randomFrom('counted');
  const begun = database.prepare(
    `insert into assessment (municipality, wave, revision, begun_at, submitted_at, seal) values (?, '${countedWave}', 2, 2, ?, '')`,
  );
  const submitted = database.prepare(
    `insert into submission (municipality, wave, number, assessment_revision, at, model_version, receipt, seal, groups, figures, figured,
      answers, evaluation) values (?, '${countedWave}', 1, 2, ?, ?, '', '', ?, ?, 1, '[]', '{}')`,
  );
  const counts: CountsByGroup = new Map();
  for (const [index, municipality] of municipalities.entries()) {
    const groups = groupsOf(model.benchmark, municipality);
    const figures = inventedFigures(model, random);
    begun.run(municipality.key, index + 3);
    submitted.run(municipality.key, index + 3, model.version, JSON.stringify(groups), JSON.stringify(figures));
    addToGroups(counts, groups, figures, 1);
  }
  const histogram = database.prepare(`insert into histogram (wave, group_id, figures) values ('${countedWave}', ?, ?)`);
  for (const [group, figures] of counts) histogram.run(group, countsText(figures));
}

function inventedFigures(model: ModelFile, random: Random): Figures {
  const score = () => Math.min(10_000, Math.max(0, Math.round(random.normal(3_800, 1_100))));
  const overall = score();
  return Object.fromEntries([
    ['overall', overall],
    ['level', 1 + Math.floor(overall / 2_001)],
    ['coverage', 9_800],
    ...model.categories.map(({ id }) => [id, score()]),
    ...model.questions.map(({ id }) => [`question:${id}`, random.pick([-1, 0, 2_500, 5_000, 10_000])]),
  ]);
}
