import type { StoredAnswer } from '../../../model/contract/assessment.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { guidancePart } from '../../../model/format/parts.ts';
import { modelFileInvalid, modelFileMissing } from '../../messages/model-file-words.ts';
import { Failure } from '../../requests/failure.ts';
import type { Backend } from '../machine/backend.ts';
// It is on its way by then; naming it keeps what a model file is checked with from becoming a third file before the first question.
import '../reifegrad-talk.ts';
import type { AnswerShelf } from './answer-shelf.ts';
import { evaluated } from './evaluated.ts';

/** The check without a server: a model file at an address, answers in this tab, the result from the same functions as the server's. */
export function localBackend(
  address: string,
  shelf: AnswerShelf,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Backend {
  let loading: Promise<MaturityModel> | null = null;

  async function theModel(signal: AbortSignal): Promise<MaturityModel> {
    loading ??= loadModel(address, fetcher, signal).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    async survey(signal) {
      const { file } = await theModel(signal);
      return {
        title: file.title,
        fallback: file.fallback,
        model: { id: file.id, version: file.version },
        wave: null,
        entry: 'none',
        benchmark: null,
        invented: false,
        links: {},
      };
    },
    municipalities: async () => ({ municipalities: [], more: false }),
    enter: async () => ({ token: 'local', accessCode: null }),
    async assessment(_, signal) {
      const { file } = await theModel(signal);
      const { answers, receipt } = shelf.read(file.version);
      return {
        municipality: null,
        groups: [],
        model: { id: file.id, version: file.version },
        status: receipt ? 'submitted' : 'open',
        answers,
        receipt,
        etag: null,
        lastTime: 'none',
      };
    },
    proveEarlier: async () => 'none',
    model: (_, __, signal) => theModel(signal),
    guidance: async (_, __, signal) => guidancePart((await theModel(signal)).file),
    async save(_, { question, value, note, evidence, revision }, signal) {
      const { file } = await theModel(signal);
      const answer: StoredAnswer = {
        question,
        value: value?.kind === 'options' ? { ...value, options: [...value.options] } : value,
        note,
        evidence,
        revision: (revision ?? 0) + 1,
        author: 'owner',
        at: new Date().toISOString(),
      };
      shelf.keep(file.version, answer);
      return { answer, etag: '' };
    },
    async submit(_, __, ___, signal) {
      const { file } = await theModel(signal);
      return shelf.submit(file.version, new Date().toISOString());
    },
    result: (_, model) => evaluated(model, answersOf(shelf.read(model.file.version).answers)),
    preview: evaluated,
  };
}

function answersOf(stored: readonly StoredAnswer[]): Answers {
  const entries = stored.flatMap(({ question, value }): [string, AnswerValue][] => (value ? [[question, value]] : []));
  return new Map(entries);
}

async function loadModel(address: string, fetcher: typeof fetch, signal: AbortSignal): Promise<MaturityModel> {
  const [{ load }, text] = await Promise.all([
    import('../../../model/format/load-under-policy.ts'),
    textAt(address, fetcher, signal),
  ]);
  const { model, problems } = load(text);
  if (model) return model;
  const [first] = problems;
  const place = first ? `${address}:${first.line}:${first.column}: ${first.message}` : address;
  throw new Failure({ status: 0, code: 'model.invalid', message: modelFileInvalid(place) });
}

async function textAt(address: string, fetcher: typeof fetch, signal: AbortSignal): Promise<string> {
  const response = await fetcher(address, { signal, credentials: 'omit' }).catch(() => null);
  if (!response) throw new Failure({ status: 0, code: 'network' });
  if (!response.ok) {
    throw new Failure({ status: response.status, code: 'model.missing', message: modelFileMissing });
  }
  return response.text();
}
