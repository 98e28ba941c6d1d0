import type { Development } from '../../../model/contract/development.ts';
import type { Earlier } from '../../../model/contract/earlier.ts';
import type { Plan, PlanFile, PlanHistory, StoredEntry } from '../../../model/contract/plan.ts';
import type { Study } from '../../../model/study/study.ts';
import type { Entrance } from '../../requests/entrance.ts';
import { failureOf } from '../../requests/failure.ts';
import type { Desk, PlanKind } from './desk.ts';

const folders = { measure: 'measures', target: 'targets', scenario: 'scenarios' } as const;

/** The desk of the server that the check belongs to. Its replies are trusted as far as their shape goes. */
export function serverDesk({ request, token }: Entrance): Desk {
  const get = async <T>(path: string, signal: AbortSignal): Promise<T> =>
    (await request<T>(`/assessment/${path}`, { token, signal })).body;
  return {
    kind: 'server',
    plan: (signal) => get<Plan>('plan', signal),
    async save({ kind, id, entry, revision }, key, signal) {
      const call = { method: 'PUT', token, key, body: { entry, revision }, signal } as const;
      return (await request<{ readonly stored: StoredEntry | null }>(`/assessment/${place(kind, id)}`, call)).body
        .stored;
    },
    history: (kind, id, signal) => get<PlanHistory>(`${place(kind, id)}/history`, signal),
    file: (signal) => get<PlanFile>('plan-file', signal),
    async take(body, key, signal) {
      return (await request<Plan>('/assessment/plan-file', { method: 'POST', token, key, body, signal })).body;
    },
    development: (signal) => get<Development>('development', signal),
    earlier: (signal) => get<Earlier>('earlier', signal),
    async proveEarlier(accessCode, signal) {
      const call = { method: 'POST', token, body: { accessCode }, signal } as const;
      return (await request<Earlier>('/assessment/earlier', call)).body;
    },
    async study(wave, signal) {
      try {
        return (await request<Study>(`/studies/${encodeURIComponent(wave)}`, { signal })).body;
      } catch (error) {
        if (failureOf(error).status === 404) return null;
        throw error;
      }
    },
    async report({ form, kind, table, language }, signal) {
      const query = new URLSearchParams({ lang: language, ...(kind ? { kind } : {}), ...(table ? { table } : {}) });
      return (await request<Blob>(`/assessment/report.${form}?${query}`, { token, reads: 'file', signal })).body;
    },
  };
}

function place(kind: PlanKind, id: string): string {
  return `${folders[kind]}/${encodeURIComponent(id)}`;
}
