import { html, nothing, svg, type TemplateResult } from 'lit';
import { scalePosition } from './scale-position.ts';
import { series } from './series.ts';

export interface LevelScale {
  /** Lowest points of every level, ascending, the first one 0. */
  readonly thresholds: readonly number[];
  /** Counts from 1. */
  readonly level: number;
  /** 0 to 100. */
  readonly points: number;
  /** What open answers leave possible, or the interval of an estimate; null where there is none. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The points for people, beside the pointer where there is room. */
  readonly pointsText: string;
  readonly label: string;
}

/** The levels as equal steps, filled up to the one that is reached, with a pointer at the points. */
export function levelScale({ thresholds, level, points, range, pointsText, label }: LevelScale): TemplateResult {
  const at = (value: number) => `${round(scalePosition(thresholds, value))}%`;
  const start = Math.min(points, range?.from ?? points);
  const end = Math.max(points, range?.to ?? points);
  const [before, after] = [scalePosition(thresholds, start), 100 - scalePosition(thresholds, end)];
  const beforePointer = before > after;
  const fits = Math.max(before, after) > 25;
  const width = 100 / thresholds.length;
  return html`<svg
    class="chart level-scale"
    role="img"
    aria-label=${label}
    width="100%"
    height="60"
    data-level=${level}
    data-points=${points}
    data-from=${range?.from ?? nothing}
    data-to=${range?.to ?? nothing}
  >
    ${thresholds.map((_, index) => {
      const step = index + 1;
      return svg`
        <rect class=${step <= level ? 'step reached' : 'step'} x="${round(width * index)}%" y="1" width="${round(width)}%" height="34" />
        <text class=${step <= level ? 'step-number reached' : 'step-number'} x="${round(width * (index + 0.5))}%" y="24"
          text-anchor="middle">${step}</text>`;
    })}
    ${thresholds.slice(1).map((_, index) => {
      const x = `${round(width * (index + 1))}%`;
      return svg`<line class=${index + 1 < level ? 'joint reached' : 'joint'} x1=${x} x2=${x} y1="0" y2="36" />`;
    })}
    ${
      range
        ? svg`<line class="possible" x1=${at(range.from)} x2=${at(range.to)} y1="56" y2="56" stroke-width="6"
            stroke-dasharray=${series.open.dash} />`
        : nothing
    }
    ${
      fits
        ? svg`<svg class="mark" x=${at(beforePointer ? start : end)} y="37">
            <text class="score-label" x=${beforePointer ? -14 : 14} y="16" text-anchor=${beforePointer ? 'end' : 'start'}>${pointsText}</text>
          </svg>`
        : nothing
    }
    <svg class="mark" x=${at(points)} y="37"><path class="pointer" d="M0 0 L9 16 H-9 Z" /></svg>
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
