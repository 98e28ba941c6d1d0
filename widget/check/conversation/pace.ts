/** How quickly this person answers. */
export interface Pace {
  /** Seconds from seeing a question to answering it, in the order of the answers. */
  readonly seconds: readonly number[];
  /** When the present question came up, in milliseconds since 1970. */
  readonly since: number;
}

/** Nobody thinks longer than this about one question; beyond it somebody was away. */
const longest = 600;
/** From here on the own pace says more than the model's. */
const enough = 5;

export function answeredAt(pace: Pace, now: number): Pace {
  const taken = (now - pace.since) / 1000;
  const counts = taken >= 0 && taken <= longest;
  return { seconds: counts ? [...pace.seconds, taken] : pace.seconds, since: now };
}

/** Seconds a question: the median of the own ones from five on, before that what the model says. */
export function secondsPerQuestion(pace: Pace, usual: number): number {
  if (pace.seconds.length < enough) return usual;
  const sorted = [...pace.seconds].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? usual;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
