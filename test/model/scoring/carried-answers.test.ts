import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { carriedAnswers } from '../../../model/scoring/carried-answers.ts';
import { revision } from '../../support/model-diff-revision.ts';
import { removed } from '../../support/model-text.ts';

const first = revision();
const revised = (version: string, from: string, edits: object, questions: readonly object[] = []) =>
  revision({ ...edits, '/version': version, '/supersedes': { version: from, questions } });

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const said: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
  ['online-services', { kind: 'number', number: 40 }],
  ['online-features', { kind: 'options', options: ['payment'] }],
  ['security-officer', { kind: 'dontKnow' }],
  ['data-centre', option('provider')],
]);

/** By question: the answer as text, or why there is none. */
function outcome({ answers, gone }: ReturnType<typeof carriedAnswers>): Record<string, string> {
  const carried = answers.map(({ question, value, changed }): [string, string] => {
    const text = value.kind === 'option' ? value.option : JSON.stringify(value);
    return [question, `${text} ${changed}`];
  });
  return Object.fromEntries([...carried, ...gone.map(({ question, why }): [string, string] => [question, why])]);
}

describe('answers carried on to the same model', () => {
  it('are those that were given; what was open is named', () => {
    expect(outcome(carriedAnswers(first, [], said))).toEqual({
      'strategy-document': 'draft same',
      'strategy-review': 'once same',
      'online-services': '{"kind":"number","number":40} same',
      'online-features': '{"kind":"options","options":["payment"]} same',
      'security-officer': 'open',
      'data-centre': 'provider same',
      'emergency-plan': 'open',
    });
  });

  it('keep "not our task", and leave out what nobody said', () => {
    const answers = new Map<string, AnswerValue>([['emergency-plan', { kind: 'notApplicable' }]]);
    const { answers: carried, gone } = carriedAnswers(first, [], answers);
    expect(carried).toEqual([
      { question: 'emergency-plan', was: 'emergency-plan', value: { kind: 'notApplicable' }, changed: 'same' },
    ]);
    expect(gone.map(({ why }) => why)).toEqual(Array(6).fill('open'));
  });

  it('are not taken from where a rule of then skipped the question, although an answer rests there', () => {
    const answers = new Map(said).set('strategy-document', option('none'));
    expect(outcome(carriedAnswers(first, [], answers))).toMatchObject({
      'strategy-document': 'none same',
      'strategy-review': 'not-asked',
    });
  });
});

describe('answers carried over a revision', () => {
  it('follow a renamed question and its mapping, and the reason is told where they cannot', () => {
    const next = revised(
      '2.0.0',
      '1.0.0',
      {
        '/questions/1/text/de': 'Wie oft überprüfen Sie sie im Rat?',
        '/questions/4/text/de': 'Wer ist Ihre ISB?',
        '/questions/5/options/2/id': 'partner',
        '/rules/2': removed,
      },
      [
        { question: 'strategy-review', change: 'reworded' },
        { question: 'data-centre', change: 'recoded', map: { provider: 'partner' } },
      ],
    );
    expect(outcome(carriedAnswers(first, [next], said))).toEqual({
      'strategy-document': 'draft same',
      'strategy-review': 'reworded',
      'online-services': '{"kind":"number","number":40} same',
      'online-features': '{"kind":"options","options":["payment"]} same',
      'security-officer': 'reworded',
      'data-centre': 'partner recoded',
      'emergency-plan': 'open',
    });
  });

  it('may stand where only the points have changed, but not where an option has gone without a word', () => {
    const next = revised('2.0.0', '1.0.0', {
      '/questions/0/options/1/points': 30,
      '/questions/1/options/1/id': 'twice',
    });
    expect(outcome(carriedAnswers(first, [next], said))).toMatchObject({
      'strategy-document': 'draft same',
      'strategy-review': 'not-translatable',
    });
  });
});

describe('answers carried over several revisions', () => {
  const second = revised(
    '2.0.0',
    '1.0.0',
    { '/questions/1/id': 'review', '/rules/0/skip/0/question': 'review', '/questions/1/options/1/id': 'twice' },
    [{ question: 'review', was: 'strategy-review', change: 'recoded', map: { once: 'twice' } }],
  );
  const third = revised(
    '3.0.0',
    '2.0.0',
    {
      '/questions/1/id': 'strategy-checks',
      '/rules/0/skip/0/question': 'strategy-checks',
      '/questions/1/options/1/id': 'thrice',
    },
    [{ question: 'strategy-checks', was: 'review', change: 'recoded', map: { twice: 'thrice' } }],
  );

  it('take each step', () => {
    const { answers } = carriedAnswers(first, [second, third], said);
    expect(answers.find(({ question }) => question === 'strategy-checks')).toEqual({
      question: 'strategy-checks',
      was: 'strategy-review',
      value: option('thrice'),
      changed: 'recoded',
    });
  });

  it('end where a revision in between is missing: what the last says of another predecessor says nothing', () => {
    expect(outcome(carriedAnswers(first, [third], said))).toMatchObject({
      'strategy-document': 'draft same',
      'strategy-checks': 'new',
    });
  });
});
