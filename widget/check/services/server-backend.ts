import type { Evaluation } from '../../../model/action/evaluation.ts';
import type { Publication } from '../../../model/benchmark/publication.ts';
import type { AnswerReply, Assessment, SubmissionReply } from '../../../model/contract/assessment.ts';
import type { Earlier, EarlierAccess, EarlierAnswers } from '../../../model/contract/earlier.ts';
import type { Session } from '../../../model/contract/session.ts';
import type { Municipalities, Survey } from '../../../model/contract/survey.ts';
import { compile } from '../../../model/format/compile.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { type GuidancePart, joinParts, type ResultPart } from '../../../model/format/parts.ts';
import { failureOf } from '../../requests/failure.ts';
import type { Request } from '../../requests/request.ts';
import type { LastTime } from '../conversation/last-time.ts';
import type { Backend } from '../machine/backend.ts';
import { evaluated } from './evaluated.ts';

/** Saving can wait for the frame that shows the next question. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

/** The check's server. Its replies are trusted as far as their shape goes: it is the server this file came with. */
export function serverBackend(request: Request): Backend {
  const get = async <T>(path: string, signal: AbortSignal, token?: string): Promise<T> =>
    (await request<T>(path, { signal, ...(token ? { token } : {}) })).body;
  const modelPath = (version: string, part: string, language: string): string =>
    `/models/${encodeURIComponent(version)}?part=${part}&lang=${encodeURIComponent(language)}`;

  return {
    survey: (signal) => get<Survey>('/survey', signal),
    municipalities: (query, signal) =>
      get<Municipalities>(`/municipalities?q=${encodeURIComponent(query.trim())}`, signal),
    async enter(body, key, signal) {
      const reply = await request<Session>('/sessions', { method: 'POST', body, key, signal });
      return { token: reply.body.token, accessCode: reply.body.accessCode };
    },
    async assessment(token, signal) {
      const { body, etag } = await request<Assessment>('/assessment', { token, signal });
      const { earlier, ...assessment } = body;
      // What is submitted asks for nothing more; opened again, it is fetched anew.
      const lastTime = assessment.status === 'open' ? await offered(earlier, token, signal) : 'none';
      return { ...assessment, etag, lastTime };
    },
    async proveEarlier(token, accessCode, key, signal) {
      const call = { method: 'POST', token, key, body: { accessCode }, signal } as const;
      const { body } = await request<Earlier>('/assessment/earlier', call);
      return offered(body.access, token, signal);
    },
    model: async (version, language, signal) =>
      compile(await get<ModelFile>(modelPath(version, 'conversation', language), signal)),
    guidance: (version, language, signal) => get<GuidancePart>(modelPath(version, 'guidance', language), signal),
    async save(token, { key, question, value, note, evidence, revision }, signal) {
      await afterPaint();
      const path = `/assessment/answers/${encodeURIComponent(question)}`;
      const body = { value, note, evidence, revision: revision ?? 0 };
      return (await request<AnswerReply>(path, { method: 'PUT', token, key, body, signal })).body;
    },
    async submit(token, etag, key, signal) {
      const call = { method: 'POST', token, key, ifMatch: etag, body: {}, signal } as const;
      return (await request<SubmissionReply>('/assessment/submission', call)).body.receipt;
    },
    async result(token, model, language, wave, signal) {
      const [evaluation, part, publication] = await Promise.all([
        get<Evaluation>('/assessment/result', signal, token),
        get<ResultPart>(modelPath(model.file.version, 'result', language), signal),
        wave === null ? null : newest(wave, signal),
      ]);
      const entrance = { request, token };
      return { model: compile(joinParts(model.file, part)), evaluation, publication, entrance };
    },
    async preview(model, answers, language, signal) {
      const part = await get<ResultPart>(modelPath(model.file.version, 'result', language), signal);
      return evaluated(compile(joinParts(model.file, part)), answers);
    },
  };

  /** The check goes on without what was answered last time, where that cannot be had. */
  async function offered(access: EarlierAccess, token: string, signal: AbortSignal): Promise<LastTime> {
    if (access !== 'open') return access;
    return get<EarlierAnswers>('/assessment/earlier/answers', signal, token).catch(() => 'none' as const);
  }

  /** No published benchmark is no fault. */
  async function newest(wave: string, signal: AbortSignal): Promise<Publication | null> {
    try {
      return await get<Publication>(`/benchmarks/${encodeURIComponent(wave)}`, signal);
    } catch (error) {
      if (failureOf(error).status === 404) return null;
      throw error;
    }
  }
}
