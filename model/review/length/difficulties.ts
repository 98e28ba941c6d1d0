import { randomFrom } from '../random.ts';

/** How hard it is to have what a question or an option of a multiple question asks for, on the scale of ability. */
export interface Difficulties {
  question(id: string): number;
  option(question: string, id: string): number;
}

/** Standard deviations. */
const [questionSpread, optionSpread] = [1, 0.8];

/** One guess of many at which questions are hard, for nobody knows before they are asked; the same each time. */
export function guessedDifficulties(guess: number): Difficulties {
  const known = new Map<string, number>();
  const difficulty = (of: string, spread: number): number => {
    const found = known.get(of) ?? randomFrom(`difficulty/${guess}/${of}`).normal(0, spread);
    known.set(of, found);
    return found;
  };
  return {
    question: (id) => difficulty(id, questionSpread),
    option: (question, id) => difficulty(`${question}/${id}`, optionSpread),
  };
}
