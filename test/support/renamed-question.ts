import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import { commonItems } from '../../model/scoring/common-items.ts';
import { revision } from './model-diff-revision.ts';

export const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** The data centre is asked under another id, its second option under another name, worth 80 points instead of 60. */
export const renamed = commonItems(
  revision(),
  revision({
    '/version': '2.0.0',
    '/questions/5/id': 'servers',
    '/questions/5/options/1/id': 'in-house',
    '/questions/5/options/1/points': 80,
    '/rules/2/when/all/0/question': 'servers',
    '/supersedes': {
      version: '1.0.0',
      questions: [{ question: 'servers', was: 'data-centre', change: 'recoded', map: { own: 'in-house' } }],
    },
  }),
);

export const others: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('none')],
  ['online-services', { kind: 'number', number: 0 }],
  ['security-officer', option('none')],
  ['emergency-plan', option('none')],
]);
/** Answers before the revision, and after it. */
export const answersBefore = (id: string): Answers => new Map(others).set('data-centre', option(id));
export const answersAfter = (value: AnswerValue): Answers => new Map(others).set('servers', value);
