import { type Findings, type Width, wideEnough } from './attack.ts';
import type { Attacked } from './one-state.ts';

/** Share of the peer data that a publication has to keep. */
const leastCoverage = 0.95;

/** Solver tolerances, in points. */
const tolerance = 1e-3;

/** One figure with what was reached; `good` is absent where the figure is told and nothing hangs on it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly good?: boolean;
}

/** The figures of some states together, in the order of the table: sums, and the narrowest interval of all. */
export function figuresOf(attacked: readonly Attacked[]): readonly Figure[] {
  const findings = attacked.map((each) => each.findings);
  const count = (of: (one: Findings) => readonly unknown[]) => findings.reduce((sum, one) => sum + of(one).length, 0);
  const narrowest = (of: (one: Findings) => readonly Width[]) =>
    Math.min(100, ...findings.flatMap(of).map(({ points }) => points));
  const together = (isRandom: boolean) => (one: Findings) =>
    one.coalitions.filter(({ name }) => (name === 'random') === isRandom);
  const pairs = (of: 'kept' | 'possible') => findings.reduce((sum, { coverage }) => sum + coverage[of], 0);
  const share = pairs('kept') / pairs('possible');
  const quantiles = findings.flatMap((one) => one.quantiles.map(({ low, high }) => high - low));
  const published = findings.filter(({ study }) => study === 'published').length;
  return [
    none(
      'recovered',
      count((one) => [...one.recovered, ...one.coalitions.flatMap(({ recovered }) => recovered)]),
    ),
    none(
      'sets < 5',
      count((one) => one.belowFive),
    ),
    width(
      'interval',
      narrowest((one) => [...one.widths, ...together(true)(one).flatMap(({ widths }) => widths)]),
    ),
    none(
      'levels',
      count((one) => [...one.levels, ...one.coalitions.flatMap(({ levels }) => levels)]),
    ),
    none(
      'answers',
      count((one) => [...one.answers, ...one.coalitions.flatMap(({ answers }) => answers)]),
    ),
    width('quantiles', Math.min(100, ...quantiles)),
    none(
      'bits',
      attacked.reduce((sum, { probed }) => sum + probed.bits, 0),
    ),
    none(
      'moved',
      count((one) => one.moved),
    ),
    none(
      'mismatches',
      count((one) => one.mismatches),
    ),
    { name: 'coverage', value: `${(100 * share).toFixed(1)} %`, good: share >= leastCoverage },
    {
      name: '3 neighbours',
      value: narrowest((one) => together(false)(one).flatMap(({ widths }) => widths)).toFixed(1),
    },
    { name: 'in the end', value: narrowest((one) => one.widthsInTheEnd).toFixed(1) },
    { name: 'opened later', value: String(count((one) => one.openedLater)) },
    { name: 'studies', value: String(published) },
  ];
}

function none(name: string, value: number): Figure {
  return { name, value: String(value), good: value === 0 };
}

function width(name: string, points: number): Figure {
  return { name, value: points.toFixed(1), good: points >= wideEnough - tolerance };
}
