import { groupNamesDe } from '../../../model/benchmark/group-names-de.ts';
import { comparedDe } from './de/compared.ts';
import { councilDe } from './de/council.ts';
import { dataDe } from './de/data.ts';
import { developmentDe } from './de/development.ts';
import { frameDe } from './de/frame.ts';
import { fullDe } from './de/full.ts';
import { methodDe } from './de/method.ts';
import { nextDe } from './de/next.ts';
import { planDe } from './de/plan.ts';
import { strategyDe } from './de/strategy.ts';
import { verdictDe } from './de/verdict.ts';

/** German wording of the reports. */
export const wordsDe = {
  frame: frameDe,
  verdict: verdictDe,
  compared: comparedDe,
  groups: groupNamesDe,
  next: nextDe,
  council: councilDe,
  full: fullDe,
  plan: planDe,
  development: developmentDe,
  strategy: strategyDe,
  method: methodDe,
  data: dataDe,
};
