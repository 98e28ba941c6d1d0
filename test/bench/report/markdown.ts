import type { Machine } from './machine.ts';
import { type Bound, type Part, type Ratio, reached } from './ratio.ts';
import type { Cell, Spread } from './spread.ts';

/** The whole report as people read it. */
export function markdown(machine: Machine, parts: readonly Part[]): string {
  const { cores, processor, memoryGigabytes, system, loadBefore, versions, at } = machine;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Bench',
    `${at}; ${cores} cores (${processor}), ${memoryGigabytes} GB, ${system}; load before ${loadBefore}.`,
    `${named.join(', ')}.`,
    'Medians of interleaved repetitions, least and most in parentheses. Compare ratios; absolute figures belong to this machine.',
    ...parts.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ title, cells, ratios, notes }: Part): string[] {
  return [
    `## ${title}`,
    ...(cells.length === 0 ? [] : [cellTable(cells)]),
    ...(ratios.length === 0 ? [] : [ratioTable(ratios)]),
    ...notes,
  ];
}

function cellTable(cells: readonly Cell[]): string {
  const rows = cells.map(({ variant, connections, perSecond, p50, p99, generatorLoad }) => [
    variant,
    String(connections),
    spread(perSecond),
    spread(p50),
    spread(p99),
    generatorLoad === null ? '–' : figure(generatorLoad.median),
  ]);
  return table(['variant', 'connections', 'a second', 'p50, ms', 'p99, ms', 'generator, cores'], rows);
}

function ratioTable(ratios: readonly Ratio[]): string {
  const rows = ratios.map((ratio) => [ratio.what, spread(ratio.value), asked(ratio.bound), verdict(ratio)]);
  return table(['ratio', 'measured', 'goal', ''], rows);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function asked(bound: Bound): string {
  if (bound === null) return '–';
  return 'atLeast' in bound ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`;
}

function verdict(ratio: Ratio): string {
  const found = reached(ratio);
  return found === null ? '' : found ? 'reached' : '**missed**';
}

function spread(found: Spread | null): string {
  if (found === null) return '–';
  return `${figure(found.median)} (${figure(found.least)}–${figure(found.most)})`;
}

/** Three figures: 12,345 · 123 · 12.3 · 1.23 · 0.123. */
function figure(number: number): string {
  return number.toLocaleString('en', number >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
}
