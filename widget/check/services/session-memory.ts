import { type Kept, type Memory, nothingKept } from '../machine/services.ts';

/**
 * Keeps the token, the scope and what was not sent yet in the session storage of this tab, under one key an instance. Where storage is
 * missing, full or forbidden, it keeps nothing, and a reload asks for the access code again.
 */
export function sessionMemory(key: string, storage: () => Storage = () => sessionStorage): Memory {
  let pending: Kept | null = null;

  function flush(): void {
    const kept = pending;
    pending = null;
    if (kept === null) return;
    try {
      if (kept.token === null && kept.queue.length === 0) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(kept));
    } catch {
      // Without storage only a reload is lost.
    }
  }

  return {
    read() {
      flush();
      try {
        const text = storage().getItem(key);
        return text === null ? nothingKept : { ...nothingKept, ...(JSON.parse(text) as Partial<Kept>) };
      } catch {
        return nothingKept;
      }
    },
    write(kept) {
      // One turn writes several times; once is enough, and it can wait for the end of the task.
      if (pending === null) queueMicrotask(flush);
      pending = kept;
    },
  };
}

const claims = new Map<string, Set<number>>();

/** A key for one instance on this page, the same one after a reload; with what gives it back. */
export function claimKey(base: string): { key: string; release: () => void } {
  const taken = claims.get(base) ?? new Set<number>();
  claims.set(base, taken);
  let number = 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return { key: number === 1 ? base : `${base}#${number}`, release: () => taken.delete(number) };
}
