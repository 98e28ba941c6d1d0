import type { Store } from '../../../server/storage/store.ts';

/** A store that notes which of its methods are called, instead of a clock that would tell by chance. */
export function countingCalls(calls: string[]): (store: Store) => Store {
  return (store) =>
    new Proxy(store, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          calls.push(String(name));
          return value.apply(target, given);
        };
      },
    });
}
