/** What a municipality's groups follow from. */
export interface GroupTraits {
  /** `county` for a Landkreis, else the legal type of the municipality. */
  readonly type: string;
  readonly countyKey: string;
  readonly stateKey: string;
  /** Inhabitants; null where the register has none. */
  readonly population: number | null;
  /** Degree of urbanisation (Eurostat); null where nobody has told it. */
  readonly urbanisation: 'dense' | 'intermediate' | 'thin' | null;
}

export interface GroupPolicy {
  readonly groups: readonly ('all' | 'state' | 'size' | 'county' | 'type' | 'urbanisation')[];
  /** Lower limits in inhabitants, ascending, the first one 0, or official classes by name. */
  readonly sizeClasses: readonly number[] | 'destatis' | 'kgst';
}

/**
 * The peer groups (Vergleichsgruppen) of a municipality as ids, the nearest first: `county:08111`, `size:5000`, `type:town`,
 * `urbanisation:dense`, `state:08`, `all`. A Landkreis is compared with Landkreise alone: `counties:08` where states are offered,
 * `counties` where all are. They depend on the policy and the register only (method 5.4, R1).
 */
export function groupsOf(policy: GroupPolicy, traits: GroupTraits): string[] {
  const { type, countyKey, stateKey, population, urbanisation } = traits;
  const offered = new Set(policy.groups);
  if (type === 'county') {
    return [...(offered.has('state') ? [`counties:${stateKey}`] : []), ...(offered.has('all') ? ['counties'] : [])];
  }
  const ids: Readonly<Record<GroupPolicy['groups'][number], string | null>> = {
    county: `county:${countyKey}`,
    size: population === null ? null : `size:${sizeClassOf(sizeLimits(policy.sizeClasses), population)}`,
    type: `type:${type}`,
    urbanisation: urbanisation === null ? null : `urbanisation:${urbanisation}`,
    state: `state:${stateKey}`,
    all: 'all',
  };
  return (['county', 'size', 'type', 'urbanisation', 'state', 'all'] as const).flatMap((kind) => {
    const id = offered.has(kind) ? ids[kind] : null;
    return id === null ? [] : [id];
  });
}

/** Lower limits in inhabitants of the size classes (Größenklassen) of the Statistisches Bundesamt and of the KGSt. */
const officialClasses = {
  destatis: [0, 100, 200, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000],
  kgst: [0, 10_000, 25_000, 50_000, 100_000, 200_000, 400_000],
} as const;

/** Lower limits in inhabitants, ascending, the first one 0. */
export function sizeLimits(classes: GroupPolicy['sizeClasses']): readonly number[] {
  return typeof classes === 'string' ? officialClasses[classes] : classes;
}

/** Lower limit of the size class that a population falls into. */
export function sizeClassOf(limits: readonly number[], population: number): number {
  return limits.findLast((limit) => population >= limit) ?? 0;
}
