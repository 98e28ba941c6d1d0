import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Points 0 to 100 throughout. */
export interface RadarAxis {
  readonly own: number;
  /** Mean of the peers; null where there is none. */
  readonly mean: number | null;
}

export interface Radar {
  /** Clockwise from the top; 3 to 8. */
  readonly axes: readonly RadarAxis[];
  /** Points where the levels begin, without the first. */
  readonly grid: readonly number[];
  readonly label: string;
}

/** Fewer axes enclose nothing, more cannot be told apart. */
export const radarAxes = { fewest: 3, most: 8 } as const;

const radius = 130;

/** Values on axes from one middle, their numbers at the ends: the own ones as dots on a line, the peers' as diamonds on a dashed one. */
export function radar({ axes, grid, label }: Radar): TemplateResult {
  const at = (index: number, value: number): string => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    const distance = (value / 100) * radius;
    return `${round(Math.cos(angle) * distance)} ${round(Math.sin(angle) * distance)}`;
  };
  const ring = (value: number) => axes.map((_, index) => at(index, value)).join(' ');
  const means = axes.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  return html`<svg class="chart radar" role="img" aria-label=${label} viewBox="-160 -155 320 310">
    ${grid.map((value) => svg`<polygon class="grid" fill="none" points=${ring(value)} />`)}
    <polygon class="base" fill="none" points=${ring(100)} />
    ${axes.map((_, index) => svg`<path class="grid" d="M0 0 L${at(index, 100)}" />`)}
    ${means.length === axes.length ? svg`<polygon class="radar-mean" stroke-dasharray="6 4" points=${means.map((mean, index) => at(index, mean)).join(' ')} />` : nothing}
    <polygon class="radar-own" points=${axes.map(({ own }, index) => at(index, own)).join(' ')} />
    ${axes.map(
      ({ own, mean }, index) => svg`<g data-axis=${index} data-own=${own} data-mean=${mean ?? nothing}>
        ${mean === null ? nothing : svg`<g transform="translate(${at(index, mean)})"><path class="mean" d="M0 -4.5 L4.5 0 L0 4.5 L-4.5 0 Z" /></g>`}
        <g transform="translate(${at(index, own)})"><circle class="estimate" r="5" /></g>
        ${axisNumber(index, at(index, 112))}
      </g>`,
    )}
  </svg>`;
}

function axisNumber(index: number, place: string): SVGTemplateResult {
  return svg`<g transform="translate(${place})"><text y="5" text-anchor="middle">${index + 1}</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
