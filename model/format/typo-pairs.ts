import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

/** A mistyped key shows as one that is unknown and one that is missing; told once, as the unknown key that was meant so. */
export function paired(findings: readonly Finding[]): Finding[] {
  const missing = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    const { key } = finding.params;
    if (finding.code !== 'shape.missing' || typeof key !== 'string') continue;
    const parent = parentOf(finding);
    missing.set(parent, (missing.get(parent) ?? new Map<string, Finding>()).set(key, finding));
  }
  const told = new Set<Finding>();
  const renamed = findings.map((finding) => {
    const { key } = finding.params;
    const absent = missing.get(parentOf(finding));
    if (finding.code !== 'shape.unknown-key' || typeof key !== 'string' || !absent) return finding;
    const meant = nearest(key, absent.keys());
    const echo = meant === null ? undefined : absent.get(meant);
    if (!echo) return finding;
    told.add(echo);
    return { ...finding, meant };
  });
  return renamed.filter((finding) => !told.has(finding));
}

function parentOf({ pointer }: Finding): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
