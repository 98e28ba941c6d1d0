import { expect } from 'chai';
import type { Measure } from '../../../model/contract/plan.ts';
import { compile } from '../../../model/format/compile.ts';
import type { Desk } from '../../../widget/check/plan/desk.ts';
import { tabDesk } from '../../../widget/check/plan/tab-desk.ts';
import { failureOf } from '../../../widget/requests/failure.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const { signal } = new AbortController();
const id = 'measure-1';

const measure: Measure = {
  title: 'Entwurf in den Rat',
  category: 'strategy',
  question: 'strategy-document',
  recommendation: 'adopt-strategy',
  to: { kind: 'option', option: 'adopted' },
  status: 'planned',
  responsible: 'Hauptamt',
  start: '2026-12-01',
  due: '2027-03-31',
  note: '',
};

let minute = 0;
const clock = () => {
  minute += 1;
  return new Date(Date.UTC(2026, 10, 1, 12, minute));
};
const refusing = (): Storage => {
  throw new Error('refused');
};
const open = (storage?: () => Storage) => tabDesk(model, storage, clock);
const save = (desk: Desk, entry: Measure | null, revision: number) =>
  desk.save({ kind: 'measure', id, entry, revision }, 'key', signal);
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => failureOf(error).code,
  );

describe('the desk in a tab', () => {
  beforeEach(() => {
    minute = 0;
  });
  afterEach(() => sessionStorage.clear());

  for (const [where, storage] of [
    ['in the session storage', undefined],
    ['in memory where storage is refused', refusing],
  ] as const) {
    it(`keeps what is saved, with its revision and times, ${where}`, async () => {
      const desk = open(storage);
      await save(desk, measure, 0);
      await save(desk, { ...measure, status: 'running' }, 1);
      expect(await desk.plan(signal)).to.deep.equal({
        measures: [
          {
            id,
            entry: { ...measure, status: 'running' },
            revision: 2,
            author: 'owner',
            at: '2026-11-01T12:02:00.000Z',
            wave: 'local',
            createdAt: '2026-11-01T12:01:00.000Z',
          },
        ],
        targets: [],
        scenarios: [],
      });
    });
  }

  it('shows the plan again after a reload, to every desk of the model in this tab', async () => {
    await save(open(), measure, 0);
    expect((await open().plan(signal)).measures.map(({ entry }) => entry.title)).to.deep.equal(['Entwurf in den Rat']);
    const other = tabDesk(compile({ ...smallModelFile, id: 'other' }));
    expect((await other.plan(signal)).measures).to.deep.equal([]);
  });

  it('begins anew where the storage holds something else', async () => {
    for (const nonsense of ['{', '7', '{"measures":[]}']) {
      sessionStorage.setItem('reifegrad:plan:small', nonsense);
      expect((await open().plan(signal)).measures).to.deep.equal([]);
    }
  });

  it('goes on in memory once the storage is full, with what it had', async () => {
    let full = false;
    const filling = (): Storage =>
      new Proxy(sessionStorage, {
        get: (target, name) =>
          name === 'setItem' && full
            ? () => {
                throw new DOMException('full', 'QuotaExceededError');
              }
            : Reflect.get(target, name).bind(target),
      });
    const desk = open(filling);
    await save(desk, measure, 0);
    full = true;
    await save(desk, { ...measure, status: 'done' }, 1);
    const [found] = (await desk.plan(signal)).measures;
    expect([found?.revision, found?.entry.status]).to.deep.equal([2, 'done']);
  });

  it('refuses a change of something that somebody else has changed or taken out, and writes nothing', async () => {
    const [mine, theirs] = [open(), open()];
    await save(mine, measure, 0);
    await save(theirs, { ...measure, status: 'done' }, 1);
    expect(await codeOf(save(mine, { ...measure, status: 'running' }, 1))).to.equal('plan.conflict');
    expect(await codeOf(save(mine, { ...measure, status: 'running' }, 0))).to.equal('plan.conflict');
    await save(theirs, null, 2);
    expect(await codeOf(save(mine, { ...measure, status: 'running' }, 2))).to.equal('plan.conflict');
    expect((await mine.history('measure', id, signal)).versions.length).to.equal(3);
  });

  it('leaves no version behind where nothing changes', async () => {
    const desk = open();
    await save(desk, measure, 0);
    await save(desk, { ...measure }, 1);
    expect((await desk.history('measure', id, signal)).versions.map(({ revision }) => revision)).to.deep.equal([1]);
  });

  it('keeps the history of what was taken out and put back', async () => {
    const desk = open();
    await save(desk, measure, 0);
    expect(await save(desk, null, 1)).to.equal(null);
    expect((await desk.plan(signal)).measures).to.deep.equal([]);
    await save(desk, measure, 0);
    const { versions } = await desk.history('measure', id, signal);
    expect(versions.map(({ entry, revision }) => [entry && entry !== null, revision])).to.deep.equal([
      [true, 1],
      [null, 2],
      [true, 3],
    ]);
  });

  it('refuses what the server would refuse, with a sentence', async () => {
    const desk = open();
    const refused = async (kind: 'measure' | 'target', entryId: string, entry: unknown) => {
      const error = await desk.save({ kind, id: entryId, entry, revision: 0 }, 'key', signal).catch(failureOf);
      return 'code' in (error ?? {}) ? (error as { code: string; message?: unknown }) : null;
    };
    expect(await refused('measure', id, { ...measure, due: '2026-11-30' })).to.deep.include({
      code: 'plan.due-before-start',
      message: {
        de: 'am 30. November 2026 fällig, also vor dem Beginn am 1. Dezember 2026',
        en: 'due on 30 November 2026, which is before its start on 1 December 2026',
      },
    });
    expect((await refused('measure', id, { ...measure, question: 'gone' }))?.code).to.equal('plan.unknown-question');
    expect((await refused('target', 'gone', { level: 3, due: null }))?.code).to.equal('plan.unknown-category');
    expect((await desk.plan(signal)).measures).to.deep.equal([]);
  });

  it('refuses the 501st measure', async () => {
    const desk = open();
    const file = await desk.file(signal);
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `measure-${index}`, entry: measure }));
    await desk.take({ ...file, measures: many }, 'key', signal);
    const one = desk.save({ kind: 'measure', id: 'one-more-measure', entry: measure, revision: 0 }, 'key', signal);
    expect(await codeOf(one)).to.equal('plan.too-many');
  });

  it('gives its plan away as a file and takes it in elsewhere; the same file again changes nothing', async () => {
    const desk = open();
    await save(desk, measure, 0);
    await desk.save({ kind: 'target', id: 'services', entry: { level: 4, due: null }, revision: 0 }, 'key', signal);
    const file = await desk.file(signal);
    expect(file).to.deep.equal({
      kind: 'reifegrad-plan',
      version: 1,
      model: { id: 'small', version: '1.0.0' },
      municipality: null,
      measures: [{ id, entry: measure }],
      targets: [{ id: 'services', entry: { level: 4, due: null } }],
      scenarios: [],
    });
    sessionStorage.clear();
    const elsewhere = open();
    const taken = await elsewhere.take(JSON.parse(JSON.stringify(file)), 'key', signal);
    expect(taken.measures.map(({ entry }) => entry)).to.deep.equal([measure]);
    expect(await elsewhere.take(file, 'key', signal)).to.deep.equal(taken);
  });

  it('takes all of a file or nothing, and names the places', async () => {
    const desk = open();
    const file = { ...(await desk.file(signal)), measures: [{ id, entry: measure }] };
    const broken = { ...file, targets: [{ id: 'gone', entry: { level: 3, due: null } }] };
    const failure = await desk.take(broken, 'key', signal).then(() => null, failureOf);
    expect([failure?.code, failure?.places]).to.deep.equal([
      'plan.file-invalid',
      [{ pointer: '/targets/0/id', reason: 'the model knows no category "gone"' }],
    ]);
    expect((await desk.plan(signal)).measures).to.deep.equal([]);
  });

  it('knows no development and makes no reports', async () => {
    const desk = open();
    expect(await desk.development(signal)).to.equal(null);
    expect(await desk.report({ form: 'pdf', language: 'de' }, signal)).to.equal(null);
  });
});
