import { groupNamesEn } from '../../../model/benchmark/group-names-en.ts';
import { comparedEn } from './en/compared.ts';
import { councilEn } from './en/council.ts';
import { dataEn } from './en/data.ts';
import { developmentEn } from './en/development.ts';
import { frameEn } from './en/frame.ts';
import { fullEn } from './en/full.ts';
import { methodEn } from './en/method.ts';
import { nextEn } from './en/next.ts';
import { planEn } from './en/plan.ts';
import { strategyEn } from './en/strategy.ts';
import { verdictEn } from './en/verdict.ts';

/** British wording of the reports. */
export const wordsEn = {
  frame: frameEn,
  verdict: verdictEn,
  compared: comparedEn,
  groups: groupNamesEn,
  next: nextEn,
  council: councilEn,
  full: fullEn,
  plan: planEn,
  development: developmentEn,
  strategy: strategyEn,
  method: methodEn,
  data: dataEn,
};
