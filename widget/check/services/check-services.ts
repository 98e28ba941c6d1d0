import { requestsTo } from '../../requests/request.ts';
import type { Backend } from '../machine/backend.ts';
import type { CheckServices } from '../machine/services.ts';
import { answerShelf } from './answer-shelf.ts';
import { deferredBackend } from './deferred-backend.ts';
import { newKey } from './new-key.ts';
import { serverBackend } from './server-backend.ts';
import { sessionMemory } from './session-memory.ts';

export interface Place {
  /** Base address of the server, without `/api/v1`. */
  readonly endpoint: string;
  /** Address of a model file for use without a server. */
  readonly model: string | null;
  /** Key in the session storage. */
  readonly key: string;
}

/** The effects of a check in a browser. */
export function servicesFor(place: Place): CheckServices {
  return {
    backend: backendFor(place),
    memory: sessionMemory(place.key),
    now: () => Date.now(),
    newKey,
    random: () => Math.random(),
  };
}

function backendFor({ endpoint, model, key }: Place): Backend {
  if (model === null) return serverBackend(requestsTo(`${endpoint.replace(/\/+$/, '')}/api/v1`));
  return deferredBackend(async () => {
    const { localBackend } = await import('./local-backend.ts');
    return localBackend(model, answerShelf(`${key}:answers`));
  });
}
