/** A part of the element that is fetched when it is needed. */
export interface LaterPart<T> {
  /** undefined until it has arrived. */
  readonly module: T | undefined;
  /** True where the last attempt to fetch it failed. */
  readonly failed: boolean;
  /** Fetches it, unless it is there or on its way. */
  fetch(): void;
}

/** `changed` is called when the part has arrived, or has not. */
export function laterPart<T>(load: () => Promise<T>, changed: () => void): LaterPart<T> {
  let module: T | undefined;
  let state: 'idle' | 'coming' | 'failed' = 'idle';
  return {
    get module() {
      return module;
    },
    get failed() {
      return state === 'failed';
    },
    fetch() {
      if (module || state === 'coming') return;
      state = 'coming';
      load()
        .then(
          (arrived) => {
            module = arrived;
          },
          () => {
            state = 'failed';
          },
        )
        .finally(changed);
    },
  };
}
