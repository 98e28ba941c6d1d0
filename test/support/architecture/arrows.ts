import type { Reference } from './reading.ts';

/** What each part of the repository may import besides itself; `*` is everything. */
const parts: Readonly<Record<string, readonly string[]>> = {
  model: [],
  server: ['model', 'package.json'],
  widget: ['model'],
  demo: ['server', 'widget', 'model', '.ci', 'package.json'],
  test: ['*'],
};

/** What the rest of the server knows of the storage: the port, and the errors that it throws. */
const port = ['server/storage/store', 'server/storage/errors'];

/**
 * What each zone inside a part may import besides itself; `x/**` is the zone x and those below it. A path belongs to the
 * longest zone that it begins with. `server` and `widget` themselves are what has no zone of its own (a clock, a log; charts,
 * messages, theme): others may use it, it uses nobody.
 */
const zones: Readonly<Record<string, readonly string[]>> = {
  'model/format': ['model'],
  'model/contract': ['model/format'],
  'model/flow': ['model/format'],
  'model/scoring': ['model/flow', 'model/format'],
  'model/action': ['model/scoring', 'model/flow', 'model/format'],
  'model/review': ['model/action', 'model/scoring', 'model/flow', 'model/format', 'model'],
  'model/benchmark': [],
  'model/study': [],
  model: [],

  'server/cli': ['server/**'],
  'server/main': [
    'server/app',
    'server/http',
    'server/work',
    'server/report',
    'server/storage/**',
    'server/configuration',
    'server',
  ],
  'server/app': ['server/http', 'server/work', 'server/report', ...port, 'server/configuration', 'server'],
  'server/http': ['server/work', 'server/report', ...port, 'server'],
  'server/work': ['server/registry', 'server/report', 'server/backup', ...port, 'server'],
  'server/registry': ['server'],
  'server/report': ['server'],
  'server/backup': ['server/storage/store', 'server'],
  'server/configuration': ['server'],
  'server/storage/store': ['server/storage/errors', 'server'],
  'server/storage/errors': ['server'],
  'server/storage/operations': [...port, 'server/storage', 'server'],
  'server/storage/sqlite': [...port, 'server/storage/operations', 'server/storage', 'server'],
  'server/storage/postgres': [...port, 'server/storage/operations', 'server/storage', 'server'],
  'server/storage': ['server/storage/**', 'server'],
  server: [],

  'widget/check/views': ['widget/check', 'widget'],
  'widget/check/machine': ['widget/check', 'widget'],
  'widget/check': ['widget/check/**', 'widget'],
  'widget/study': ['widget'],
  'widget/admin': ['widget'],
  widget: [],
};

const longestFirst = Object.keys(zones).sort((one, other) => other.length - one.length);

const partOf = (path: string) => path.split('/')[0] ?? '';

function zoneOf(path: string): string | undefined {
  if (/^server\/configuration[^/]*\.ts$/.test(path)) return 'server/configuration';
  return longestFirst.find((zone) => path.startsWith(`${zone}/`) || path === `${zone}.ts`);
}

/** A source file directly in `model/` belongs to no folder with a meaning; only the model files in JSON lie there. */
export function misplaced(path: string): string | undefined {
  return zoneOf(path) === 'model' && path.endsWith('.ts') ? `${path}: lies in no known folder of model/` : undefined;
}

/** Why a reference to another file of the repository is not allowed. */
export function wrongArrow({ from, to, local }: Reference): string | undefined {
  if (!local) return undefined;
  const [here, there] = [partOf(from), partOf(to)];
  if (here !== there) {
    const allowed = parts[here] ?? [];
    return allowed.includes('*') || allowed.includes(there) ? undefined : `${from} imports ${to}: ${here} ↛ ${there}`;
  }
  const [zone, target] = [zoneOf(from), zoneOf(to)];
  if (zone === undefined || target === undefined || zone === target) return undefined;
  const allowed = zones[zone]?.some((each) =>
    each.endsWith('/**') ? `${target}/`.startsWith(each.slice(0, -2)) : each === target,
  );
  return allowed ? undefined : `${from} imports ${to}: ${zone} ↛ ${target}`;
}
