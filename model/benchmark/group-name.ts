import type { GroupNames } from './group-names-de.ts';
import { type GroupPolicy, sizeLimits } from './groups.ts';

/** What the name of a group is made with, in one language. */
export interface Naming {
  readonly names: GroupNames;
  readonly sizeClasses: GroupPolicy['sizeClasses'];
  /** Name of the county that the municipality lies in; where it is empty, its key stands for it. */
  readonly county: string;
  readonly inhabitants: (number: number) => string;
}

/** The name of a group such as `size:5000`; a kind or a key that is not known stands for itself. */
export function groupName(id: string, naming: Naming): string {
  const { names, county } = naming;
  const [kind, key = ''] = id.split(':', 2);
  switch (kind) {
    case 'all':
      return names.all;
    case 'county':
      return filled(names.county, { name: county || key });
    case 'size':
      return sizeName(Number(key), naming);
    case 'type':
      return filled(names.type, { name: known(names.types, key) });
    case 'urbanisation':
      return filled(names.urbanisation, { name: known(names.urbanisations, key) });
    case 'state':
      return filled(names.state, { name: known(names.states, key) });
    case 'counties':
      return key === '' ? names.counties : filled(names.countiesOfState, { name: known(names.states, key) });
    default:
      return id;
  }
}

function sizeName(from: number, { names, sizeClasses, inhabitants }: Naming): string {
  const next = sizeLimits(sizeClasses).find((limit) => limit > from);
  if (next === undefined) return filled(names.sizeAbove, { from: inhabitants(from) });
  if (from === 0) return filled(names.sizeBelow, { to: inhabitants(next) });
  return filled(names.size, { from: inhabitants(from), to: inhabitants(next - 1) });
}

function known(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** What the members of a group are called: counties (Landkreise) are compared with counties only. */
export function membersName(names: GroupNames, group: { readonly id: string }): string {
  return names.members[ofCounties(group) ? 'county' : 'municipality'];
}

export function ofCounties({ id }: { readonly id: string }): boolean {
  return id.split(':', 1)[0] === 'counties';
}
