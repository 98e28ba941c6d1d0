import { z } from 'zod';
import { answerValue, instant, slug, text } from './values.ts';

/**
 * `GET /assessment/earlier`: the earlier waves of this municipality whose submissions whoever asks may see, oldest first. `open`:
 * there are some; `proof-needed`: entry is open to anybody, so an access code of then has to be shown first, and nothing is said of
 * what there is; `none`: no earlier wave, or none in which something was submitted.
 */
export const earlierAccess = z.enum(['open', 'proof-needed', 'none']);
export type EarlierAccess = z.infer<typeof earlierAccess>;

export const earlier = z.strictObject({
  access: earlierAccess,
  waves: z.array(z.strictObject({ id: slug, title: text, submittedAt: instant })),
});
export type Earlier = z.infer<typeof earlier>;

/** `POST /assessment/earlier`: an access code of an earlier wave (blanks, hyphens and case do not matter). */
export const earlierProof = z.strictObject({ accessCode: z.string().min(1).max(80) });

/** `GET /assessment/earlier/answers`: what was submitted last, as answers to the present questions; nothing of it counts by itself. */
export const earlierAnswers = z.strictObject({
  wave: z.strictObject({ id: slug, title: text }),
  /** Version of the model that was answered. */
  model: z.string(),
  /** In the order of the present model; what was open then is not among them. */
  answers: z.array(
    z.strictObject({
      question: slug,
      value: answerValue,
      note: z.string(),
      evidence: z.string(),
      at: instant,
      /** `recoded`: the question takes other answers now, and this one was translated. */
      changed: z.enum(['same', 'recoded']),
    }),
  ),
  /** Questions of the present model without an answer to offer, and why; in the order of the present model. */
  gone: z.array(
    z.strictObject({
      question: slug,
      /** `open`: nobody knew then, or nobody answered; `not-asked`: a rule skipped it. */
      why: z.enum(['new', 'reworded', 'not-translatable', 'open', 'not-asked']),
    }),
  ),
});
export type EarlierAnswers = z.infer<typeof earlierAnswers>;
