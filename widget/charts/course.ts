import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { estimateMark, estimateSeries, type MarkedSeries } from './estimate-series.ts';

export interface CoursePoint {
  /** Points, made comparable with the wave before; null where no chain reaches. */
  readonly chained: number | null;
  /** Points of the wave's own questionnaire. */
  readonly native: number;
  /** Another questionnaire began here. */
  readonly breakBefore: boolean;
}

export interface Course {
  /** Oldest first. */
  readonly points: readonly CoursePoint[];
  /** Lowest points of every level, ascending, the first one 0. */
  readonly thresholds: readonly number[];
  readonly label: string;
}

const top = 14;
const height = 200;

/**
 * The course of a mean over the waves, left to right in equal steps: linked points joined by lines, points by the questionnaire of
 * the time where they differ, and a dashed line where the questionnaire was revised. The scale shows whole levels.
 */
export function course({ points, thresholds, label }: Course): TemplateResult {
  const values = points.flatMap(({ native, chained }) => [native, chained ?? native]);
  const { from, to } = courseSpan(values, thresholds);
  const x = (index: number) => Math.round(((index + 0.5) / points.length) * 10_000) / 100;
  const y = (value: number) => Math.round((top + ((to - value) / (to - from)) * height) * 10) / 10;
  const inside = thresholds.filter((threshold) => threshold > from && threshold < to);
  return html`<svg class="chart course" role="img" aria-label=${label} width="100%" height=${height + 2 * top}>
    ${inside.map((threshold) => svg`<line class="grid" x1="0" x2="100%" y1=${y(threshold)} y2=${y(threshold)} />`)}
    ${[from, ...inside, to].map((value) => svg`<text class="tick" x="0" y=${y(value) - 4}>${value}</text>`)}
    <line class="base" x1="0" x2="100%" y1=${y(from)} y2=${y(from)} />
    ${points.map(({ breakBefore }, index) => (breakBefore && index > 0 ? breakLine((x(index) + x(index - 1)) / 2) : nothing))}
    ${points.slice(1).map((point, index) => joined(points[index]?.chained ?? null, point.chained, x(index), x(index + 1), y))}
    ${points.map(({ chained, native }, index) => {
      const differs = chained !== null && chained !== native;
      return svg`<g data-point=${index} data-native=${native} data-chained=${chained ?? nothing}>
        ${differs || chained === null ? mark('earlier', native, x(index), y(native), chained !== null && native < chained) : nothing}
        ${chained === null ? nothing : mark('mean', chained, x(index), y(chained), differs && chained < native)}
      </g>`;
    })}
  </svg>`;

  function breakLine(at: number): SVGTemplateResult {
    return svg`<line class="break" x1="${at}%" x2="${at}%" y1="0" y2=${height + top} stroke-dasharray=${estimateSeries.break.dash} />`;
  }
}

function joined(
  one: number | null,
  other: number | null,
  x1: number,
  x2: number,
  y: (value: number) => number,
): SVGTemplateResult | typeof nothing {
  if (one === null || other === null) return nothing;
  return svg`<line class="path" x1="${x1}%" x2="${x2}%" y1=${y(one)} y2=${y(other)} />`;
}

function mark(name: MarkedSeries, value: number, x: number, y: number, below: boolean): SVGTemplateResult {
  return svg`<svg class="mark" x="${x}%" y=${y}>
    ${estimateMark(name)}<text class="value" x="0" y=${below ? 22 : -10} text-anchor="middle">${value}</text>
  </svg>`;
}

/** The whole levels between which all values lie, at least a fifth of the scale. */
export function courseSpan(
  values: readonly number[],
  thresholds: readonly number[],
): { readonly from: number; readonly to: number } {
  const ends = [...thresholds, 100];
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const from = Math.min(lowest, ends.findLast((end) => end <= lowest) ?? 0);
  const to = Math.max(highest, ends.find((end) => end > highest) ?? 100);
  return to - from >= 20 ? { from, to } : { from: Math.max(0, to - 20), to: Math.max(20, to) };
}
