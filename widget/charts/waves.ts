import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { courseSpan } from './course.ts';
import { estimateMark, estimateSeries } from './estimate-series.ts';

export interface WavePoint {
  /** Points 0 to 100; null where nothing is rated. */
  readonly own: number | null;
  /** Points of everybody together; null where nothing is published. */
  readonly state: number | null;
  /** Another questionnaire began here. */
  readonly breakBefore: boolean;
}

export interface Waves {
  /** Oldest first. */
  readonly points: readonly WavePoint[];
  /** Lowest points of every level, ascending, the first one 0. */
  readonly thresholds: readonly number[];
  /** The own points for people, by wave. */
  readonly texts: readonly string[];
  readonly label: string;
}

const top = 26;
const height = 200;

/**
 * One municipality's points over the waves beside those of everybody, left to right in equal steps: dots on a line, and diamonds on a
 * dashed one. No line crosses the revision of a questionnaire, which a dashed line from top to bottom marks. The scale shows whole
 * levels.
 */
export function waves({ points, thresholds, texts, label }: Waves): TemplateResult {
  const values = points.flatMap(({ own, state }) => [own, state].filter((value) => value !== null));
  const { from, to } = courseSpan(values.length > 0 ? values : [0], thresholds);
  const x = (index: number) => Math.round(((index + 0.5) / points.length) * 10_000) / 100;
  const y = (value: number) => Math.round((top + ((to - value) / (to - from)) * height) * 10) / 10;
  const inside = thresholds.filter((threshold) => threshold > from && threshold < to);
  const line = (key: 'own' | 'state') =>
    points.slice(1).map((point, index) => {
      const [one, other] = [points[index]?.[key] ?? null, point[key]];
      if (one === null || other === null || point.breakBefore) return nothing;
      return svg`<line class=${key === 'own' ? 'path' : 'state-path'} x1="${x(index)}%" x2="${x(index + 1)}%" y1=${y(one)} y2=${y(other)}
        stroke-dasharray=${key === 'own' ? nothing : '6 4'} />`;
    });
  return html`<svg class="chart waves" role="img" aria-label=${label} width="100%" height=${height + top + 24}>
    ${inside.map((threshold) => svg`<line class="grid" x1="0" x2="100%" y1=${y(threshold)} y2=${y(threshold)} />`)}
    ${[from, ...inside, to].map((value) => svg`<text class="tick" x="0" y=${y(value) - 4}>${Math.round(value)}</text>`)}
    <line class="base" x1="0" x2="100%" y1=${y(from)} y2=${y(from)} />
    ${points.map(({ breakBefore }, index) => (breakBefore && index > 0 ? breakLine((x(index) + x(index - 1)) / 2) : nothing))}
    ${line('state')} ${line('own')}
    ${points.map(
      ({ own, state }, index) => svg`<g data-wave=${index} data-own=${own ?? nothing} data-state=${state ?? nothing}>
        ${state === null ? nothing : mark('other', x(index), y(state), String(state), own !== null && own >= state)}
        ${own === null ? nothing : mark('mean', x(index), y(own), texts[index] ?? '', state !== null && own < state)}
      </g>`,
    )}
  </svg>`;
}

function breakLine(at: number): SVGTemplateResult {
  return svg`<line class="break" x1="${at}%" x2="${at}%" y1="0" y2=${height + top} stroke-dasharray=${estimateSeries.break.dash} />`;
}

function mark(name: 'mean' | 'other', x: number, y: number, text: string, below: boolean): SVGTemplateResult {
  return svg`<svg class="mark" x="${x}%" y=${y}>
    <g class=${name === 'other' ? 'state' : nothing}>${estimateMark(name)}</g>
    <text class=${name === 'other' ? 'value state-value' : 'value'} x="0" y=${below ? 22 : -10} text-anchor="middle">${text}</text>
  </svg>`;
}
