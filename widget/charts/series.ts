/** How a series looks without its colour. */
export interface SeriesStyle {
  readonly shape: 'bar' | 'box' | 'line' | 'tick' | 'diamond' | 'triangle';
  /** Dash array of SVG; `none` is solid. */
  readonly dash: string;
  /** Thickness or height in pixels. */
  readonly size: number;
  readonly filled: boolean;
}

export type Series = 'own' | 'open' | 'target' | 'middle' | 'third' | 'spread' | 'median' | 'mean';

/** No two series look alike in black and white. */
export const series: Readonly<Record<Series, SeriesStyle>> = {
  own: { shape: 'bar', dash: 'none', size: 12, filled: true },
  open: { shape: 'bar', dash: '2 3', size: 12, filled: true },
  target: { shape: 'triangle', dash: 'none', size: 9, filled: false },
  middle: { shape: 'box', dash: 'none', size: 10, filled: false },
  third: { shape: 'box', dash: '3 2', size: 10, filled: false },
  spread: { shape: 'line', dash: 'none', size: 2, filled: true },
  median: { shape: 'tick', dash: 'none', size: 3, filled: true },
  mean: { shape: 'diamond', dash: 'none', size: 9, filled: true },
};
