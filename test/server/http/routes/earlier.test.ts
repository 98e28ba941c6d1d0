import { describe, expect, it } from 'vitest';
import { idsOf, knownWaves } from '../../../../server/work/known-waves.ts';
import { nextWave, submit, takePart } from '../../../support/second-wave.ts';
import { answerAll } from '../../../support/small-answers.ts';
import { type WorkingApp, workingApp } from '../../../support/working-app.ts';

const ahausen = '08115001';
const bhausen = '08115002';
const earlier = '/api/v1/assessment/earlier';
const offered = '/api/v1/assessment/earlier/answers';
const nothing = { access: 'none', waves: [] };
const proofNeeded = { access: 'proof-needed', waves: [] };

/** A token of whoever begins for a municipality where entry is open. */
async function begin({ call }: WorkingApp, municipality = ahausen): Promise<string> {
  const { json } = await call('POST', '/api/v1/sessions', { body: { municipality } });
  return json.token;
}

/** `w1` is over, with a submission of Ahausen alone; `w2` is open. */
async function twoWaves(entry: 'open' | 'code', edits?: Readonly<Record<string, unknown>>): Promise<WorkingApp> {
  const working = await workingApp();
  await takePart(working, ahausen, 'w1');
  await nextWave(working, 'w2', entry, edits);
  return working;
}

const firstWave = {
  id: 'w1',
  title: { de: 'Erste Welle', en: 'First wave' },
  submittedAt: '2026-10-01T08:00:00.000Z',
};

describe('earlier waves where the survey is entered by codes', () => {
  it('are those in which something counts, without further proof', async () => {
    const working = await twoWaves('code');
    const token = await working.enter(ahausen, 'w2');
    expect((await working.call('GET', earlier, { token })).json).toEqual({ access: 'open', waves: [firstWave] });
    expect((await working.call('GET', '/api/v1/assessment', { token })).json.earlier).toBe('open');
  });

  it('are none for a municipality that submitted nothing, or whose submission was withdrawn', async () => {
    const working = await twoWaves('code');
    const other = await working.enter(bhausen, 'w2');
    expect((await working.call('GET', earlier, { token: other })).json).toEqual(nothing);
    const { status, json } = await working.call('GET', offered, { token: other });
    expect({ status, code: json.code }).toEqual({ status: 404, code: 'earlier.none' });

    await working.deps.store.withdrawSubmission({ municipality: ahausen, wave: 'w1' }, 'a test', working.now);
    const token = await working.enter(ahausen, 'w2');
    expect((await working.call('GET', earlier, { token })).json).toEqual(nothing);
  });

  it('are not later ones', async () => {
    const working = await twoWaves('code');
    await takePart(working, ahausen, 'w2');
    const token = await working.enter(ahausen, 'w1');
    expect((await working.call('GET', earlier, { token })).json).toEqual(nothing);
    const { json } = await working.call('GET', '/api/v1/assessment/development', { token });
    expect(json.waves.map(({ id }: { id: string }) => id)).toEqual(['w1']);
  });
});

describe('earlier waves where anybody may begin', () => {
  it('take the code of then, and until it is shown nothing tells whether there was anything', async () => {
    const working = await twoWaves('open');
    for (const municipality of [ahausen, bhausen]) {
      const token = await begin(working, municipality);
      expect((await working.call('GET', earlier, { token })).json).toEqual(proofNeeded);
      expect((await working.call('GET', '/api/v1/assessment', { token })).json.earlier).toBe('proof-needed');
      expect((await working.call('GET', offered, { token })).json.code).toBe('earlier.none');
      const { json } = await working.call('GET', '/api/v1/assessment/development', { token });
      expect(json).toEqual({ waves: [], changes: [], measures: [] });
    }
  });

  it('are none where no wave was opened before', async () => {
    const working = await workingApp({ entry: 'open' });
    const token = await begin(working);
    expect((await working.call('GET', earlier, { token })).json).toEqual(nothing);
  });

  it('open with a code of then, for every session of the assessment and once for all', async () => {
    const working = await twoWaves('open');
    const { json: session } = await working.call('POST', '/api/v1/sessions', { body: { municipality: ahausen } });
    const { token } = session;
    const accessCode = (await working.code(ahausen, 'w1')).toLowerCase().replaceAll('-', ' ');
    const open = { access: 'open', waves: [firstWave] };
    for (const _ of ['once', 'again']) {
      expect(await working.call('POST', earlier, { token, body: { accessCode } })).toMatchObject({
        status: 200,
        json: open,
      });
    }
    const { json: again } = await working.call('POST', '/api/v1/sessions', { body: { code: session.accessCode } });
    expect((await working.call('GET', earlier, { token: again.token })).json).toEqual(open);
    expect((await working.call('GET', offered, { token })).json.answers).toHaveLength(6);
    // Whoever begins for another municipality learns nothing by it.
    expect((await working.call('GET', earlier, { token: await begin(working, bhausen) })).json).toEqual(proofNeeded);
  });

  it('bring along those that were shown, or sent with a code, to the wave whose code is shown', async () => {
    const working = await workingApp();
    await takePart(working, ahausen, 'w1');
    await nextWave(working, 'w2', 'open');
    const second = await begin(working);
    await working.call('POST', earlier, {
      token: second,
      body: { accessCode: await working.code(ahausen, 'w1') },
    });
    await nextWave(working, 'w3', 'code');
    await nextWave(working, 'w4', 'open');
    const scope = { municipality: ahausen, wave: 'w4' };
    const token = await begin(working);
    expect(idsOf(await knownWaves(working.deps, scope))).toEqual(['w4']);
    const accessCode = await working.code(ahausen, 'w2');
    await working.call('POST', earlier, { token, body: { accessCode } });
    expect(idsOf(await knownWaves(working.deps, scope))).toEqual(['w1', 'w2', 'w4']);
    const third = await working.code(ahausen, 'w3');
    await working.call('POST', earlier, { token, body: { accessCode: third } });
    expect(idsOf(await knownWaves(working.deps, scope))).toEqual(['w1', 'w2', 'w3', 'w4']);
  });

  it('are none after the proof where nothing was submitted then', async () => {
    const working = await twoWaves('open');
    const token = await begin(working, bhausen);
    const accessCode = await working.code(bhausen, 'w1');
    expect((await working.call('POST', earlier, { token, body: { accessCode } })).json).toEqual(nothing);
  });
});

