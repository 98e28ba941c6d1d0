import type { Bar } from '../document.ts';
import { colours } from './looks.ts';
import { pngOf } from './png.ts';

const palette = ['ffffff', colours.hairline, colours.accent, colours.ink];
const [paper, hairline, accent, ink] = [0, 1, 2, 3];

/** Pixels of a picture for each of those it takes on a page, so that it prints sharply. */
const density = 4;

/** Pixels at 96 to the inch. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type Marks = Pick<Bar, 'value' | 'peers' | 'target'>;

/**
 * The drawing of one bar as PNG, with the same marks as in the PDF: a filled bar, below it the spread of the peers as a line with ticks
 * and a thick one in its middle, the target as a hollow diamond.
 *
 * @param scale places from 0 to 100 where a thin line runs from top to bottom
 */
export function barPicture({ value, peers, target }: Marks, scale: readonly number[], size: PictureSize): Buffer {
  const [width, height] = [size.width * density, size.height * density];
  const pixels = new Uint8Array(width * height).fill(paper);
  const margin = 6 * density;
  const across = (points: number) => margin + ((width - 2 * margin) * Math.min(100, Math.max(0, points))) / 100;
  const fill = (left: number, top: number, right: number, bottom: number, colour: number) => {
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y += 1) {
      pixels.fill(colour, y * width + Math.max(0, Math.round(left)), y * width + Math.min(width, Math.round(right)));
    }
  };
  const lane = peers === undefined ? height : height * 0.55;
  const middle = lane / 2;
  const half = Math.min(lane * 0.36, 5 * density);
  for (const at of scale) fill(across(at) - density / 4, 0, across(at) + density / 4, height, hairline);
  if (value !== null) fill(across(0), middle - half, across(value), middle + half, accent);
  if (peers) {
    const own = height * 0.77;
    const tick = (at: number, thick: number, long: number) =>
      fill(across(at) - thick, own - long, across(at) + thick, own + long, ink);
    fill(across(peers.low), own - density / 2, across(peers.high), own + density / 2, ink);
    tick(peers.low, density / 2, 2.5 * density);
    tick(peers.high, density / 2, 2.5 * density);
    tick(peers.mid, 1.25 * density, 4 * density);
  }
  if (target !== undefined) {
    diamond(fill, across(target), middle, half + 1.5 * density, ink);
    diamond(fill, across(target), middle, half - 0.5 * density, paper);
  }
  return pngOf({ width, height, palette, pixels });
}

type Fill = (left: number, top: number, right: number, bottom: number, colour: number) => void;

function diamond(fill: Fill, x: number, y: number, half: number, colour: number): void {
  for (let row = -half; row < half; row += 1) {
    const reach = half - Math.abs(row);
    fill(x - reach, y + row, x + reach, y + row + 1, colour);
  }
}
