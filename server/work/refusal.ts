import type { OfferedAnswer, StoredAnswer } from '../../model/contract/assessment.ts';
import type { StoredEntry } from '../../model/contract/plan.ts';
import type { ProblemCode } from '../../model/contract/problem-codes.ts';
import type { Bilingual } from '../../model/format/bilingual.ts';

export interface RefusalParts {
  /** Values for the `{name}`s of the sentence, by language where they are words. */
  readonly details?: Readonly<Record<string, string | Bilingual>>;
  /** `message`: the reason for people, where it is told to them. */
  readonly places?: readonly {
    readonly pointer: string;
    readonly reason: string;
    readonly message?: Bilingual;
  }[];
  /** What is stored now, for `answer.conflict` and `plan.conflict`. */
  readonly current?: StoredAnswer | StoredEntry | null;
  /** What was to be stored instead, for `answer.conflict`. */
  readonly offered?: OfferedAnswer;
  /** Required questions still open, for `submission.incomplete`. */
  readonly questions?: readonly string[];
  /** Headers of the reply, such as `retry-after` and `allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says no to a request for a reason that the one who asked may know and can mend. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly parts: RefusalParts;

  constructor(code: ProblemCode, parts: RefusalParts = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.parts = parts;
  }
}

/** Says no to somebody who asks too often, with the seconds to wait. */
export function tooMany(code: 'session.too-many-attempts' | 'session.too-many-begun', seconds: number): Refusal {
  return new Refusal(code, { details: { seconds: String(seconds) }, headers: { 'retry-after': String(seconds) } });
}