describe('the proof of an earlier wave', () => {
  it('refuses the code of another municipality without saying whose it is, and opens nothing', async () => {
    const working = await twoWaves('open');
    const token = await begin(working, bhausen);
    const accessCode = await working.code(ahausen, 'w1');
    const { status, json, text } = await working.call('POST', earlier, { token, body: { accessCode } });
    expect({ status, code: json.code }).toEqual({ status: 403, code: 'earlier.other-municipality' });
    expect(text).not.toMatch(/Ahausen|08115001|w1/);
    expect((await working.call('GET', earlier, { token })).json).toEqual(proofNeeded);
  });

  it('refuses a code of the same wave, and one of a later wave', async () => {
    const working = await twoWaves('open');
    const token = await begin(working);
    const refused = { status: 409, json: { code: 'earlier.same-wave' } };
    const own = await working.code(ahausen, 'w2');
    expect(await working.call('POST', earlier, { token, body: { accessCode: own } })).toMatchObject(refused);
    const before = await working.enter(ahausen, 'w1');
    expect(await working.call('POST', earlier, { token: before, body: { accessCode: own } })).toMatchObject(refused);
  });

  it('counts wrong codes as signing in does, and a right one opens all the same', async () => {
    const working = await twoWaves('open');
    const token = await begin(working);
    const right = await working.code(ahausen, 'w1');
    const refused = async (path: string, body: object) => (await working.call('POST', path, { token, body })).json.code;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await refused(earlier, { accessCode: 'wrong' })).toBe('session.code-refused');
      expect(await refused('/api/v1/sessions', { code: 'wrong' })).toBe('session.code-refused');
    }
    expect(await refused(earlier, { accessCode: 'wrong' })).toBe('session.code-refused');
    const waiting = await working.call('POST', earlier, { token, body: { accessCode: 'wrong' } });
    expect({ code: waiting.json.code, after: waiting.headers.get('retry-after') }).toEqual({
      code: 'session.too-many-attempts',
      after: '1',
    });
    expect((await working.call('POST', earlier, { token, body: { accessCode: right } })).status).toBe(200);
  });
});

describe('the answers of the last wave', () => {
  it('come with note and evidence as they stood when it was submitted', async () => {
    const working = await workingApp();
    const first = await working.enter(ahausen, 'w1');
    const write = (value: string, note: string, revision: number) =>
      working.call('PUT', '/api/v1/assessment/answers/strategy-document', {
        token: first,
        body: { value: { kind: 'option', option: value }, note, evidence: `Beschluss ${revision}`, revision },
      });
    await submit(working, first, (await answerAll(working, first)) && (await write('draft', 'damals', 1)).json.etag);
    working.now += 60_000;
    const scope = { municipality: ahausen, wave: 'w1' };
    await working.deps.store.reopenAssessment(scope, 'a test', working.now);
    await write('none', 'danach', 2);
    await working.deps.store.restoreSubmission(scope, 'a test', working.now);

    await nextWave(working, 'w2', 'code');
    const token = await working.enter(ahausen, 'w2');
    const { json } = await working.call('GET', offered, { token });
    expect({ wave: json.wave, model: json.model }).toEqual({
      wave: { id: 'w1', title: firstWave.title },
      model: '1.0.0',
    });
    expect(json.answers[0]).toEqual({
      question: 'strategy-document',
      value: { kind: 'option', option: 'draft' },
      note: 'damals',
      evidence: 'Beschluss 1',
      at: '2026-10-01T08:00:00.000Z',
      changed: 'same',
    });
    expect(json.gone).toEqual([{ question: 'emergency-plan', why: 'not-asked' }]);
    // Nothing of it counts by itself.
    expect((await working.call('GET', '/api/v1/assessment', { token })).json.answers).toEqual([]);
  });

  it('follow the revisions that each wave pins', async () => {
    const rename = (id: string) => ({ '/questions/5/options/2/id': id, '/rules/2/when/all/0/in/0': id });
    const working = await workingApp();
    await takePart(working, ahausen, 'w1');
    const questions = (from: string, to: string) => [
      { question: 'data-centre', change: 'recoded', map: { [from]: to } },
    ];
    await nextWave(working, 'w2', 'code', {
      ...rename('partner'),
      '/version': '2.0.0',
      '/supersedes': { version: '1.0.0', questions: questions('provider', 'partner') },
    });
    await nextWave(working, 'w3', 'code', {
      ...rename('company'),
      '/version': '3.0.0',
      '/supersedes': { version: '2.0.0', questions: questions('partner', 'company') },
    });
    const token = await working.enter(ahausen, 'w3');
    const { json } = await working.call('GET', offered, { token });
    expect(json.answers.at(-1)).toMatchObject({
      question: 'data-centre',
      value: { kind: 'option', option: 'company' },
      changed: 'recoded',
    });
  });
});
