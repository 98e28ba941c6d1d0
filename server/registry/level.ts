import { associationTypes, countyCodes, municipalityTypes, unincorporatedTypes } from './type-codes.ts';

/**
 * Level of a row (Satzart): 10 state, 20 Regierungsbezirk, 30 planning region (Baden-Württemberg alone), 40 county,
 * 50 association, 60 municipality.
 */
export type Level = 10 | 20 | 30 | 40 | 50 | 60;

interface LevelRules {
  readonly level: Level;
  /** Digits of the key on this level. */
  readonly keyDigits: number;
  readonly hasAssociation: boolean;
  /** Allowed type codes in ascending order; empty where the level has none. */
  readonly typeCodes: readonly string[];
}

const rules: readonly LevelRules[] = [
  { level: 10, keyDigits: 2, hasAssociation: false, typeCodes: [] },
  { level: 20, keyDigits: 3, hasAssociation: false, typeCodes: [] },
  { level: 30, keyDigits: 4, hasAssociation: false, typeCodes: [] },
  { level: 40, keyDigits: 5, hasAssociation: false, typeCodes: [...countyCodes] },
  { level: 50, keyDigits: 5, hasAssociation: true, typeCodes: [...associationTypes.keys()] },
  {
    level: 60,
    keyDigits: 8,
    hasAssociation: true,
    typeCodes: [...municipalityTypes.keys(), ...unincorporatedTypes.keys()].sort(),
  },
];

const rulesByText: ReadonlyMap<string, LevelRules> = new Map(rules.map((rule) => [String(rule.level), rule]));

/** What a row of this level has to look like; undefined for an unknown level. */
export function levelRules(text: string): LevelRules | undefined {
  return rulesByText.get(text);
}

/** A number for each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** Nothing counted yet. */
export function noLevels(): Record<Level, number> {
  return { 10: 0, 20: 0, 30: 0, 40: 0, 50: 0, 60: 0 };
}
