import { z } from 'zod';
import { earlierAccess } from './earlier.ts';
import { municipality, wave } from './survey.ts';
import { answerValue, freeText, instant, slug } from './values.ts';

/** An answer as stored; `value` is null where it was taken back. Revisions count from 1 per question. */
export const storedAnswer = z.strictObject({
  question: slug,
  value: answerValue.nullable(),
  note: z.string(),
  evidence: z.string(),
  revision: z.int().min(1),
  author: z.string(),
  at: instant,
});
export type StoredAnswer = z.infer<typeof storedAnswer>;

export const receipt = z.strictObject({
  /** SHA-256 of the canonical submission, base64url; printed in groups for people. */
  hash: z.string(),
  at: instant,
});
export type Receipt = z.infer<typeof receipt>;

/** `GET /assessment`; the strong ETag of the reply is the `If-Match` of a submission. */
export const assessment = z.strictObject({
  municipality,
  groups: z.array(z.string()),
  wave,
  model: z.strictObject({ id: slug, version: z.string() }),
  status: z.enum(['open', 'submitted']),
  answers: z.array(storedAnswer),
  /** In the order of the conversation. */
  path: z.array(z.strictObject({ question: slug, state: z.enum(['asked', 'skipped']) })),
  receipt: receipt.nullable(),
  /** Whether there are answers of an earlier wave to offer, or a proof of having taken part would help. */
  earlier: earlierAccess,
});
export type Assessment = z.infer<typeof assessment>;

/** `PUT /assessment/answers/:question`. */
export const answerRequest = z.strictObject({
  /** null takes the answer back: the question is open again. */
  value: answerValue.nullable(),
  note: freeText(2000).default(''),
  evidence: freeText(500).default(''),
  /** The revision this answer replaces; 0 where there is none yet. */
  revision: z.int().min(0),
});

export const answerReply = z.strictObject({ answer: storedAnswer, etag: z.string() });
export type AnswerReply = z.infer<typeof answerReply>;

/** What the loser of a conflict sent: nothing of it is stored. */
export const offeredAnswer = storedAnswer.pick({ value: true, note: true, evidence: true, author: true }).extend({
  /** The revision it was to replace; 0 for none. */
  replaces: z.int().min(0),
});
export type OfferedAnswer = z.infer<typeof offeredAnswer>;

/** `GET /assessment/answers/:question/history`: every value the answer has had, oldest first. */
export const answerHistory = z.strictObject({ question: slug, answers: z.array(storedAnswer) });
export type AnswerHistory = z.infer<typeof answerHistory>;

/** `POST /assessment/submission`. */
export const submissionRequest = z.strictObject({});
export const submissionReply = z.strictObject({ receipt });
export type SubmissionReply = z.infer<typeof submissionReply>;
