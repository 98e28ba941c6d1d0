interface Project {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly [field: string]: unknown;
}

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

const kept = ['name', 'version', 'description', 'license', 'type', 'private', 'engines'];

/** `package.json` and `package-lock.json` of the built program, which needs nothing but these packages, in the locked versions. */
export function publishedPackage(project: Project, lock: Lock, packages: readonly string[]) {
  const dependencies = Object.fromEntries(
    packages.map((name) => [name, lockedAt(lock, `node_modules/${name}`).version]),
  );
  const described = Object.fromEntries(kept.flatMap((field) => (field in project ? [[field, project[field]]] : [])));
  const bin = { reifegrad: 'server/reifegrad.mjs' };
  const allowScripts = packages.flatMap((name) => {
    const allowed = project.allowScripts?.[name];
    return allowed === undefined ? [] : [[name, allowed]];
  });
  const manifest = {
    ...described,
    bin,
    files: ['server', 'model', 'widget'],
    dependencies,
    allowScripts: Object.fromEntries(allowScripts),
  };
  const { name, version, license, engines } = project;
  const root = { name, version, license, dependencies, bin, engines };
  const locked = {
    name,
    version,
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: { '': root, ...Object.fromEntries(reached(lock, packages)) },
  };
  return { manifest, lock: locked };
}

/** What the lock file holds of these packages and of all that they depend on, by place. */
function reached(lock: Lock, packages: readonly string[]): readonly (readonly [string, Locked])[] {
  const found = new Map<string, Locked>();
  const follow = (place: string) => {
    if (found.has(place)) return;
    const entry = lockedAt(lock, place);
    found.set(place, entry);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      follow(placeOf(lock, name, place));
    }
  };
  for (const name of packages) follow(`node_modules/${name}`);
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Where a package finds another: below itself, or further up. */
function placeOf(lock: Lock, name: string, from: string): string {
  const inside = `${from}/node_modules/${name}`;
  if (inside in lock.packages) return inside;
  const above = from.lastIndexOf('/node_modules/');
  return above < 0 ? `node_modules/${name}` : placeOf(lock, name, from.slice(0, above));
}

function lockedAt(lock: Lock, place: string): Locked {
  const entry = lock.packages[place];
  if (entry === undefined) throw new Error(`package-lock.json holds no ${place}: npm install`);
  return entry;
}
