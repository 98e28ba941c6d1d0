import type { EarlierAccess, EarlierAnswers } from '../../../model/contract/earlier.ts';

/** What was answered last time, for somebody to confirm; where it is not there, whether an access code of then would help. */
export type LastTime = EarlierAnswers | Exclude<EarlierAccess, 'open'>;
