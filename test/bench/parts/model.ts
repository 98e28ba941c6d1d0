import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { replay } from '../../../model/flow/path.ts';
import { remaining } from '../../../model/flow/progress.ts';
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

/** Readings in one repetition, and places in a check. */
const loads = 20;
const places = 50;

/** What the model costs: reading a file as its author saves it, and what happens between an answer and the next question. */
export async function model({ repetitions }: BenchSettings): Promise<Part> {
  const text = readFileSync(modelPath(null), 'utf8');
  const shipped = await shippedModel();
  const large = grownModel(shipped, 1000);
  const rounds = Array.from({ length: repetitions + 1 }, (_, round) => {
    const measured = {
      load: milliseconds(loads, () => load(text)),
      compile: milliseconds(loads, () => compile(shipped.file)),
      small: nextQuestion(shipped),
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
      `From an answer to the next question: the path anew and the number of questions left; mean over ${places} places in a check.`,
    ],
  };
}

function milliseconds(times: number, what: () => unknown): number {
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) what();
  return (performance.now() - begun) / times;
}

/** Milliseconds from an answer to the next question, on average over places spread along a check. */
function nextQuestion(asked: MaturityModel): number {
  const [, kind] = townKinds;
  if (!kind) throw new Error('There is no middle kind of town.');
  const [town] = simulatedTowns(asked, kind, 1, randomFrom('bench'));
  const answers = [...(town ?? [])];
  let spent = 0;
  for (let place = 0; place < places; place += 1) {
    const count = Math.floor((place * (answers.length - 1)) / places);
    const before = new Map(answers.slice(0, count));
    remaining(asked, before);
    const after = new Map(answers.slice(0, count + 1));
    spent += milliseconds(1, () => {
      replay(asked, after);
      remaining(asked, after);
    });
  }
  return spent / places;
}
