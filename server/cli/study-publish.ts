import { publishStudy } from '../work/publish-study.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { withProgress } from './progress.ts';

export const studyPublish: Command = {
  name: 'study publish',
  summary: 'Freezes the collective result of a closed wave, once and for good',
  usage: 'WAVE',
  details: ['No benchmark of the wave can be published after it: publish the last one first.'],
  example: 'study publish autumn-2026',
  options: {},
  positionals: { least: 1, most: 1 },
  run: ({ positionals: [wave = ''], terminal }) =>
    atWork(terminal, { model: false }, async ({ work }): Promise<Outcome> => {
      const outcome = await withProgress(terminal, `publishing ${wave}`, publishStudy(work, wave));
      const refused = (text: string): Outcome => {
        const { kind, ...details } = outcome;
        return { exit: 1, text: `${text}\n`, json: { outcome: kind, wave, ...details } };
      };
      switch (outcome.kind) {
        case 'published': {
          const { populations, publishedAt } = outcome.study;
          const lines = populations.map(({ kind, participation, averageMunicipality: { overall } }) => {
            const { frame, respondents } = participation;
            return `${respondents} of ${frame} ${kind}: ${overall.mean} points, ${overall.low} to ${overall.high}`;
          });
          return {
            exit: 0,
            text: `Published the collective result of ${wave}: ${lines.join('; ')}.\n`,
            json: { outcome: 'published', wave, publishedAt, populations: populations.map(({ kind }) => kind) },
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
          return refused('Nothing was published: beside the benchmarks of the wave it would give a municipality away.');
      }
    }),
};
