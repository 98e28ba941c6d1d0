/**
 * The model file (Reifegradmodell) as an administrator writes it: one JSON document, texts as language maps.
 * `schema.ts` holds the same shape as zod schemas; a type test keeps the two equal.
 */

/** BCP 47 language tag to plain text; paragraphs are separated by an empty line. */
export type Text = Readonly<Record<string, string>>;

/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** What may stand in every object but language maps, for whoever edits the file; nobody else ever sees it. */
interface Commented {
  readonly $comment?: string | undefined;
}

export interface ModelFile extends Commented {
  readonly $schema?: string | undefined;
  readonly id: string;
  /** Semantic version; a wave pins the exact one it began with. */
  readonly version: string;
  /** Languages every text of this file must have. */
  readonly languages: readonly string[];
  /** The language shown where a text is missing in the reader's language; one of `languages`. */
  readonly fallback: string;
  readonly title: Text;
  readonly introduction: Text;
  /** Median time for one question in seconds; the source of "etwa 4 Minuten". */
  readonly secondsPerQuestion: number;
  readonly levels: readonly LevelEntry[];
  readonly categories: readonly CategoryEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly rules: readonly RuleEntry[];
  readonly recommendations: readonly RecommendationEntry[];
  readonly glossary: readonly GlossaryEntry[];
  readonly scoring: ScoringPolicy;
  readonly benchmark: BenchmarkPolicy;
  readonly supersedes?: Supersedes | undefined;
}

/** One of five levels (Stufe), lowest first. */
export interface LevelEntry extends Commented {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  /** Lowest overall score of this level, 0 to 100, closed below. */
  readonly threshold: number;
  readonly gate?: Gate | undefined;
}

/** What a level asks for besides the score; nothing is asked for that is not written here. */
export interface Gate extends Commented {
  /** Every rated category has at least this level, 1 to 5. */
  readonly minimumCategoryLevel?: number | undefined;
  readonly questions?: readonly GateQuestion[] | undefined;
}

export interface GateQuestion extends Commented {
  readonly question: string;
  /** The points that its answer has at least. */
  readonly points: number;
}

/** Category (Handlungsfeld). */
export interface CategoryEntry extends Commented {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  /** Positive integer; only the ratio between categories matters. */
  readonly weight: number;
  /** Why it weighs that much. */
  readonly rationale?: Text | undefined;
}

interface QuestionBase extends Commented {
  readonly id: string;
  readonly category: string;
  /** Positive integer; only the ratio within the category matters. */
  readonly weight: number;
  /** Part of the quick check (Kernfrage). */
  readonly core?: boolean | undefined;
  /** Must be answered, if only with "don't know", before a submission. */
  readonly required?: boolean | undefined;
  /** The level this question belongs to in a staged model, 2 to 5. */
  readonly level?: number | undefined;
  readonly text: Text;
  readonly help?: Text | undefined;
  readonly reason?: Text | undefined;
  readonly evidence?: Text | undefined;
  /** Glossary ids explained in place. */
  readonly terms?: readonly string[] | undefined;
  /** Offers "not our task" and says when that is the right answer. */
  readonly notApplicable?: Text | undefined;
}

export interface OptionEntry extends Commented {
  readonly id: string;
  readonly text: Text;
  /** 0 to 100. */
  readonly points: number;
  /** The way up from this option; in a multiple question the way to this option. */
  readonly recommendation?: string | undefined;
  /** Overrides the effort of the recommendation. */
  readonly effort?: Effort | undefined;
}

/** One option; points say how far along it is. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: readonly OptionEntry[];
}

/** Any number of options; points add up, at most 100. */
export interface MultipleQuestion extends QuestionBase {
  readonly kind: 'multiple';
  readonly options: readonly OptionEntry[];
}

/** A whole number between fixed goalposts. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum: number;
  /** The number worth 0 points and the number worth 100; linear between, clamped outside. */
  readonly goalposts: Goalposts;
  readonly unit: Text;
  /** The unit after numbers of other plural categories than `other`, such as "hour" after 1. */
  readonly unitForms?: Readonly<Partial<Record<PluralCategory, Text | undefined>>> | undefined;
  /** The first entry whose `below` exceeds the points applies. */
  readonly recommendations?: readonly RecommendationBand[] | undefined;
}

export interface Goalposts extends Commented {
  readonly zero: number;
  readonly full: number;
}

