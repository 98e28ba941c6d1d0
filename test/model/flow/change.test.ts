import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequences } from '../../../model/flow/change.ts';
import { replay } from '../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { anyAnswer, anyAnswers, anyModel } from '../../support/model-arbitrary.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const nothing = { opened: [], closed: [], resting: [], returning: [] };

function changing(answers: Readonly<Record<string, AnswerValue>>, question: string, value: AnswerValue | undefined) {
  return consequences(model, new Map(Object.entries(answers)), question, value);
}

describe('a changed answer', () => {
  it('has no consequences where no rule looks at it', () => {
    expect(changing({}, 'strategy-review', option('never'))).toEqual(nothing);
    expect(changing({ 'strategy-document': option('draft') }, 'strategy-document', option('adopted'))).toEqual(nothing);
  });

  it('closes a question that it settles', () => {
    expect(changing({}, 'strategy-document', option('none'))).toEqual({ ...nothing, closed: ['strategy-review'] });
  });

  it('lets the answer to a closed question rest', () => {
    const answers = { 'strategy-document': option('draft'), 'strategy-review': option('once') };
    expect(changing(answers, 'strategy-document', option('none'))).toEqual({
      ...nothing,
      closed: ['strategy-review'],
      resting: ['strategy-review'],
    });
  });

  it('opens a question again and brings its resting answer back', () => {
    const answers = { 'strategy-document': option('none'), 'strategy-review': option('once') };
    const back = { ...nothing, opened: ['strategy-review'], returning: ['strategy-review'] };
    expect(changing(answers, 'strategy-document', option('draft'))).toEqual(back);
    expect(changing(answers, 'strategy-document', undefined)).toEqual(back);
    expect(changing(answers, 'strategy-document', { kind: 'dontKnow' })).toEqual(back);
  });

  it('opens a question that nobody has answered yet', () => {
    expect(changing({ 'strategy-document': option('none') }, 'strategy-document', undefined)).toEqual({
      ...nothing,
      opened: ['strategy-review'],
    });
  });

  it('to a question that rests itself changes nothing', () => {
    expect(changing({ 'strategy-document': option('none') }, 'strategy-review', option('once'))).toEqual(nothing);
  });

  it('leaves the given answers as they are', () => {
    const answers: Answers = new Map([['strategy-document', option('draft')]]);
    consequences(model, answers, 'strategy-document', undefined);
    expect([...answers]).toEqual([['strategy-document', option('draft')]]);
  });
});

describe('for any model, answers and change', () => {
  const askedOf = (of: MaturityModel, answers: Answers) =>
    replay(of, answers).steps.flatMap((step) => (step.kind === 'asked' ? [step.question.id] : []));

  const anyChange = anyModel().chain((file) =>
    fc
      .tuple(anyAnswers(file), fc.constantFrom(...file.questions))
      .chain(([answers, question]) =>
        fc.option(anyAnswer(question), { nil: undefined }).map((value) => ({ file, answers, question, value })),
      ),
  );

  it('opened, closed, resting and returning are what the two paths differ in', () => {
    fc.assert(
      fc.property(anyChange, ({ file, answers, question, value }) => {
        const of = compile(file);
        const changed = new Map(answers);
        if (value) changed.set(question.id, value);
        else changed.delete(question.id);
        const found = consequences(of, answers, question.id, value);
        const before = new Set(askedOf(of, answers));
        const after = new Set(askedOf(of, changed));
        for (const { id } of file.questions.filter((entry) => entry.id !== question.id)) {
          expect(found.opened.includes(id)).toBe(!before.has(id) && after.has(id));
          expect(found.closed.includes(id)).toBe(before.has(id) && !after.has(id));
          expect(found.resting.includes(id)).toBe(found.closed.includes(id) && answers.has(id));
          expect(found.returning.includes(id)).toBe(found.opened.includes(id) && answers.has(id));
        }
        const all = [found.opened, found.closed, found.resting, found.returning];
        expect(all.flat()).not.toContain(question.id);
      }),
    );
  });

  it('undoing it has the opposite consequences', () => {
    fc.assert(
      fc.property(anyChange, ({ file, answers, question, value }) => {
        const of = compile(file);
        const changed = new Map(answers);
        if (value) changed.set(question.id, value);
        else changed.delete(question.id);
        const there = consequences(of, answers, question.id, value);
        const back = consequences(of, changed, question.id, answers.get(question.id));
        expect(back).toEqual({
          opened: there.closed,
          closed: there.opened,
          resting: there.returning,
          returning: there.resting,
        });
      }),
    );
  });
});
