/** The assessment of one municipality as the two people who share it know it. */
export interface Assessment {
  readonly municipality: string;
  /** Null until its begin is acknowledged. */
  token: string | null;
  /** Question to the newest revision that somebody has heard of. */
  readonly revisions: Map<string, number>;
  /** True from the first attempt to submit on: from then on an answer may be refused. */
  submitting: boolean;
  /** True once the storage has refused the begin, which may have happened all the same. */
  refused: boolean;
  /** Notes of saves that were given up without a reply, and may have happened. */
  readonly givenUp: Set<string>;
}

export function newAssessment(municipality: string): Assessment {
  return { municipality, token: null, revisions: new Map(), submitting: false, refused: false, givenUp: new Set() };
}

/** Where two people work on one municipality after another. */
export interface Desk {
  readonly current: Assessment;
  /** Takes the next municipality, if nobody has done so since `left`. */
  next(left: Assessment): void;
}

/** @throws RangeError where all of `towns` have had their turn */
export function desk(towns: Iterator<string>): Desk {
  const begin = (): Assessment => {
    const { value, done } = towns.next();
    if (done === true)
      throw new RangeError('The invented register has no further municipality: give the load more of them.');
    return newAssessment(value);
  };
  let current = begin();
  return {
    get current() {
      return current;
    },
    next(left) {
      if (current === left) current = begin();
    },
  };
}
