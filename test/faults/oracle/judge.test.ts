import { describe, expect, it } from 'vitest';
import type { Sent } from '../load/journal.ts';
import { judge, nothing } from './judge.ts';
import type { StoredAnswer, StoredEvent, StoredRecords } from './stored-records.ts';

const where = { municipality: '09000001', wave: 'w' };
const value = { kind: 'option', option: 'yes' } as const;

const save = (id: string, replaces: number, acknowledged = true): Sent => ({
  ...{ kind: 'save', id, municipality: where.municipality, question: 'q', value, note: id },
  ...{ replaces, acknowledged },
});
const submit: Sent = {
  kind: 'submit',
  id: 's',
  municipality: where.municipality,
  etag: '"r2"',
  acknowledged: true,
  receipt: 'r',
};

const answer = (note: string, revision: number): StoredAnswer => ({
  ...{ ...where, question: 'q', revision, value: '{"option":"yes","kind":"option"}', note },
  ...{ evidence: '', author: 'owner', at: 1 },
});
const event = (id: string, revision: number): StoredEvent => ({
  ...answer(id, revision),
  assessmentRevision: revision,
  operation: id,
});
const operation = (id: string, kind: string) => ({ ...where, id, kind });

const sent = [save('a', 0), save('b', 1), submit];
const stored: StoredRecords = {
  operations: [operation('a', 'save'), operation('b', 'save'), operation('s', 'submit')],
  events: [event('a', 1), event('b', 2)],
  answers: [answer('b', 2)],
  assessments: [{ ...where, revision: 3, submittedAt: 9 }],
  submissions: [{ ...where, number: 1, assessmentRevision: 3, receipt: 'r' }],
  reopenings: [],
};

describe('the judge', () => {
  it('has nothing to say where all that was acknowledged is there once', () => {
    expect(judge({ sent }, stored)).toEqual({ acknowledged: 3, unacknowledged: 0, ...nothing });
  });

  it('allows for what happened and was never acknowledged', () => {
    expect(judge({ sent: [save('a', 0), save('b', 1, false), submit] }, stored)).toMatchObject({
      unacknowledged: 1,
      ...nothing,
    });
  });

  it.each<[string, Partial<StoredRecords>, string]>([
    ['an operation', { operations: stored.operations.slice(1) }, 'save a of 09000001: no operation'],
    ['an event', { events: [event('b', 2)] }, 'save a of 09000001: no answer'],
    [
      'a value',
      { events: [{ ...event('a', 1), value: '{"kind":"dontKnow"}' }, event('b', 2)] },
      'save a of 09000001: another answer',
    ],
    [
      'a receipt',
      { submissions: [{ ...where, number: 1, assessmentRevision: 3, receipt: 'x' }] },
      'submit s of 09000001: no such submission',
    ],
  ])('finds the loss of %s', (_, change, finding) => {
    expect(judge({ sent }, { ...stored, ...change }).lost).toEqual([finding]);
  });

  it('finds what is there twice', () => {
    const events = [event('a', 1), event('b', 2), { ...event('b', 3), operation: 'c' }];
    expect(judge({ sent }, { ...stored, events })).toMatchObject({ doubled: ['b'], strangers: ['c'] });
    expect(judge({ sent }, { ...stored, operations: [...stored.operations, operation('a', 'save')] }).doubled).toEqual([
      'a',
    ]);
  });

  it('has nothing to say of a second submission after the first was opened again', () => {
    const again = { ...where, number: 2, assessmentRevision: 4, receipt: 'r' };
    const submissions = [...stored.submissions, again];
    const assessments = [{ ...where, revision: 4, submittedAt: 10 }];
    const reopenings = [{ ...where, submission: 1 }];
    expect(judge({ sent }, { ...stored, submissions, assessments, reopenings })).toMatchObject(nothing);
    expect(judge({ sent }, { ...stored, submissions, assessments }).unsound).toEqual([
      '09000001 in w is submitted by halves',
      '09000001 in w stands by an older submission',
    ]);
  });

  it('finds what nobody has sent', () => {
    expect(judge({ sent: sent.slice(1) }, stored).strangers).toEqual(['a', 'a']);
  });

  it.each<[string, Partial<StoredRecords>, string]>([
    [
      'an older answer that stands',
      { answers: [answer('a', 1)] },
      'q of 09000001 in w does not stand as it was given last',
    ],
    ['an answer that does not stand', { answers: [] }, 'q of 09000001 in w does not stand as it was given last'],
    [
      'a wrong revision',
      { assessments: [{ ...where, revision: 2, submittedAt: 9 }] },
      '09000001 in w has revision 2 and 3 writes',
    ],
    [
      'half a submission',
      { assessments: [{ ...where, revision: 3, submittedAt: null }] },
      '09000001 in w is submitted by halves',
    ],
    [
      'a submission that stands although it was opened again',
      { reopenings: [{ ...where, submission: 1 }] },
      '09000001 in w is submitted by halves',
    ],
    [
      'a first submission that is gone',
      { submissions: [{ ...where, number: 2, assessmentRevision: 3, receipt: 'r' }] },
      '09000001 in w has a gap in its submissions',
    ],
  ])('finds %s', (_, change, finding) => {
    expect(judge({ sent }, { ...stored, ...change }).unsound).toEqual([finding]);
  });
});
