import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Evaluation } from '../../../model/action/evaluation.ts';
import type { Publication } from '../../../model/benchmark/publication.ts';
import type { publication } from '../../../model/contract/benchmark.ts';
import type { evaluation } from '../../../model/contract/evaluation.ts';
import type { answerValue } from '../../../model/contract/values.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import type { modelFile } from '../../../model/format/schema.ts';

/** Zod infers what may be written to; the model's own types may only be read. */
type Fixed<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Fixed<T[Key]> };

describe('what a schema accepts is exactly the type it is written for', () => {
  it('for the model file', () => {
    expectTypeOf<Fixed<z.infer<typeof modelFile>>>().toEqualTypeOf<Fixed<ModelFile>>();
  });

  it('for an answer', () => {
    expectTypeOf<Fixed<z.infer<typeof answerValue>>>().toEqualTypeOf<Fixed<AnswerValue>>();
  });

  it('for an evaluation', () => {
    expectTypeOf<Fixed<z.infer<typeof evaluation>>>().toEqualTypeOf<Fixed<Evaluation>>();
  });

  it('for a publication', () => {
    expectTypeOf<Fixed<z.infer<typeof publication>>>().toEqualTypeOf<Fixed<Publication>>();
  });
});
