import type { Change } from '../../model/review/diff/change.ts';

/** An edit of the small model and the one difference that it makes, apart from what the mapping then lacks. */
export interface EditedModel {
  readonly code: Change['code'];
  readonly severity: Change['severity'];
  /** Changes by JSON pointer to the new revision, and to the old one where the edit needs another beginning. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly file?: 'old';
  readonly pointer: string;
  readonly de: string;
  readonly en: string;
}
