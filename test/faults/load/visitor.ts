import type { Random } from '../../../model/review/random.ts';
import { fittingValue, questionsOf } from './choice.ts';
import { newAssessment } from './desk.ts';
import { idsFrom } from './ids.ts';
import type { Journal } from './journal.ts';
import { connection, type Reply } from './reply.ts';
import { sending } from './sending.ts';

/** Somebody with an assessment of their own, who reads and saves once when asked to; the journal knows what was sent. */
export interface Visitor {
  read(address: string): Promise<Reply>;
  save(address: string): Promise<Reply>;
  close(): void;
}

/** @throws Error where the assessment cannot begin */
export async function visitor(
  address: string,
  town: string,
  journal: Journal,
  random: Random,
  padding: number,
): Promise<Visitor> {
  const assessment = newAssessment(town);
  const line = connection();
  const ids = idsFrom(random);
  const surroundings = { desk: { current: assessment, next: () => undefined }, connection: line, journal };
  const entries = questionsOf(0);
  const begin = { kind: 'begin', id: ids('begin'), municipality: town, acknowledged: false } as const;
  const begun = { ...begin };
  journal.add(begun);
  await sending(begun, assessment, surroundings).attempt(address);
  if (assessment.token === null) throw new Error(`${town} could not begin.`);
  return {
    read: (from) =>
      line.ask(from, {
        method: 'GET',
        path: '/api/v1/assessment',
        headers: { authorization: `Bearer ${assessment.token}` },
      }),
    save(to) {
      const entry = random.pick(entries);
      const id = ids('save');
      const save = {
        kind: 'save' as const,
        id,
        municipality: town,
        question: entry.id,
        value: fittingValue(entry, random),
        note: `${id}${'x'.repeat(padding)}`,
        replaces: assessment.revisions.get(entry.id) ?? 0,
        acknowledged: false,
      };
      journal.add(save);
      return sending(save, assessment, surroundings).attempt(to);
    },
    close: () => line.close(),
  };
}
