import { publishBenchmark } from '../work/publish-benchmark.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { notPublished } from './not-published.ts';
import { withProgress } from './progress.ts';

export const benchmarkPublish: Command = {
  name: 'benchmark publish',
  summary: 'Freezes the benchmark of a wave from what is submitted now, as its next number',
  usage: 'WAVE',
  details: [
    'Where only more answers are missing, nothing is published and the exit code is 0 all the same.',
    'Provisional results stay out, Landkreise are groups of their own; groups that are too small are never published.',
  ],
  example: 'benchmark publish autumn-2026',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [wave = ''], terminal }) =>
    atWork(terminal, { model: false, existing: true }, async ({ work }): Promise<Outcome> => {
      const outcome = await withProgress(terminal, `publishing ${wave}`, publishBenchmark(work, wave));
      const nothing = (...lines: readonly string[]) => notPublished(wave, outcome, ...lines);
      // Whoever publishes by night has nothing to mend where only more answers are missing.
      const waits = (...lines: readonly string[]): Outcome => ({ ...nothing(...lines), exit: 0 });
      switch (outcome.kind) {
        case 'published': {
          const { publication, contributions, renewed, refused } = outcome;
          const { number, publishedAt, groups } = publication;
          const others = groups.length - renewed.length;
          return {
            exit: 0,
            text: [
              `Published as number ${number} of ${wave}: groups with new figures ${renewed.length}, contributions ${contributions}.`,
              ...(others > 0
                ? [`Groups that keep their figures, because too few have come, gone or changed: ${others}.`]
                : []),
              ...kept(refused),
              '',
            ].join('\n'),
            json: {
              outcome: 'published',
              wave,
              number,
              publishedAt,
              groups: groups.map(({ id }) => id),
              contributions,
              renewed,
              refused,
            },
          };
        }
        case 'nothing-new':
          return waits(
            `Nothing was published: since number ${outcome.number} of ${wave} too few have come, gone or changed in any group.`,
            ...kept(outcome.refused),
          );
        case 'unsound':
          return nothing(
            `Nothing was published: the counts do not fit the submissions. ${outcome.reason} Look for the reason: reifegrad verify`,
          );
        case 'unknown-wave':
          return nothing(`There is no wave ${wave}: reifegrad wave list`);
        case 'not-begun':
          return nothing(`Wave ${wave} has not been opened yet.`);
        case 'study-published':
          return nothing(`The collective result of ${wave} is published; no benchmark comes after it.`);
        case 'too-few':
          return waits(
            `Nothing was published: no group has ${outcome.minimumGroupSize} contributions; ${outcome.contributions} count in all.`,
          );
      }
    }),
};

/** What an administrator reads about groups that the audit held back. */
function kept(refused: readonly string[]): readonly string[] {
  if (refused.length === 0) return [];
  return [`Not renewed, because together with what is published they would give somebody away: ${refused.join(', ')}.`];
}
