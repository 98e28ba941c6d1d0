import { type DevelopmentMessages, developmentDe } from './development-de.ts';
import { developmentEn } from './development-en.ts';
import { type MeasuresMessages, measuresDe } from './measures-de.ts';
import { measuresEn } from './measures-en.ts';
import type { TextPath, WithoutPlural } from './message-keys.ts';
import { type ReportsMessages, reportsDe } from './reports-de.ts';
import { reportsEn } from './reports-en.ts';
import type { Say } from './speaker.ts';
import { type TargetsMessages, targetsDe } from './targets-de.ts';
import { targetsEn } from './targets-en.ts';
import { type WayMessages, wayDe } from './way-de.ts';
import { wayEn } from './way-en.ts';
import { type WhatIfMessages, whatIfDe } from './what-if-de.ts';
import { whatIfEn } from './what-if-en.ts';

type PlanMessages = WayMessages &
  WhatIfMessages &
  TargetsMessages &
  MeasuresMessages &
  DevelopmentMessages &
  ReportsMessages;

/** Every text of what a municipality makes of its result, with dots between its parts; plural forms under their common key. */
export type PlanKey = WithoutPlural<TextPath<PlanMessages>>;

/** The text of a key; `count` picks the plural form. */
export type PlanTranslate = Say<PlanKey>;

/** Texts of way, plan, development and reports by language; they come with that part of the page. */
export const planMessages: Readonly<Record<'de' | 'en', PlanMessages>> = {
  de: { ...wayDe, ...whatIfDe, ...targetsDe, ...measuresDe, ...developmentDe, ...reportsDe },
  en: { ...wayEn, ...whatIfEn, ...targetsEn, ...measuresEn, ...developmentEn, ...reportsEn },
};
