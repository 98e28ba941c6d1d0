/** Colours of one colour scheme, as `#rrggbb`. */
export interface ChartPalette {
  readonly own: string;
  readonly peers: string;
}

/**
 * Own values and peers differ at least 3:1 from the surface and from each other, in both schemes; they are no brand colours, so that
 * no municipality can break that.
 */
export const chartPalettes: Readonly<Record<'light' | 'dark', ChartPalette>> = {
  light: { own: '#0f3b73', peers: '#cc7722' },
  dark: { own: '#cfe0ff', peers: '#b27029' },
};
