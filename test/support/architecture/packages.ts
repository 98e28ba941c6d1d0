import type { Reading, Reference } from './reading.ts';

interface Confinement {
  /** Name of a package; `@scope/` for all of a scope. */
  readonly packages: readonly string[];
  /** Where it may not be imported, and where within that it may. */
  readonly outside: RegExp;
  readonly except: RegExp;
}

const nowhere = /^\b$/;
const zodInModel = /^model\/(format\/((json-)?schema|load[^/]*)\.ts|contract\/)/;

const confinements: readonly Confinement[] = [
  { packages: ['better-sqlite3'], outside: /^(model|server|widget|demo)\//, except: /^server\/storage\/sqlite[./]/ },
  { packages: ['pg'], outside: /^(model|server|widget|demo)\//, except: /^server\/storage\/postgres[./]/ },
  {
    packages: ['hono', '@hono/'],
    outside: /^(server|widget)\//,
    except: /^server\/(app\.ts|main\.ts|main\/|http\/)/,
  },
  { packages: ['zod'], outside: /^(model|widget)\//, except: zodInModel },
  { packages: ['node:'], outside: /^widget\//, except: nowhere },
  { packages: ['lit', 'lit-html', 'lit-element', '@lit/'], outside: /^widget\/check\/machine[./]/, except: nowhere },
];

const environment = { outside: /^(model|server|widget)\//, except: /^server\/(main\.ts|configuration[^/]*\.ts|cli\/)/ };

const isAmong = (name: string, names: readonly string[]) =>
  names.some((each) => (/[/:]$/.test(each) ? name.startsWith(each) : name === each));

/** Why a reference to a package or to a module of Node is not allowed. */
export function wrongPackage({ from, to, kind, local }: Reference): string | undefined {
  if (local || (to === 'zod' && kind === 'type' && from.startsWith('model/format/'))) return undefined;
  if (from.startsWith('model/') && to !== 'zod') return `${from} imports ${to}: model depends on zod alone`;
  const broken = confinements.some(
    ({ packages, outside, except }) => isAmong(to, packages) && outside.test(from) && !except.test(from),
  );
  return broken ? `${from} imports ${to}: not allowed here` : undefined;
}

export function wrongEnvironment({ path, readsEnvironment }: Reading): string | undefined {
  const wrong = readsEnvironment && environment.outside.test(path) && !environment.except.test(path);
  return wrong ? `${path} reads the environment: only main, configuration and cli do` : undefined;
}

/** References by which a file of the widget draws zod into the bundle; only `model/format/load*` may, and loaded later. */
export function zodInWidget(readings: ReadonlyMap<string, Reading>): string[] {
  const toZod = (path: string, seen: Set<string>): readonly string[] | undefined => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    for (const { to, kind, local } of readings.get(path)?.references ?? []) {
      if (kind !== 'static') continue;
      const rest = to === 'zod' ? ['zod'] : local ? toZod(to, seen) : undefined;
      if (rest) return [path, ...rest];
    }
    return undefined;
  };
  const found: string[] = [];
  for (const { path, references } of readings.values()) {
    if (!path.startsWith('widget/')) continue;
    for (const { to, kind } of references) {
      const later = kind === 'dynamic' && /^model\/format\/load[^/]*\.ts$/.test(to);
      if (kind === 'type' || later || !to.startsWith('model/')) continue;
      const way = toZod(to, new Set());
      if (way) found.push(`${path} draws zod into the widget: ${[path, ...way].join(' → ')}`);
    }
  }
  return found;
}
