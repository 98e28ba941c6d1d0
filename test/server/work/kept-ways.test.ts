import { expect, it } from 'vitest';
import { coreModel } from '../../../model/flow/core-model.ts';
import { compile } from '../../../model/format/compile.ts';
import type { AnswerRecord } from '../../../server/storage/store.ts';
import { keptWays } from '../../../server/work/kept-ways.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const ahausen = { municipality: '08115001', wave: 'w1' };
const answer: AnswerRecord = {
  ...{ question: 'data-centre', value: { kind: 'option', option: 'own' }, note: '', evidence: '' },
  ...{ revision: 1, author: 'a', at: 0 },
};
const assessment = { revision: 1, answers: [answer] };

/** Ways whose target tells which search found them. */
function counted(most?: number) {
  let searches = 0;
  return keptWays((_, answers) => {
    searches += 1;
    return { kind: 'unreachable', target: searches, best: { score: answers.size, level: 1 }, gates: [] };
  }, most);
}

it('a way is searched once for the answers of an assessment', () => {
  const wayOf = counted();
  const first = wayOf(ahausen, assessment, model);
  expect(first).toEqual({ kind: 'unreachable', target: 1, best: { score: 1, level: 1 }, gates: [] });
  expect(wayOf(ahausen, { revision: 1, answers: [] }, model)).toBe(first);
});

it.each([
  ['another revision', ahausen, { revision: 2, answers: [] }, model],
  ['another municipality', { ...ahausen, municipality: '08115002' }, assessment, model],
  ['another wave', { ...ahausen, wave: 'w2' }, assessment, model],
  ['the core questions alone', ahausen, assessment, coreModel(model)],
  ['another version', ahausen, assessment, compile({ ...smallModelFile, version: '1.0.1' })],
])('it is searched anew for %s', (_, scope, record, of) => {
  const wayOf = counted();
  wayOf(ahausen, assessment, model);
  expect(wayOf(scope, record, of)).toMatchObject({ target: 2 });
});

it('so many are kept, and the one that nobody asked for goes first', () => {
  const wayOf = counted(2);
  const at = (revision: number) => wayOf(ahausen, { revision, answers: [] }, model);
  const targets = [1, 2, 1, 3, 1, 2].map((revision) => at(revision)).map((way) => 'target' in way && way.target);
  expect(targets).toEqual([1, 2, 1, 3, 1, 4]);
});
