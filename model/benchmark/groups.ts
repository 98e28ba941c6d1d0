/** What a municipality's groups follow from. */
export interface GroupTraits {
  readonly type: string;
  readonly countyKey: string;
  /** Inhabitants; null where the register has none. */
  readonly population: number | null;
}

export interface GroupPolicy {
  readonly groups: readonly ('all' | 'size' | 'county' | 'type')[];
  /** Lower limits in inhabitants, ascending, the first one 0. */
  readonly sizeClasses: readonly number[];
}

/**
 * The peer groups (Vergleichsgruppen) of a municipality as ids, the nearest first: `county:08111`, `size:5000`, `type:town`,
 * `all`. Counties are a population of their own and belong to none of these.
 */
export function groupsOf(policy: GroupPolicy, { type, countyKey, population }: GroupTraits): string[] {
  if (type === 'county') return [];
  const ids: Readonly<Record<GroupPolicy['groups'][number], string | null>> = {
    county: `county:${countyKey}`,
    size: population === null ? null : `size:${sizeClassOf(policy.sizeClasses, population)}`,
    type: `type:${type}`,
    all: 'all',
  };
  return (['county', 'size', 'type', 'all'] as const).flatMap((kind) => {
    const id = policy.groups.includes(kind) ? ids[kind] : null;
    return id === null ? [] : [id];
  });
}

/** Lower limit of the size class (Größenklasse) that a population falls into. */
export function sizeClassOf(limits: readonly number[], population: number): number {
  return limits.findLast((limit) => population >= limit) ?? 0;
}
