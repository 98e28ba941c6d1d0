import type { StudyPopulation } from '../../model/study/study.ts';
import { publishStudy, type StudyOutcome } from '../work/publish-study.ts';
import { type Command, type Outcome, UsageError } from './command.ts';
import { atWork } from './configured.ts';
import { notPublished } from './not-published.ts';
import { withProgress } from './progress.ts';

export const studyPublish: Command = {
  name: 'study publish',
  summary: 'Freezes the collective result of a closed wave, once and for good',
  usage: 'WAVE [--weighting raked]',
  details: [
    'No benchmark of the wave can be published after it: publish the last one first. Respondents are weighted by size class and region, or raked',
    'to size class and county; more coarsely where that would, beside the benchmarks, give somebody away.',
  ],
  example: 'study publish autumn-2026',
  options: { weighting: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  async run({ positionals: [wave = ''], option, terminal }) {
    const weighting = option('weighting') ?? 'postStratified';
    if (weighting !== 'postStratified' && weighting !== 'raked') {
      throw new UsageError(`"${weighting}" is no weighting: postStratified or raked. Example: --weighting raked`);
    }
    return atWork(terminal, { model: false, existing: true }, async ({ work }): Promise<Outcome> => {
      const outcome = await withProgress(terminal, `publishing ${wave}`, publishStudy(work, wave, weighting));
      const refused = (line: string) => notPublished(wave, outcome, line);
      switch (outcome.kind) {
        case 'published': {
          const { study, notes, withoutCounties } = outcome;
          return {
            exit: 0,
            text: [
              `Published the collective result of ${wave}.`,
              ...study.populations.map(lineOf),
              ...remarks(outcome),
              '',
            ].join('\n'),
            json: {
              outcome: 'published',
              wave,
              publishedAt: study.publishedAt,
              populations: study.populations.map(({ kind }) => kind),
              withoutCounties,
              notes,
            },
          };
        }
        case 'unknown-wave':
          return refused(`There is no wave ${wave}: reifegrad wave list`);
        case 'not-closed':
          return refused(`Wave ${wave} is not closed yet: reifegrad wave close ${wave}`);
        case 'published-before':
          return refused(
            `The collective result of ${wave} was published at ${outcome.publishedAt}, and stays as it is.`,
          );
        case 'too-few':
          return refused(
            `Nothing was published: ${outcome.respondents} results count, and a collective result needs ${outcome.needs}.`,
          );
        case 'refused':
          return refused(
            'Nothing was published: beside the benchmarks of the wave it would give somebody away, because one to four of those behind the ' +
              `newest one were withdrawn since. Take that back if you may: reifegrad submission withdraw ${wave} KEY --undo --reason …`,
          );
      }
    });
  },
};

type Published = Extract<StudyOutcome, { kind: 'published' }>;

function lineOf({ kind, participation, method, averageMunicipality }: StudyPopulation): string {
  const { frame, respondents } = participation;
  const { mean, low, high } = averageMunicipality.overall;
  return `${respondents} of ${frame} ${kind}: ${mean} points, ${low} to ${high}; weighting ${method.weighting}, cells ${method.cells}.`;
}

/** What an administrator ought to know of how it came about; nothing of it is published. */
function remarks({ study, notes, withoutCounties }: Published): readonly string[] {
  const counties = { refused: 'beside the benchmarks they would give somebody away', 'too-few': 'too few took part' };
  return [
    ...(withoutCounties === null ? [] : [`Counties are left out: ${counties[withoutCounties]}.`]),
    ...study.populations
      .filter(({ averageInhabitant }) => averageInhabitant === null)
      .map(
        ({ kind }) =>
          `The average inhabitant of ${kind} is left out: inhabitants are unknown, or one of them would be told apart.`,
      ),
    ...notes.flatMap(({ kind, leftOut }) =>
      leftOut === 0
        ? []
        : [
            `Left out of ${kind}, because they came after the newest benchmark and are too few to be told of: ${leftOut}.`,
          ],
    ),
    ...notes.flatMap(({ notes: { mergers } }) =>
      mergers.map(
        ({ cell, into, why }) =>
          `Merged ${cell.join(', ')} into ${into.join(', ')}: ${why === 'few' ? 'too few' : 'too heavy'}.`,
      ),
    ),
  ];
}
