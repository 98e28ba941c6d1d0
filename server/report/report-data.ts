import type { Evaluation } from '../../model/action/evaluation.ts';
import type { WayUp } from '../../model/action/next-level/way.ts';
import type { Publication } from '../../model/benchmark/publication.ts';
import type { Development } from '../../model/contract/development.ts';
import type { Plan } from '../../model/contract/plan.ts';
import type { Municipality } from '../../model/contract/survey.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { IsoDate, Text } from '../../model/format/model-file.ts';

/** What every report of one municipality and wave is made from. */
export interface ReportData {
  /** As the wave pins it; of a quick check its core questions alone. */
  readonly model: MaturityModel;
  /** A quick check (Schnellcheck): never submitted, and compared with nobody. */
  readonly quick: boolean;
  readonly answers: Answers;
  /** What was written to the answers, by question. */
  readonly remarks: ReadonlyMap<string, AnswerRemark>;
  /** The frozen one, or what the present answers come to. */
  readonly evaluation: Evaluation;
  readonly wayUp: WayUp;
  /** null where nothing is published, or nothing may be compared. */
  readonly publication: Publication | null;
  /** Peer groups of the municipality, the nearest first. */
  readonly groups: readonly string[];
  readonly plan: Plan;
  /** null where nobody may see more than one wave. */
  readonly development: Development | null;
  readonly municipality: Municipality;
  readonly wave: { readonly id: string; readonly title: Text };
  /** UTC, ISO 8601; null makes every report a draft. */
  readonly submittedAt: string | null;
  /** Of the submission (Quittung), base64url. */
  readonly receipt: string | null;
  /** True where municipalities and answers are invented. */
  readonly invented: boolean;
  readonly today: IsoDate;
}

export interface AnswerRemark {
  readonly note: string;
  readonly evidence: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}
