import { createWave } from '../../server/work/create-wave.ts';
import { smallModelText } from './model-text.ts';
import { answerAll } from './small-answers.ts';
import type { WorkingApp } from './working-app.ts';

/** Closes the open wave and opens `wave` 30 days later, under the small model after some edits if there are any. */
export async function nextWave(
  working: WorkingApp,
  wave: string,
  entry: 'open' | 'code',
  edits?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { deps } = working;
  for (const { id, status } of await deps.store.waves()) {
    if (status === 'open') await deps.store.closeWave(id, working.now);
  }
  working.now += 30 * 86_400_000;
  if (edits) {
    const problems = await deps.models.offer(smallModelText(edits), working.now);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  }
  await createWave(deps, { id: wave, title: { de: `Welle ${wave}`, en: `Wave ${wave}` }, entry, closesAt: null });
  await deps.store.openWave(wave, working.now);
}

/** Submits what is answered. */
export async function submit(working: WorkingApp, token: string, etag: string): Promise<void> {
  const headers = { 'if-match': etag };
  const { status, json } = await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers });
  if (status !== 201) throw new Error(JSON.stringify(json));
}

/** Answers everything in the wave and submits it. */
export async function takePart(working: WorkingApp, municipality: string, wave: string): Promise<string> {
  const token = await working.enter(municipality, wave);
  await submit(working, token, await answerAll(working, token));
  return token;
}