export interface RecommendationBand extends Commented {
  /** 1 to 100 points. */
  readonly below: number;
  readonly recommendation: string;
}

/** Plural categories of Unicode (CLDR) besides `other`. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many';

/** Question (Frage). */
export type QuestionEntry = SingleQuestion | MultipleQuestion | NumberQuestion;

/** A Fibonacci step: 1 an afternoon, 2 days, 3 weeks, 5 months, 8 a year or more. */
export type Effort = 1 | 2 | 3 | 5 | 8;

/** Skip rule (Sprungregel): questions that an earlier answer has settled. */
export interface RuleEntry extends Commented {
  readonly id: string;
  readonly when: Condition;
  readonly skip: readonly SkipEntry[];
  readonly reason: Text;
}

export interface SkipEntry extends Commented {
  readonly question: string;
  readonly implies: Implied;
}

export type Condition =
  | (Commented & { readonly all: readonly Condition[] })
  | (Commented & { readonly any: readonly Condition[] })
  | (Commented & { readonly not: Condition })
  | Comparison;

/** Compares an earlier answer; `atLeast` and `atMost` read points, or the number of a number question. */
export type Comparison =
  | (Commented & { readonly question: string; readonly is: string })
  | (Commented & { readonly question: string; readonly in: readonly string[] })
  | (Commented & { readonly question: string; readonly atLeast: number })
  | (Commented & { readonly question: string; readonly atMost: number });

/** An option id, option ids of a multiple question, a number, or that the question does not apply. */
export type Implied = string | readonly string[] | number | { readonly notApplicable: true };

/** Recommendation (Empfehlung). */
export interface RecommendationEntry extends Commented {
  readonly id: string;
  readonly text: Text;
  /** What to do this month. */
  readonly firstStep: Text;
  readonly effort: Effort;
  /** Who usually leads it, as a role. */
  readonly lead?: Text | undefined;
  readonly references?: readonly Reference[] | undefined;
  /** When good enough is good enough. */
  readonly enough?: Text | undefined;
  readonly validUntil?: IsoDate | undefined;
}

export interface Reference extends Commented {
  readonly text: Text;
  /** `https:` address. */
  readonly href?: string | undefined;
  /** The day to which this is known to hold. */
  readonly asOf?: IsoDate | undefined;
  /** The last day on which it can still help. */
  readonly validUntil?: IsoDate | undefined;
}

export interface GlossaryEntry extends Commented {
  readonly id: string;
  readonly term: Text;
  readonly explanation: Text;
}

export interface ScoringPolicy extends Commented {
  /** `evidence`: open answers count with their lowest points; `neutral`: they leave the mean. */
  readonly openAnswers: 'evidence' | 'neutral';
  readonly aggregation: 'arithmetic' | 'geometric' | 'staged';
  /** How far category weights may move in the stability check, in percent. */
  readonly weightVariation: number;
}

export interface BenchmarkPolicy extends Commented {
  readonly groups: readonly PeerGroupKind[];
  /** At least 5, whatever is written here. */
  readonly minimumGroupSize: number;
  /** Lower limits in inhabitants, ascending, the first one 0, or the classes of the Statistisches Bundesamt or of the KGSt. */
  readonly sizeClasses: readonly number[] | 'destatis' | 'kgst';
}

export type PeerGroupKind = 'all' | 'state' | 'size' | 'county' | 'type' | 'urbanisation';

/** How this revision's questions relate to its predecessor's. */
export interface Supersedes extends Commented {
  readonly version: string;
  readonly questions: readonly SupersededQuestion[];
}

export interface SupersededQuestion extends Commented {
  /** A question of this revision, or of its predecessor if it was dropped. */
  readonly question: string;
  /** Its id in the predecessor, where that was another. */
  readonly was?: string | undefined;
  /**
   * `same` asks after the same fact and counts the same, at most with polished words. `recoded` asks after the same fact, but
   * options, points, goalposts or skip rules have changed; answers of before can be translated. `reworded` asks something else
   * under the same id: its answers cannot be compared.
   */
  readonly change: 'same' | 'recoded' | 'reworded' | 'new' | 'dropped';
  /** With `recoded` alone: which option of before is which now. An option that is still there under its id needs no entry. */
  readonly map?: OptionMap | undefined;
}

/** Option id of the predecessor to the option it is now; in a multiple question also to several, or to none. */
export type OptionMap = Readonly<Record<string, string | readonly string[]>>;
