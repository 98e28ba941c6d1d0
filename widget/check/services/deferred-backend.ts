import { Failure } from '../../requests/failure.ts';
import type { Backend } from '../machine/backend.ts';

/** A backend whose code is fetched with its first use; where that fails, the next use tries again. */
export function deferredBackend(load: () => Promise<Backend>): Backend {
  let loading: Promise<Backend> | null = null;
  const backend = (): Promise<Backend> => {
    loading ??= load().catch(() => {
      loading = null;
      throw new Failure({ status: 0, code: 'network' });
    });
    return loading;
  };
  return {
    survey: async (...args) => (await backend()).survey(...args),
    municipalities: async (...args) => (await backend()).municipalities(...args),
    enter: async (...args) => (await backend()).enter(...args),
    assessment: async (...args) => (await backend()).assessment(...args),
    proveEarlier: async (...args) => (await backend()).proveEarlier(...args),
    model: async (...args) => (await backend()).model(...args),
    guidance: async (...args) => (await backend()).guidance(...args),
    save: async (...args) => (await backend()).save(...args),
    submit: async (...args) => (await backend()).submit(...args),
    preview: async (...args) => (await backend()).preview(...args),
    result: async (...args) => (await backend()).result(...args),
  };
}
