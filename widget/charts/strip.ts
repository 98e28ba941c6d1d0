import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { series } from './series.ts';

/** Points 0 to 100 throughout. */
export interface PeerSpread {
  readonly mean: number;
  readonly median: number | null;
  /** Quartiles, or terciles of a smaller group; the box of terciles is dashed. */
  readonly middle: readonly [number, number] | null;
  readonly middleIs: 'half' | 'third';
  /** First and last decile. */
  readonly spread: readonly [number, number] | null;
}

export interface Strip {
  /** null where nothing is rated. */
  readonly points: number | null;
  /** What open answers leave possible; null where nothing is open. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Where the bar is to reach; null where nothing is agreed. */
  readonly target: number | null;
  readonly peers: PeerSpread | null;
  /** Points where the levels begin, without the first. */
  readonly grid: readonly number[];
  readonly label: string;
}

const ownLane = 18;
const peerLane = 36;

/** One row of a bar chart on a scale from 0 to 100: the own value, and the spread of the peers below it. */
export function strip({ points, range, target, peers, grid, label }: Strip): TemplateResult {
  const height = peers ? 50 : 34;
  return html`<svg
    class="chart strip"
    role="img"
    aria-label=${label}
    width="100%"
    height=${height}
    data-points=${points ?? nothing}
    data-from=${range?.from ?? nothing}
    data-to=${range?.to ?? nothing}
    data-target=${target ?? nothing}
    data-mean=${peers?.mean ?? nothing}
    data-median=${peers?.median ?? nothing}
    data-middle=${peers?.middle?.join(' ') ?? nothing}
    data-middle-is=${peers?.middle ? peers.middleIs : nothing}
    data-spread=${peers?.spread?.join(' ') ?? nothing}
  >
    ${grid.map((at) => svg`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2=${height} />`)}
    <line class="base" x1="0" x2="0" y1="0" y2=${height} />
    ${points === null ? nothing : ownMarks(points, range)} ${peers ? peerMarks(peers) : nothing}
    ${target === null ? nothing : svg`<svg class="mark" x="${target}%" y="1">${targetMark()}</svg>`}
  </svg>`;
}

function ownMarks(points: number, range: Strip['range']): SVGTemplateResult {
  const size = series.own.size;
  const sure = Math.min(points, range?.from ?? points);
  return svg`
    <rect class="own" x="0" y=${ownLane - size / 2} width="${sure}%" height=${size} />
    ${
      range
        ? svg`<line class="possible" x1="${range.from}%" x2="${range.to}%" y1=${ownLane} y2=${ownLane} stroke-width=${size}
            stroke-dasharray=${series.open.dash} />
          <line class="possible-end" x1="${range.to}%" x2="${range.to}%" y1=${ownLane - size / 2} y2=${ownLane + size / 2} />`
        : nothing
    }
    <line class="own-end" x1="${points}%" x2="${points}%" y1=${ownLane - size / 2 - 3} y2=${ownLane + size / 2 + 3} />`;
}

/** Points down at the place of a target, its tip at 0, `size`. */
export function targetMark(): SVGTemplateResult {
  const { size } = series.target;
  return svg`<path class="target" d="M${-size * 0.75} 0 H${size * 0.75} L0 ${size} Z" />`;
}

function peerMarks({ mean, median, middle, middleIs, spread }: PeerSpread): SVGTemplateResult {
  const box = series.middle.size;
  const half = series.mean.size / 2;
  return svg`
    ${
      spread
        ? svg`<line class="spread" x1="${spread[0]}%" x2="${spread[1]}%" y1=${peerLane} y2=${peerLane} />
          ${spread.map((at) => svg`<line class="spread" x1="${at}%" x2="${at}%" y1=${peerLane - 4} y2=${peerLane + 4} />`)}`
        : nothing
    }
    ${
      middle
        ? svg`<rect class="middle" x="${middle[0]}%" y=${peerLane - box / 2} width="${middle[1] - middle[0]}%" height=${box}
            stroke-dasharray=${middleIs === 'third' ? series.third.dash : nothing} />`
        : nothing
    }
    ${
      median === null
        ? nothing
        : svg`<line class="median" x1="${median}%" x2="${median}%" y1=${peerLane - box / 2 - 2} y2=${peerLane + box / 2 + 2} />`
    }
    <svg class="mark" x="${mean}%" y=${peerLane}>
      <path class="mean" d="M0 ${-half} L${half} 0 L0 ${half} L${-half} 0 Z" />
    </svg>`;
}
