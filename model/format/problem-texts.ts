import type { Bilingual, MessageParams } from './bilingual.ts';
import { printable } from './printable.ts';

/** Characters of a detail that a message shows; the longest list of what is allowed is shorter. */
const longest = 500;

/** Every problem a model file can have, in both languages; `{name}` stands for a detail. */
export const problemTexts = {
  'file.too-large': {
    de: 'Die Datei ist {size} MB groß; höchstens {limit} MB werden gelesen.',
    en: 'The file is {size} MB large; at most {limit} MB are read.',
  },
  'file.more-problems': {
    de: 'Es gibt noch mehr Probleme; dies sind die ersten {limit}.',
    en: 'There are more problems; these are the first {limit}.',
  },
  'json.syntax': { de: 'Das ist kein gültiges JSON: {detail}.', en: 'This is not valid JSON: {detail}.' },
  'json.duplicate-key': {
    de: 'Der Schlüssel „{detail}“ steht zweimal im selben Objekt; nur der letzte würde gelten.',
    en: 'The key “{detail}” appears twice in the same object; only the last would count.',
  },
  'json.forbidden-key': {
    de: 'Der Schlüssel „{detail}“ ist nicht erlaubt.',
    en: 'The key “{detail}” is not allowed.',
  },
  'json.too-deep': {
    de: 'Die Datei ist tiefer als {detail} Ebenen geschachtelt.',
    en: 'The file is nested deeper than {detail} levels.',
  },
  'json.too-many-values': {
    de: 'Die Datei enthält mehr als {detail} Werte.',
    en: 'The file holds more than {detail} values.',
  },
  'json.too-many-keys': {
    de: 'Dieses Objekt hat mehr als {detail} Schlüssel.',
    en: 'This object has more than {detail} keys.',
  },
  'shape.missing': { de: 'Hier fehlt „{key}“ ({expected}).', en: '“{key}” is missing here ({expected}).' },
  'shape.unknown-key': {
    de: 'Den Schlüssel „{key}“ gibt es hier nicht.',
    en: 'There is no key “{key}” here.',
  },
  'shape.type': { de: 'Erwartet wird {expected}, hier steht {found}.', en: 'Expected {expected}, found {found}.' },
  'shape.value': { de: 'Erlaubt ist hier nur: {allowed}.', en: 'Only these are allowed here: {allowed}.' },
  'shape.too-small': {
    de: 'Zu klein oder zu kurz: mindestens {limit}.',
    en: 'Too small or too short: at least {limit}.',
  },
  'shape.too-big': { de: 'Zu groß oder zu lang: höchstens {limit}.', en: 'Too large or too long: at most {limit}.' },
  'shape.format': {
    de: 'Die Schreibweise passt nicht: erwartet wird {expected}.',
    en: 'The format does not fit: expected {expected}.',
  },
  'shape.other': { de: 'Das passt nicht zum Format: {detail}.', en: 'This does not fit the format: {detail}.' },
  'id.duplicate': {
    de: 'Die Kennung „{id}“ ist schon vergeben (zuerst unter {first}).',
    en: 'The id “{id}” is taken already (first at {first}).',
  },
  'id.reserved': {
    de: 'Die Kennung „{id}“ ist für das Gesamtergebnis vergeben.',
    en: 'The id “{id}” is reserved for the overall result.',
  },
  'list.repeated': {
    de: '„{id}“ ist hier schon genannt.',
    en: '“{id}” is named here already.',
  },
  'reference.category': { de: 'Es gibt keine Kategorie „{id}“.', en: 'There is no category “{id}”.' },
  'reference.question': { de: 'Es gibt keine Frage „{id}“.', en: 'There is no question “{id}”.' },
  'reference.option': {
    de: 'Die Frage „{question}“ hat keine Antwortoption „{id}“.',
    en: 'The question “{question}” has no option “{id}”.',
  },
  'reference.recommendation': { de: 'Es gibt keine Empfehlung „{id}“.', en: 'There is no recommendation “{id}”.' },
  'reference.term': { de: 'Im Glossar steht kein Eintrag „{id}“.', en: 'The glossary has no entry “{id}”.' },
  'text.missing-language': {
    de: 'Dieser Text fehlt auf „{language}“.',
    en: 'This text is missing in “{language}”.',
  },
  'text.blank': {
    de: 'Dieser Text besteht auf „{language}“ nur aus Leerzeichen.',
    en: 'This text is nothing but blanks in “{language}”.',
  },
  'text.control-character': {
    de: 'Dieser Text enthält auf „{language}“ das Steuerzeichen {character}; Absätze trennt eine leere Zeile, \\n\\n.',
    en: 'This text contains the control character {character} in “{language}”; an empty line, \\n\\n, separates paragraphs.',
  },
  'text.half-character': {
    de: 'Dieser Text enthält auf „{language}“ ein halbes Zeichen ({character}).',
    en: 'This text contains half a character ({character}) in “{language}”.',
  },
  'language.fallback': {
    de: 'Die Ersatzsprache „{language}“ steht nicht unter „languages“.',
    en: 'The fallback language “{language}” is not among “languages”.',
  },
  'level.order': {
    de: 'Die Schwelle {threshold} ist nicht größer als die der Stufe davor ({before}).',
    en: 'The threshold {threshold} is not above that of the level before ({before}).',
  },
  'level.first': {
    de: 'Die erste Stufe beginnt bei 0, nicht bei {threshold}.',
    en: 'The first level begins at 0, not at {threshold}.',
  },
  'level.first-gate': { de: 'Die erste Stufe kann keine Bedingung haben.', en: 'The first level cannot have a gate.' },
  'category.empty': { de: 'Die Kategorie „{id}“ hat keine Frage.', en: 'The category “{id}” has no question.' },
  'points.order': {
    de: 'Die Punkte {points} sind nicht mehr als die der Option davor ({before}).',
    en: 'The points {points} are not above those of the option before ({before}).',
  },
  'points.lowest': {
    de: 'Die erste Option ist 0 Punkte wert, nicht {points}.',
    en: 'The first option is worth 0 points, not {points}.',
  },
  'points.highest': {
    de: 'Die beste Antwort ist 100 Punkte wert, nicht {points}.',
    en: 'The best answer is worth 100 points, not {points}.',
  },
  'number.range': {
    de: 'Der kleinste erlaubte Wert {minimum} ist nicht kleiner als der größte {maximum}.',
    en: 'The smallest allowed value {minimum} is not below the largest {maximum}.',
  },
  'number.goalposts': {
    de: 'Die Werte für 0 und für 100 Punkte sind beide {value}.',
    en: 'The values for 0 and for 100 points are both {value}.',
  },
  'number.bands': {
    de: 'Die Grenze {below} ist nicht größer als die davor ({before}).',
    en: 'The limit {below} is not above the one before ({before}).',
  },
  'unit.other': {
    de: 'Die Form „other“ ist der Text unter „unit“ selbst; hier stehen nur die übrigen.',
    en: 'The form “other” is the text under “unit” itself; only the rest stand here.',
  },
  'unit.unused-form': {
    de: 'Auf „{language}“ gibt es die Form „{form}“ nicht; sie würde nie gezeigt.',
    en: 'There is no form “{form}” in “{language}”; it would never be shown.',
  },
  'rule.cycle': {
    de: 'Die Regeln dieser Fragen sehen im Kreis aufeinander: {ring}. Eine von ihnen muss weichen.',
    en: 'The rules of these questions look at each other in a ring: {ring}. One of them has to go.',
  },
  'rule.later-question': {
    de: 'Die Regel für „{target}“ sieht auf „{question}“; sie darf nur auf Fragen davor sehen.',
    en: 'The rule for “{target}” looks at “{question}”; it may only look at questions before.',
  },
  'rule.comparison': {
    de: 'Der Vergleich „{comparison}“ passt nicht zur Frage „{question}“ ({kind}).',
    en: 'The comparison “{comparison}” does not fit the question “{question}” ({kind}).',
  },
  'rule.implied': {
    de: 'Dieser Wert passt nicht zur Frage „{question}“: {detail}.',
    en: 'This value does not fit the question “{question}”: {detail}.',
  },
  'gate.points': {
    de: 'Die Frage „{question}“ kann {points} Punkte nicht erreichen.',
    en: 'The question “{question}” cannot reach {points} points.',
  },
  'option.effort': {
    de: 'Der Aufwand gehört zu einer Empfehlung, und diese Option hat keine.',
    en: 'The effort belongs to a recommendation, and this option has none.',
  },
  'date.order': {
    de: 'Gültig bis {validUntil}, aber Stand {asOf}: Das Ende liegt vor dem Stand.',
    en: 'Valid until {validUntil}, but as of {asOf}: the end comes before the state.',
  },
  'supersedes.version': {
    de: 'Die Vorgängerin hat dieselbe Version wie diese Datei, {version}.',
    en: 'The predecessor has the same version as this file, {version}.',
  },
  'supersedes.dropped': {
    de: 'Die Frage „{id}“ soll entfallen sein, steht aber noch in dieser Datei.',
    en: 'The question “{id}” is said to be dropped but is still in this file.',
  },
  'supersedes.was': {
    de: 'Zu „{change}“ gehört kein „was“; nur „same“, „recoded“ und „reworded“ haben eine frühere Kennung.',
    en: 'There is no “was” with “{change}”; only “same”, “recoded” and “reworded” have an earlier id.',
  },
  'supersedes.predecessor': {
    de: 'Die frühere Frage „{id}“ ist schon zugeordnet (unter {first}).',
    en: 'The earlier question “{id}” is mapped already (at {first}).',
  },
  'supersedes.map': {
    de: 'Zu „{change}“ gehört kein „map“; nur bei „recoded“ werden frühere Antworten übertragen.',
    en: 'There is no “map” with “{change}”; only with “recoded” answers of before are translated.',
  },
  'supersedes.map-number': {
    de: 'Die Frage „{question}“ fragt nach einer Zahl; frühere Zahlen bleiben, wie sie sind, ohne „map“.',
    en: 'The question “{question}” asks for a number; numbers of before stay as they are, without “map”.',
  },
  'supersedes.map-single': {
    de: 'Bei der Frage „{question}“ ist nur eine Antwort möglich; hier steht eine Option, keine Liste.',
    en: 'The question “{question}” takes one answer; here stands one option, not a list.',
  },
  'size-class.first': {
    de: 'Die erste Größenklasse beginnt bei 0, nicht bei {limit}.',
    en: 'The first size class begins at 0, not at {limit}.',
  },
  'size-class.order': {
    de: 'Die Grenze {limit} ist nicht größer als die der Größenklasse davor ({before}).',
    en: 'The limit {limit} is not above that of the size class before ({before}).',
  },
} as const;

/** Wording of suggestions. */
export const suggestionTexts = {
  meant: { de: 'Meinten Sie „{meant}“?', en: 'Did you mean “{meant}”?' },
} as const;

/** A message in one language with its details filled in. */
export function fill(texts: Bilingual, language: keyof Bilingual, params: MessageParams): string {
  return texts[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = params[name] ?? whole;
    return shown(typeof detail === 'object' ? detail[language] : String(detail));
  });
}

/** Details come from the file: on a terminal they must neither run over pages nor give it orders. */
function shown(detail: string): string {
  return printable(detail.length > longest ? `${detail.slice(0, longest)}…` : detail);
}
