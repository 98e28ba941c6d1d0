import { type Findings, wideEnough } from './attack.ts';
import type { Probed } from './probing/probe.ts';

/** Share of the peer data that a publication has to keep. */
const leastCoverage = 0.95;

/** Solver tolerances, in points. */
const tolerance = 1e-3;

/** One figure of method 9 with what was reached; `good` is absent where the figure is told and nothing hangs on it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly good?: boolean;
}

/** The figures of one state, in the order of the table. */
export function figuresOf(findings: Findings, probed: Probed): readonly Figure[] {
  const { coverage, coalitions, quantiles } = findings;
  const [random, neighbours] = (['random', 'neighbours'] as const).map((wanted) =>
    coalitions.find(({ name }) => name === wanted),
  );
  const recovered = findings.recovered.length + coalitions.flatMap((each) => each.recovered).length;
  const share = coverage.possible === 0 ? 1 : coverage.kept / coverage.possible;
  return [
    none('recovered', recovered),
    none('sets < 5', findings.belowFive.length),
    width('interval', least([...findings.widths, ...(random?.widths ?? [])].map(({ points }) => points))),
    none('levels', findings.levels.length),
    width('quantiles', least(quantiles.map(({ low, high }) => high - low))),
    none('bits', probed.bits),
    none('moved', findings.moved.length),
    none('mismatches', findings.mismatches.length),
    { name: 'coverage', value: `${(100 * share).toFixed(1)} %`, good: share >= leastCoverage },
    { name: '3 neighbours', value: least((neighbours?.widths ?? []).map(({ points }) => points)).toFixed(1) },
    { name: 'in the end', value: least(findings.widthsInTheEnd.map(({ points }) => points)).toFixed(1) },
    { name: 'opened later', value: String(findings.openedLater.length) },
    { name: 'study', value: findings.study },
  ];
}

function least(points: readonly number[]): number {
  return Math.min(100, ...points);
}

function none(name: string, value: number): Figure {
  return { name, value: String(value), good: value === 0 };
}

function width(name: string, points: number): Figure {
  return { name, value: points.toFixed(1), good: points >= wideEnough - tolerance };
}
