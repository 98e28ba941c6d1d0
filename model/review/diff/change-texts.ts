import type { Bilingual } from '../../format/bilingual.ts';

/**
 * `breaks`: the same answers bring another score or level, other answers are possible, they say something else, or a result is
 * compared with another group. `declare`: only the author can say whether it does. `harmless`: neither.
 */
export type Severity = 'breaks' | 'declare' | 'harmless';

const breaks = (de: string, en: string) => ({ severity: 'breaks' as Severity, de, en });
const declare = (de: string, en: string) => ({ severity: 'declare' as Severity, de, en });
const harmless = (de: string, en: string) => ({ severity: 'harmless' as Severity, de, en });

/** Every difference that two revisions of a model can have, in both languages; `{name}` stands for a detail. */
export const changeTexts = {
  'model.id': harmless(
    'Das Modell hat die Kennung „{after}“ statt „{before}“.',
    'The model has the id “{after}” instead of “{before}”.',
  ),
  'model.text': harmless('Der Text unter „{part}“ ist geändert.', 'The text at “{part}” has changed.'),
  'model.seconds': harmless(
    'Für eine Frage werden {after} statt {before} Sekunden gerechnet.',
    'A question is reckoned with {after} seconds instead of {before}.',
  ),
  'language.added': harmless('Die Sprache „{language}“ ist dazugekommen.', 'The language “{language}” has been added.'),
  'language.removed': harmless(
    'Die Sprache „{language}“ ist entfallen.',
    'The language “{language}” has been removed.',
  ),
  'language.fallback': harmless(
    'Die Ersatzsprache ist „{after}“ statt „{before}“.',
    'The fallback language is “{after}” instead of “{before}”.',
  ),

  'level.threshold': breaks(
    'Stufe {level} beginnt bei {after} statt bei {before} Punkten.',
    'Level {level} begins at {after} points instead of {before}.',
  ),
  'level.threshold-unused': harmless(
    'Stufe {level} beginnt bei {after} statt bei {before} Punkten; im Stufenverfahren („staged“) entscheidet das nicht.',
    'Level {level} begins at {after} points instead of {before}; in a staged model this decides nothing.',
  ),
  'level.gate-category': breaks(
    'Stufe {level} verlangt von jeder Kategorie Stufe {after} statt {before}.',
    'Level {level} asks for level {after} instead of {before} in every category.',
  ),
  'level.gate-question': breaks(
    'Stufe {level} verlangt bei der Frage „{question}“ {after} statt {before} Punkte.',
    'Level {level} asks for {after} points instead of {before} in the question “{question}”.',
  ),
  'level.text': harmless(
    'Name, Beschreibung oder Kennung der Stufe {level} ist geändert.',
    'The name, summary or id of level {level} has changed.',
  ),

  'category.added': breaks('Die Kategorie „{category}“ ist neu.', 'The category “{category}” is new.'),
  'category.removed': breaks(
    'Die Kategorie „{category}“ ist entfallen.',
    'The category “{category}” has been removed.',
  ),
  'category.weight': breaks(
    'Die Kategorie „{category}“ hat das Gewicht {after} statt {before}.',
    'The category “{category}” has the weight {after} instead of {before}.',
  ),
  'category.weight-scaled': harmless(
    'Die Gewichte der Kategorien sind anders geschrieben; ihr Verhältnis ist gleich geblieben.',
    'The weights of the categories are written differently; their ratio is the same.',
  ),
  'category.order': harmless('Die Kategorien stehen in anderer Reihenfolge.', 'The categories are in another order.'),
  'category.text': harmless(
    'Name, Beschreibung oder Begründung der Kategorie „{category}“ ist geändert.',
    'The name, summary or rationale of the category “{category}” has changed.',
  ),

  'question.added': breaks('Die Frage „{question}“ ist neu.', 'The question “{question}” is new.'),
  'question.removed': breaks('Die Frage „{question}“ ist entfallen.', 'The question “{question}” has been removed.'),
  'question.renamed': harmless(
    'Die Frage „{question}“ hieß vorher „{before}“.',
    'The question “{question}” was called “{before}” before.',
  ),
  'question.moved': breaks(
    'Die Frage „{question}“ gehört zur Kategorie „{after}“ statt „{before}“.',
    'The question “{question}” belongs to the category “{after}” instead of “{before}”.',
  ),
  'question.order': harmless(
    'Die Fragen der Kategorie „{category}“ stehen in anderer Reihenfolge.',
    'The questions of the category “{category}” are in another order.',
  ),
  'question.kind': breaks(
    'Die Frage „{question}“ hat die Art „{after}“ statt „{before}“.',
    'The question “{question}” is of the kind “{after}” instead of “{before}”.',
  ),
  'question.weight': breaks(
    'Die Frage „{question}“ hat das Gewicht {after} statt {before}.',
    'The question “{question}” has the weight {after} instead of {before}.',
  ),
  'question.weight-scaled': harmless(
    'Die Gewichte der gemeinsamen Fragen der Kategorie „{category}“ sind anders geschrieben; ihr Verhältnis ist gleich geblieben.',
    'The weights of the questions that the category “{category}” has kept are written differently; their ratio is the same.',
  ),
  'question.level': breaks(
    'Die Frage „{question}“ zählt zur Stufe {after} statt {before}.',
    'The question “{question}” counts for level {after} instead of {before}.',
  ),
  'question.level-unused': harmless(
    'Die Frage „{question}“ zählt zur Stufe {after} statt {before}; ohne Stufenverfahren („staged“) entscheidet das nicht.',
    'The question “{question}” counts for level {after} instead of {before}; where the model is not staged this decides nothing.',
  ),
  'question.core-added': harmless(
    'Die Frage „{question}“ gehört neu zum Schnellcheck; nur dessen Ergebnisse sind nicht vergleichbar.',
    'The question “{question}” now belongs to the quick check; only its results cannot be compared.',
  ),
  'question.core-removed': harmless(
    'Die Frage „{question}“ gehört nicht mehr zum Schnellcheck; nur dessen Ergebnisse sind nicht vergleichbar.',
    'The question “{question}” no longer belongs to the quick check; only its results cannot be compared.',
  ),
  'question.required': harmless(
    'Ob die Frage „{question}“ beantwortet werden muss, ist geändert.',
    'Whether the question “{question}” must be answered has changed.',
  ),
  'question.not-applicable-added': breaks(
    'Die Frage „{question}“ bietet neu „nicht unsere Aufgabe“ an.',
    'The question “{question}” now offers “not our task”.',
  ),
  'question.not-applicable-removed': breaks(
    'Die Frage „{question}“ bietet „nicht unsere Aufgabe“ nicht mehr an.',
    'The question “{question}” no longer offers “not our task”.',
  ),
  'question.wording': harmless(
    'Geänderte Texte der Frage „{question}“: {parts}.',
    'Changed texts of the question “{question}”: {parts}.',
  ),
  'question.reworded': breaks(
    'Die Frage „{question}“ fragt nach anderem als vorher; ihre Antworten sind nicht vergleichbar.{parts}',
    'The question “{question}” asks something else than before; its answers cannot be compared.{parts}',
  ),
  'question.help': harmless(
    'Bei der Frage „{question}“ ist „{part}“ geändert.',
    '“{part}” of the question “{question}” has changed.',
  ),
  'question.advice': harmless(
    'Die Empfehlungen zur Frage „{question}“ sind anders zugeordnet.',
    'The question “{question}” leads to other recommendations or efforts.',
  ),
  'option.added': breaks(
    'Die Frage „{question}“ hat die Option „{option}“ ({points} Punkte) dazubekommen.',
    'The question “{question}” has got the option “{option}” ({points} points).',
  ),
  'option.removed': breaks(
    'Die Frage „{question}“ hat die Option „{option}“ ({points} Punkte) verloren.',
    'The question “{question}” has lost the option “{option}” ({points} points).',
  ),
  'option.points': breaks(
    'Die Option „{option}“ der Frage „{question}“ ist {after} statt {before} Punkte wert.',
    'The option “{option}” of the question “{question}” is worth {after} points instead of {before}.',
  ),
  'option.order': harmless(
    'Die Optionen der Frage „{question}“ stehen in anderer Reihenfolge.',
    'The options of the question “{question}” are in another order.',
  ),
  'number.goalposts': breaks(
    'Die Frage „{question}“ bringt 0 Punkte bei {zero} statt {zeroBefore} und 100 Punkte bei {full} statt {fullBefore}.',
    'The question “{question}” brings 0 points at {zero} instead of {zeroBefore} and 100 points at {full} instead of {fullBefore}.',
  ),
  'number.range': breaks(
    'Die Frage „{question}“ erlaubt {after} statt {before}; damit sind andere Punkte möglich.',
    'The question “{question}” allows {after} instead of {before}, which makes other points possible.',
  ),
  'number.range-clamped': harmless(
    'Die Frage „{question}“ erlaubt {after} statt {before}; die möglichen Punkte bleiben gleich.',
    'The question “{question}” allows {after} instead of {before}; the points that are possible stay the same.',
  ),

  'rule.added': breaks(
    'Die Regel „{rule}“ überspringt neu die Frage „{question}“.',
    'The rule “{rule}” now skips the question “{question}”.',
  ),
  'rule.removed': breaks(
    'Die Regel „{rule}“ überspringt die Frage „{question}“ nicht mehr.',
    'The rule “{rule}” no longer skips the question “{question}”.',
  ),
  'rule.condition': breaks(
    'Die Regel „{rule}“ überspringt die Frage „{question}“ unter einer anderen Bedingung.',
    'The rule “{rule}” skips the question “{question}” under another condition.',
  ),
  'rule.implied': breaks(
    'Die Regel „{rule}“ gibt der Frage „{question}“ einen anderen Wert.',
    'The rule “{rule}” gives the question “{question}” another value.',
  ),
  'rule.order': breaks(
    'Die Regeln, die die Frage „{question}“ überspringen, stehen in anderer Reihenfolge; die erste entscheidet.',
    'The rules that skip the question “{question}” are in another order; the first one decides.',
  ),
  'rule.renamed': harmless(
    'Die Regel „{rule}“ hat eine neue Kennung; sie tut, was schon vorher galt.',
    'The rule “{rule}” has a new id; it does what was done before.',
  ),
  'rule.text': harmless(
    'Die Begründung der Regel „{rule}“ ist geändert.',
    'The reason of the rule “{rule}” has changed.',
  ),

  'recommendation.added': harmless('Die Empfehlung „{id}“ ist neu.', 'The recommendation “{id}” is new.'),
  'recommendation.removed': harmless(
    'Die Empfehlung „{id}“ ist entfallen.',
    'The recommendation “{id}” has been removed.',
  ),
  'recommendation.changed': harmless('Die Empfehlung „{id}“ ist geändert.', 'The recommendation “{id}” has changed.'),
  'term.added': harmless('Der Glossareintrag „{id}“ ist neu.', 'The glossary entry “{id}” is new.'),
  'term.removed': harmless('Der Glossareintrag „{id}“ ist entfallen.', 'The glossary entry “{id}” has been removed.'),
  'term.changed': harmless('Der Glossareintrag „{id}“ ist geändert.', 'The glossary entry “{id}” has changed.'),

  'scoring.open-answers': breaks(
    'Offene Antworten zählen nach „{after}“ statt „{before}“.',
    'Open answers count by “{after}” instead of “{before}”.',
  ),
  'scoring.aggregation': breaks(
    'Kategorien werden nach „{after}“ statt „{before}“ zusammengefasst.',
    'Categories are put together by “{after}” instead of “{before}”.',
  ),
  'scoring.weight-variation': harmless(
    'Die Prüfung auf Stabilität verändert Gewichte um {after} statt {before} Prozent.',
    'The check of stability varies weights by {after} percent instead of {before}.',
  ),
  'benchmark.groups': harmless(
    'Verglichen wird mit anderen Gruppen: {after} statt {before}.',
    'Results are compared with other groups: {after} instead of {before}.',
  ),
  'benchmark.minimum-group-size': harmless(
    'Eine Gruppe wird ab {after} statt {before} Kommunen gezeigt.',
    'A group is shown from {after} municipalities on instead of {before}.',
  ),
  'benchmark.size-classes': breaks(
    'Die Größenklassen beginnen bei {after} statt {before}; Punkte bleiben vergleichbar, Werte der Größenklassen nicht.',
    'The size classes begin at {after} instead of {before}; scores can still be compared, figures of size classes cannot.',
  ),

  'mapping.new': declare(
    'Die neue Frage „{question}“ steht nicht unter „supersedes“. Erklären Sie sie als „new“, oder nennen Sie unter „was“, wie sie hieß.',
    'The new question “{question}” is not under “supersedes”. Declare it “new”, or name under “was” what it was called.',
  ),
  'mapping.dropped': declare(
    'Die entfallene Frage „{question}“ steht nicht unter „supersedes“. Erklären Sie sie als „dropped“.',
    'The removed question “{question}” is not under “supersedes”. Declare it “dropped”.',
  ),
  'mapping.renamed': declare(
    'Die Frage „{question}“ gleicht der früheren „{before}“. Erklären Sie sie als „{change}“ mit „was“, sonst als „new“ und die frühere als „dropped“.',
    'The question “{question}” resembles the former “{before}”. Declare it “{change}” with “was”, or else “new” and the former one “dropped”.',
  ),
  'mapping.kind': declare(
    'Die Frage „{question}“ hat eine andere Art als vorher; frühere Antworten lassen sich nicht übertragen. Erklären Sie sie als „{change}“.',
    'The question “{question}” is of another kind than before; answers of before cannot be translated. Declare it “{change}”.',
  ),
  'mapping.coding': declare(
    'Die Frage „{question}“ wird anders gezählt als vorher. Erklären Sie sie als „recoded“ (dieselbe Tatsache, frühere Antworten lassen sich übertragen) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „{change}“; entscheiden müssen Sie.',
    'The question “{question}” counts in another way than before. Declare it “recoded” (the same fact, answers of before can be translated) or “reworded” (something else asked). Proposed is “{change}”; you have to decide.',
  ),
  'mapping.wording': declare(
    'Geänderte Texte der Frage „{question}“: {parts}. Erklären Sie sie als „same“ (nur anders gesagt) oder „reworded“ (anderes gefragt). Vorgeschlagen ist „{change}“; entscheiden müssen Sie.',
    'Changed texts of the question “{question}”: {parts}. Declare it “same” (only said differently) or “reworded” (something else asked). Proposed is “{change}”; you have to decide.',
  ),
  'mapping.left-over': declare(
    'Frühere Optionen der Frage „{question}“ haben kein Gegenstück: {options}. Nennen Sie es unter „map“, oder erklären Sie die Frage als „reworded“.',
    'Former options of the question “{question}” have no counterpart: {options}. Name it under “map”, or declare the question “reworded”.',
  ),
} as const satisfies Readonly<Record<string, Bilingual & { readonly severity: Severity }>>;
