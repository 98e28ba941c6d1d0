import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { replay } from '../../../model/flow/path.ts';
import { remaining } from '../../../model/flow/progress.ts';
import type { Answers } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { load } from '../../../model/format/load.ts';
import { simulatedTowns, townKinds } from '../../../model/review/length/simulated-town.ts';
import { randomFrom } from '../../../model/review/random.ts';
import { modelPath } from '../../../server/main/model-file.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { BenchSettings } from '../settings.ts';
import { grownModel } from '../survey/grown-model.ts';
import { shippedModel } from '../survey/shipped-model.ts';

/** Times that each thing is done in one repetition. */
const loads = 20;
const questionsAgain = 10;

/** What the model costs: reading a file as its author saves it, and what happens between an answer and the next question. */
export async function model({ repetitions }: BenchSettings): Promise<Part> {
  const text = readFileSync(modelPath(null), 'utf8');
  const shipped = await shippedModel();
  const small = shipped;
  const large = grownModel(shipped, 1000);
  const rounds = Array.from({ length: repetitions + 1 }, (_, round) => {
    const measured = {
      load: milliseconds(loads, () => load(text)),
      compile: milliseconds(loads, () => compile(shipped.file)),
      small: nextQuestion(small),
      large: nextQuestion(large),
    };
    progress(`read ${measured.load.toFixed(1)} ms, next question ${measured.small.toFixed(3)} ms`);
    return { round, ...measured };
  });
  // The first round compiles what the others run.
  const counted = rounds.slice(1);
  const one = counted.map(() => 1);
  const figure = (name: 'load' | 'compile' | 'small' | 'large') => counted.map((round) => round[name]);
  const count = shipped.questions.length;
  return {
    title: 'The model',
    cells: [],
    ratios: [
      ratioOf(`ms to read, check and compile the shipped model (${count} questions)`, figure('load'), one, {
        atMost: 20,
      }),
      ratioOf('ms to compile it, once checked', figure('compile'), one, { atMost: 20 }),
      ratioOf(`ms from an answer to the next question, ${count} questions`, figure('small'), one, { atMost: 1 }),
      ratioOf('ms from an answer to the next question, 1,000 questions', figure('large'), one, { atMost: 2 }),
    ],
    notes: [
      'From an answer to the next question: path and number of questions left, over a whole check as a middling town answers it, mean.',
    ],
  };
}

function milliseconds(times: number, what: () => unknown): number {
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) what();
  return (performance.now() - begun) / times;
}

/** Answers a whole check question by question; milliseconds a question, on average. */
function nextQuestion(asked: MaturityModel): number {
  const [, kind] = townKinds;
  if (!kind) throw new Error('There is no kind of town.');
  const all = simulatedTowns(asked, kind, 1, randomFrom('bench'))[0] ?? new Map();
  const states: Answers[] = [];
  const given = new Map(all);
  for (const { id } of [...asked.questions].reverse()) {
    given.delete(id);
    states.unshift(new Map(given));
  }
  return (
    milliseconds(questionsAgain, () => {
      for (const answers of states) {
        replay(asked, answers);
        remaining(asked, answers);
      }
    }) / states.length
  );
}
