import { beginChain, continueChain } from './chain.ts';
import { checkedLeast, leastBehind } from './protection.ts';
import { sincePrevious } from './since-previous.ts';
import type { StudyTrend } from './study.ts';
import type { TrendInput, TrendSample } from './trend-input.ts';

/**
 * The trend (Verlauf) of one population since the latest earlier study (method 6). Only whole points leave it: a change is the
 * difference of two published ones, and what stayers changed is told where their number and that of the others give nobody away.
 * Null without an earlier study.
 *
 * Throws a RangeError for a wave of nobody, a weight that is not positive, a municipality twice in a wave, a series that does not end
 * with the earlier wave, another version of the model without what it has in common with it, and a `least` below 5.
 */
export function studyTrend({ series, before, after, revision, least = leastBehind }: TrendInput): StudyTrend | null {
  if (before === null) return null;
  const breakBefore = before.model !== after.model;
  if (breakBefore && revision === null) {
    throw new RangeError(`What ${before.model} and ${after.model} have in common is missing.`);
  }
  const [was, is] = [checked(before), checked(after)];
  const earlier = series.length > 0 ? series : beginChain(waveOf(before));
  if (earlier.at(-1)?.wave !== before.wave) throw new RangeError(`The series does not end with ${before.wave}.`);
  const change = sincePrevious(was, is, breakBefore ? revision : null, checkedLeast(least));
  const linked = change.comparable ? change.overall.after - change.overall.before : null;
  return {
    series: continueChain(earlier, waveOf(after), { breakBefore, change: linked }),
    sincePrevious: change,
  };
}

function waveOf({ wave, title, published }: TrendSample) {
  return { wave, title, native: published.overall };
}

/** With the responses in the order of their keys, so that no sum depends on the order of the rows. */
function checked(sample: TrendSample): TrendSample {
  const { wave, responses } = sample;
  if (responses.length === 0) throw new RangeError(`Nobody took part in ${wave}.`);
  for (const { key, weight } of responses) {
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`The weight of ${key} in ${wave} is ${weight}.`);
  }
  return { ...sample, responses: responses.toSorted((one, other) => (one.key < other.key ? -1 : 1)) };
}
