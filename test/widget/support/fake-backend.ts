import { evaluate } from '../../../model/action/evaluate.ts';
import type { AnswerReply, StoredAnswer } from '../../../model/contract/assessment.ts';
import type { Municipality } from '../../../model/contract/survey.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { conversationPart, guidancePart } from '../../../model/format/parts.ts';
import type { LastTime } from '../../../widget/check/conversation/last-time.ts';
import type { Backend, StoredAssessment, SurveyInfo } from '../../../widget/check/machine/backend.ts';
import { type CheckServices, type Kept, nothingKept } from '../../../widget/check/machine/services.ts';
import { Failure, type FailureDetails } from '../../../widget/requests/failure.ts';
import { smallModelFile } from '../../support/small-model.ts';

export { nothingKept };

type Method = keyof Backend;

export const musterstadt: Municipality = {
  key: '08127000',
  name: 'Musterstadt',
  type: 'town',
  county: { key: '08127', name: 'Musterkreis' },
  population: 12_000,
};

/** A server in memory that fails, or waits, when it is told to. */
export class FakeBackend implements Backend {
  entry: SurveyInfo['entry'] = 'open';
  municipality = musterstadt;
  found: readonly Municipality[] = [musterstadt];
  status: 'open' | 'submitted' = 'open';
  /** The wave of the survey now, and that of the assessment. */
  wave: SurveyInfo['wave'] = null;
  assessmentWave: StoredAssessment['wave'];
  accessCode: string | null = 'AAAAA-BBBBB';
  lastTime: LastTime = 'none';
  /** What the code of an earlier wave opens. */
  proved: LastTime = 'none';
  /** The version that the assessment was begun with. */
  version: string;
  readonly stored = new Map<string, StoredAnswer>();
  /** Names of methods in the order they were called, with what tells the call apart. */
  readonly calls: string[] = [];
  private readonly failures = new Map<Method, FailureDetails[]>();
  private readonly gates = new Map<Method, Promise<void>>();
  private readonly file: ModelFile;

  constructor(file: ModelFile = smallModelFile) {
    this.file = file;
    this.version = file.version;
  }

  /** The next calls of a method fail, one with each of these. */
  fail(method: Method, ...failures: FailureDetails[]): void {
    this.failures.set(method, [...(this.failures.get(method) ?? []), ...failures]);
  }

  /** Calls of a method wait until the returned function is called. */
  hold(method: Method): () => void {
    let open: () => void = () => undefined;
    this.gates.set(
      method,
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    return () => {
      this.gates.delete(method);
      open();
    };
  }

  /** What another device has saved. */
  store(question: string, value: AnswerValue | null): StoredAnswer {
    const revision = (this.stored.get(question)?.revision ?? 0) + 1;
    const answer: StoredAnswer = {
      question,
      value: value?.kind === 'options' ? { ...value, options: [...value.options] } : value,
      note: '',
      evidence: '',
      revision,
      author: 'owner',
      at: '2026-01-01T00:00:00.000Z',
    };
    this.stored.set(question, answer);
    return answer;
  }

  async survey(): Promise<SurveyInfo> {
    await this.pass('survey', 'survey');
    return {
      title: this.file.title,
      fallback: this.file.fallback,
      model: { id: this.file.id, version: this.file.version },
      wave: this.wave,
      entry: this.entry,
      benchmark: null,
      invented: false,
      links: {},
    };
  }

  async municipalities(query: string) {
    await this.pass('municipalities', `municipalities ${query}`);
    return { municipalities: [...this.found], more: false };
  }

  async enter(request: { code: string } | { municipality: string }, key: string) {
    await this.pass('enter', `enter ${JSON.stringify(request)} ${key}`);
    return { token: 'token', accessCode: 'municipality' in request ? this.accessCode : null };
  }

  async assessment(token: string): Promise<StoredAssessment> {
    await this.pass('assessment', `assessment ${token}`);
    return {
      municipality: this.municipality,
      groups: ['all'],
      wave: this.assessmentWave,
      model: { id: this.file.id, version: this.version },
      status: this.status,
      answers: [...this.stored.values()],
      receipt: this.status === 'submitted' ? { hash: 'abc', at: '2026-01-02T10:00:00.000Z' } : null,
      etag: '"0"',
      lastTime: this.lastTime,
    };
  }

  async proveEarlier(_token: string, accessCode: string): Promise<LastTime> {
    await this.pass('proveEarlier', `proveEarlier ${accessCode}`);
    return this.proved;
  }

  async model(version: string, language: string) {
    await this.pass('model', `model ${version} ${language}`);
    return compile(conversationPart({ ...this.file, version }, language));
  }

  async guidance(version: string, language: string) {
    await this.pass('guidance', `guidance ${version} ${language}`);
    return guidancePart({ ...this.file, version }, language);
  }

  async save(_token: string, change: Parameters<Backend['save']>[1]): Promise<AnswerReply> {
    const { question, value, note, evidence, revision, key } = change;
    await this.pass('save', `save ${question} ${revision} ${key}`);
    const answer = { ...this.store(question, value), note, evidence };
    this.stored.set(question, answer);
    return { answer, etag: `"${this.calls.length}"` };
  }

  async submit(_token: string, etag: string, key: string) {
    await this.pass('submit', `submit ${etag} ${key}`);
    this.status = 'submitted';
    return { hash: 'abc', at: '2026-01-02T10:00:00.000Z' };
  }

  async result(_token: string, model: Parameters<Backend['result']>[1]) {
    await this.pass('result', 'result');
    return { model, evaluation: evaluate(model, this.answers()), publication: null };
  }

  async preview(model: MaturityModel, answers: Answers, language: string) {
    await this.pass('preview', `preview ${model.questions.length} ${language}`);
    return { model, evaluation: evaluate(model, answers), publication: null };
  }

  answers(): Answers {
    return new Map(
      [...this.stored.values()].flatMap(({ question, value }) => (value ? [[question, value] as const] : [])),
    );
  }

  private async pass(method: Method, call: string): Promise<void> {
    this.calls.push(call);
    await this.gates.get(method);
    const failure = this.failures.get(method)?.shift();
    if (failure) throw new Failure(failure);
  }
}

export interface FakeServices extends CheckServices {
  readonly backend: FakeBackend;
  kept: Kept;
  time: number;
}

/** Services with a clock that stands, keys that count and a memory that can be looked into. */
export function fakeServices(kept: Kept = nothingKept, backend = new FakeBackend()): FakeServices {
  let keys = 0;
  const services: FakeServices = {
    backend,
    kept,
    time: 0,
    memory: {
      read: () => services.kept,
      write: (next) => {
        services.kept = next;
      },
    },
    now: () => services.time,
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
    random: () => 0.5,
  };
  return services;
}
