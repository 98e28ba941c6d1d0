import { cheapestWay } from '../../model/action/next-level/cheapest-way.ts';
import type { WayUp } from '../../model/action/next-level/way.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { AssessmentRecord, Scope } from '../storage/store.ts';
import { answersOf } from './answers-of.ts';

/** The cheapest way to the next level from what an assessment says; asked for again, it costs nothing as long as no answer changes. */
export type KeptWays = (
  scope: Scope,
  assessment: Pick<AssessmentRecord, 'revision' | 'answers'>,
  model: MaturityModel,
) => WayUp;

/** A way takes a few kilobytes. */
const mostWays = 1000;

/**
 * The answers of an assessment are told by its revision, so that the way of a draft is kept, too. What was asked for longest ago goes first.
 *
 * @param search finds the way; default: `cheapestWay`
 */
export function keptWays(search = cheapestWay, most = mostWays): KeptWays {
  const kept = new Map<string, WayUp>();
  return ({ municipality, wave }, { revision, answers }, model) => {
    // A quick check is a smaller model of the same version.
    const key = [municipality, wave, revision, model.file.version, model.questions.length].join(' ');
    const way = kept.get(key) ?? search(model, answersOf(answers));
    kept.delete(key);
    kept.set(key, way);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return way;
  };
}
