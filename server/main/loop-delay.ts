/** What `monitorEventLoopDelay` gives: the longest delay since the last reset, in nanoseconds. */
interface DelayMeter {
  readonly max: number;
  reset(): void;
}

export interface LoopDelay {
  /** To be called once a second. */
  sample(): void;
  /** Longest delay of the event loop in the last 30 seconds, in milliseconds. Asking changes nothing. */
  longest(): number;
}

const samplesKept = 30;

/** Samples a meter on a timer, so that one probe does not take the signal away from the next. */
export function longestLoopDelay(meter: DelayMeter): LoopDelay {
  const samples: number[] = [];
  return {
    sample() {
      samples.push(meter.max);
      meter.reset();
      if (samples.length > samplesKept) samples.shift();
    },
    longest: () => Math.max(0, meter.max, ...samples) / 1e6,
  };
}
