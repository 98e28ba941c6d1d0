/** Size classes with their numbers of municipalities, 1,101 together: the shape of Baden-Württemberg. */
export const stateSizes: readonly { readonly from: number; readonly to: number; readonly count: number }[] = [
  { from: 0, to: 2_000, count: 177 },
  { from: 2_000, to: 5_000, count: 394 },
  { from: 5_000, to: 10_000, count: 270 },
  { from: 10_000, to: 20_000, count: 156 },
  { from: 20_000, to: 50_000, count: 80 },
  { from: 50_000, to: 100_000, count: 15 },
  { from: 100_000, to: 600_000, count: 9 },
];

/** Peer groups of such a state, without degrees of urbanisation. */
export const statePolicy = {
  groups: ['all', 'size', 'county', 'type'],
  sizeClasses: stateSizes.map(({ from }) => from),
} as const;
