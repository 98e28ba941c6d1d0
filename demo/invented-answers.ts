import { sizeClassOf, sizeLimits } from '../model/benchmark/groups.ts';
import type { AnswerValue } from '../model/format/answer.ts';
import type { MaturityModel } from '../model/format/compiled-model.ts';
import type { QuestionEntry } from '../model/format/model-file.ts';
import { type Random, randomFrom } from '../model/review/random.ts';
import type { MunicipalityRecord } from '../server/storage/store.ts';

/** Points by which a category lies above or below a municipality's general state. */
const strengths: Readonly<Record<string, number>> = {
  strategy: -4,
  organisation: 2,
  skills: -3,
  infrastructure: 9,
  processes: -2,
  services: 3,
  data: -8,
  security: 8,
  stakeholders: 2,
  innovation: -9,
};

/**
 * Answers that a municipality of this size could have given: larger ones stand a few points above the next smaller class, and
 * a year brings a few more. Questions are answered even where a rule would skip them; the path decides what counts.
 *
 * @param year 0 for the first wave, 1 for the next
 */
export function inventedAnswers(
  model: MaturityModel,
  municipality: MunicipalityRecord,
  year: number,
): Map<string, AnswerValue> {
  const { key, population } = municipality;
  const own = randomFrom(`${key}/state`);
  const limits = sizeLimits(model.file.benchmark.sizeClasses);
  const sizeClass = limits.indexOf(sizeClassOf(limits, population ?? 0));
  const general = own.normal(33 + 4.5 * sizeClass, 9) + 3.5 * year;
  const profile = new Map(
    model.categories.map(({ id }) => [id, general + (strengths[id] ?? 0) + own.normal(0, 6)] as const),
  );
  return new Map(
    model.questions.map((question) => {
      const random = randomFrom(`${key}/${question.id}`);
      const points = (profile.get(question.category) ?? general) + random.normal(0, 20);
      return [question.id, answer(question, Math.min(100, Math.max(0, points)), random)];
    }),
  );
}

/** Whether a municipality took part; the larger, the likelier. */
export function takesPart({ key, population }: MunicipalityRecord, wave: string): boolean {
  const share = Math.min(0.85, Math.max(0.3, 0.18 * Math.log10(Math.max(population ?? 0, 100)) - 0.2));
  return randomFrom(`${key}/${wave}`).uniform() < share;
}

function answer(question: QuestionEntry, points: number, random: Random): AnswerValue {
  const chance = random.uniform();
  if (chance < 0.03) return { kind: 'dontKnow' };
  if (question.notApplicable && chance < 0.12) return { kind: 'notApplicable' };
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    const number = Math.round(zero + ((full - zero) * points) / 100);
    return { kind: 'number', number: Math.min(question.maximum, Math.max(question.minimum, number)) };
  }
  if (question.kind === 'single') {
    const nearest = [...question.options].sort((a, b) => Math.abs(a.points - points) - Math.abs(b.points - points))[0];
    return { kind: 'option', option: nearest?.id ?? '' };
  }
  const chosen: string[] = [];
  let sum = 0;
  for (const option of question.options) {
    if (sum + option.points / 2 > points) continue;
    sum += option.points;
    chosen.push(option.id);
  }
  return { kind: 'options', options: chosen };
}
