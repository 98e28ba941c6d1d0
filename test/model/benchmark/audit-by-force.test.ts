import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditSet, admissible } from '../../../model/benchmark/audit.ts';
import { exposedByForce } from './exposed-by-force.ts';

/** Sets over a few unknowns, half of them over most of these. */
function anyFamily(unknowns: readonly string[], most: number): fc.Arbitrary<readonly AuditSet[]> {
  const anyMembers = fc.oneof(
    fc.subarray([...unknowns]),
    fc.subarray([...unknowns], { minLength: Math.ceil(unknowns.length * 0.6) }),
  );
  return fc
    .array(anyMembers, { minLength: 1, maxLength: most })
    .map((sets) => sets.map((members, index) => ({ id: String(index), members })));
}

const towns = (count: number) => Array.from({ length: count }, (_, index) => `t${index}#1`);

/** What may be published if the candidates are tried one after the other. */
function byForce(
  published: readonly AuditSet[],
  candidates: readonly AuditSet[],
  exempt: ReadonlySet<string>,
  least: number,
) {
  const accepted: AuditSet[] = [];
  for (const candidate of candidates) {
    if (!exposedByForce([...published, ...accepted, candidate], exempt, least)) accepted.push(candidate);
  }
  return accepted.map(({ id }) => id);
}

describe('for any sets', () => {
  it('exactly those are refused that give one or two municipalities away', () => {
    fc.assert(
      fc.property(anyFamily(towns(9), 6), fc.constantFrom(2, 3), fc.subarray(towns(9)), (candidates, least, open) => {
        const exempt = new Set(open.slice(0, 3));
        expect([...admissible({ published: [], candidates, exempt, least })]).toEqual(
          byForce([], candidates, exempt, least),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('exactly those are refused that give one municipality away by all that it has submitted', () => {
    const unknowns = [...towns(8), 't0#2', 't1#2'];
    fc.assert(
      fc.property(anyFamily(unknowns, 6), (candidates) => {
        const exempt = new Set<string>();
        const ids = byForce([], candidates, exempt, 2);
        expect([...admissible({ published: [], candidates, exempt, least: 2 })]).toEqual(ids);
      }),
    );
  });

  it('four or fewer are not given away in any of the families tried', () => {
    // Always the same families: of larger combinations the audit is a strong check, not a proof.
    fc.assert(
      fc.property(anyFamily(towns(14), 6), (candidates) => {
        const exempt = new Set<string>();
        expect([...admissible({ published: [], candidates, exempt, least: 5 })]).toEqual(
          byForce([], candidates, exempt, 5),
        );
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('it does not matter which of them were published before', () => {
    fc.assert(
      fc.property(anyFamily(towns(9), 6), fc.nat(5), (sets, count) => {
        const exempt = new Set<string>();
        const first = admissible({ published: [], candidates: sets.slice(0, count), exempt, least: 3 });
        const published = sets.filter(({ id }) => first.has(id));
        const then = admissible({ published, candidates: sets.slice(count), exempt, least: 3 });
        expect([...first, ...then]).toEqual(byForce([], sets, exempt, 3));
      }),
    );
  });

  it('public members change nothing, in whichever of them they are', () => {
    const open = ['o0#1', 'o1#1', 'o2#1', 'o3#1', 'o4#1'];
    const anySets = anyFamily(towns(10), 6);
    fc.assert(
      fc.property(anySets, fc.array(fc.subarray(open), { minLength: 6, maxLength: 6 }), (candidates, additions) => {
        const wider = candidates.map((set, index) => ({
          ...set,
          members: [...set.members, ...(additions[index] ?? [])],
        }));
        const input = { published: [], exempt: new Set(open), least: 5 };
        expect(admissible({ ...input, candidates: wider })).toEqual(admissible({ ...input, candidates }));
      }),
    );
  });

  it('the order of the members and their names do not matter', () => {
    fc.assert(
      fc.property(anyFamily(towns(10), 6), (candidates) => {
        const other = candidates.map((set) => ({
          ...set,
          members: set.members.map((name) => name.replace('t', 'other-')).toReversed(),
        }));
        const input = { published: [], exempt: new Set<string>(), least: 3 };
        expect(admissible({ ...input, candidates: other })).toEqual(admissible({ ...input, candidates }));
      }),
    );
  });
});
