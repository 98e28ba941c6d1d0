/** Findings on texts, explanations and recommendations. */
export const contentTexts = {
  'translation.missing': {
    severity: 'hint',
    message: {
      de: 'Auf „{language}“ fehlen {count} von {total} Texten der Fragen, zuerst dieser.',
      en: 'In “{language}”, {count} of {total} texts of the questions are missing, this one first.',
    },
    suggestion: {
      de: 'Ergänzen Sie ihn; wo er fehlt, steht der Text der Grundsprache.',
      en: 'Add it; where it is missing, readers see the text of the base language.',
    },
  },
  'translation.undeclared': {
    severity: 'warning',
    message: {
      de: 'Die Sprache „{language}“ steht nicht unter „languages“, also kann sie niemand wählen. Texte mit ihr: {count}, zuerst dieser.',
      en: 'The language “{language}” is not named under “languages”, so nobody can choose it. Texts that have it: {count}, this one first.',
    },
    suggestion: {
      de: 'Nehmen Sie sie dort auf, oder berichtigen Sie das Kürzel.',
      en: 'Name it there, or mend the tag.',
    },
  },
  'translation.identical': {
    severity: 'warning',
    message: {
      de: 'Dieser Text auf „{language}“ ist Wort für Wort der auf „{same}“.',
      en: 'This text in “{language}” is word for word the one in “{same}”.',
    },
    suggestion: { de: 'Übersetzen Sie ihn.', en: 'Translate it.' },
  },
  'plural.missing': {
    severity: 'warning',
    message: {
      de: 'Nach der Zahl {number} passt „{unit}“ auf „{language}“ nicht; die Form „{category}“ fehlt.',
      en: 'After the number {number}, “{unit}” does not fit in “{language}”; the form “{category}” is missing.',
    },
    suggestion: {
      de: 'Schreiben Sie unter „unitForms“: "{category}": {"{language}": "…"}.',
      en: 'Write under “unitForms”: "{category}": {"{language}": "…"}.',
    },
  },
  'text.too-long': {
    severity: 'warning',
    message: {
      de: 'Dieser Text auf „{language}“ hat {length} Zeichen; hier passen {most}.',
      en: 'This text in “{language}” has {length} characters; {most} fit here.',
    },
    suggestion: {
      de: 'Kürzen Sie ihn, oder setzen Sie Einzelheiten in die Hilfe oder ins Glossar.',
      en: 'Shorten it, or move details to the help or the glossary.',
    },
  },
  'text.reading-level': {
    severity: 'hint',
    message: {
      de: 'Die Frage „{question}“ liest sich auf „{language}“ schwer: etwa Schuljahr {grade}, verständlich ist bis {most}.',
      en: 'The question “{question}” is hard to read in “{language}”: about school year {grade}, up to {most} is fine.',
    },
    suggestion: {
      de: 'Teilen Sie lange Sätze, und nehmen Sie Verben statt langer Hauptwörter.',
      en: 'Split long sentences, and use verbs instead of long nouns.',
    },
  },
  'text.markup': {
    severity: 'warning',
    message: {
      de: '„{found}“ wird so angezeigt, wie es hier steht: Texte sind reine Texte ohne Auszeichnung.',
      en: '“{found}” is shown as it stands here: texts are plain text without markup.',
    },
    suggestion: {
      de: 'Streichen Sie die Zeichen; Adressen gehören in „href“, Absätze trennt eine leere Zeile.',
      en: 'Drop the marks; addresses belong in “href”, an empty line separates paragraphs.',
    },
  },
  'text.garbled': {
    severity: 'warning',
    message: {
      de: 'Dieser Text auf „{language}“ hat falsch gelesene Zeichen: „{found}“.',
      en: 'This text in “{language}” has characters that were misread: “{found}”.',
    },
    suggestion: {
      de: 'Schreiben Sie ihn neu, und speichern Sie die Datei als UTF-8.',
      en: 'Write it anew, and save the file as UTF-8.',
    },
  },
  'text.quotation-marks': {
    severity: 'hint',
    message: {
      de: 'Dieser Text mischt „ mit dem geraden Anführungszeichen: {found}.',
      en: 'This text mixes „ with the straight quotation mark: {found}.',
    },
    suggestion: {
      de: 'Nehmen Sie in deutschen Texten durchgehend „ und “.',
      en: 'Take „ and “ throughout in German texts.',
    },
  },
  'option.same-text': {
    severity: 'warning',
    message: {
      de: 'Die Optionen „{first}“ und „{second}“ der Frage „{question}“ lauten gleich, nämlich auf: {languages}.',
      en: 'The options “{first}” and “{second}” of the question “{question}” read the same, in: {languages}.',
    },
    suggestion: {
      de: 'Sagen Sie, was sie unterscheidet, oder streichen Sie eine.',
      en: 'Say what sets them apart, or drop one of them.',
    },
  },
  'question.same-text': {
    severity: 'warning',
    message: {
      de: 'Die Fragen „{first}“ und „{second}“ lauten gleich, nämlich auf: {languages}.',
      en: 'The questions “{first}” and “{second}” read the same, in: {languages}.',
    },
    suggestion: {
      de: 'Sagen Sie, wonach jede fragt, oder streichen Sie eine.',
      en: 'Say what each of them asks after, or drop one of them.',
    },
  },
  'question.bare': {
    severity: 'hint',
    message: {
      de: 'Der Frage „{question}“ fehlt {missing}.',
      en: 'The question “{question}” lacks {missing}.',
    },
    suggestion: {
      de: 'Sagen Sie, warum gefragt wird, wo man nachsieht und was ein Nachweis wäre.',
      en: 'Say why it is asked, where to look and what would be evidence.',
    },
  },
  'term.unused': {
    severity: 'warning',
    message: {
      de: 'Keine Frage nennt den Glossareintrag „{term}“.',
      en: 'No question names the glossary entry “{term}”.',
    },
    suggestion: {
      de: 'Nennen Sie ihn unter „terms“ der Fragen, die das Wort gebrauchen, oder streichen Sie ihn.',
      en: 'Name it under “terms” of the questions that use the word, or drop it.',
    },
  },
  'recommendation.missing': {
    severity: 'warning',
    message: {
      de: 'Zur Option „{option}“ der Frage „{question}“ gibt es keine Empfehlung.',
      en: 'There is no recommendation for the option “{option}” of the question “{question}”.',
    },
    suggestion: {
      de: 'Nennen Sie unter „recommendation“, wie es von hier weitergeht.',
      en: 'Say under “recommendation” how to go on from here.',
    },
  },
  'recommendation.missing-band': {
    severity: 'warning',
    message: {
      de: 'Zur Frage „{question}“ gibt es ab {from} Punkten keine Empfehlung.',
      en: 'There is no recommendation for the question “{question}” from {from} points on.',
    },
    suggestion: {
      de: 'Ergänzen Sie unter „recommendations“ einen letzten Eintrag mit „below“: 100.',
      en: 'Add a last entry with “below”: 100 under “recommendations”.',
    },
  },
  'recommendation.first-step': {
    severity: 'warning',
    message: {
      de: 'Der erste Schritt von „{recommendation}“ sagt auf „{language}“ zu wenig („{step}“).',
      en: 'The first step of “{recommendation}” says too little in “{language}” (“{step}”).',
    },
    suggestion: {
      de: 'Beschreiben Sie in mindestens {least} Zeichen, was noch in diesem Monat zu tun ist, anders als im Text der Empfehlung.',
      en: 'Describe in at least {least} characters what to do this month, in other words than the recommendation itself.',
    },
  },
  'recommendation.unused': {
    severity: 'warning',
    message: {
      de: 'Keine Frage nennt die Empfehlung „{recommendation}“; niemand bekommt sie zu sehen.',
      en: 'No question names the recommendation “{recommendation}”; nobody gets to see it.',
    },
    suggestion: {
      de: 'Nennen Sie sie bei den Optionen, für die sie gilt, oder streichen Sie sie.',
      en: 'Name it at the options for which it holds, or drop it.',
    },
  },
  'recommendation.expired': {
    severity: 'warning',
    message: {
      de: 'Die Empfehlung „{recommendation}“ galt nur bis {until}.',
      en: 'The recommendation “{recommendation}” was valid until {until} only.',
    },
    suggestion: {
      de: 'Ersetzen Sie sie, oder prüfen Sie, ob sie weiter gilt.',
      en: 'Replace it, or check whether it still holds.',
    },
  },
  'recommendation.expires-soon': {
    severity: 'hint',
    message: {
      de: 'Die Empfehlung „{recommendation}“ gilt nur noch bis {until}.',
      en: 'The recommendation “{recommendation}” is valid until {until} only.',
    },
    suggestion: {
      de: 'Bereiten Sie vor, was danach gilt.',
      en: 'Prepare what holds afterwards.',
    },
  },
  'reference.expired': {
    severity: 'warning',
    message: {
      de: 'Dieser Verweis der Empfehlung „{recommendation}“ half nur bis {until}.',
      en: 'This reference of the recommendation “{recommendation}” was of help until {until} only.',
    },
    suggestion: {
      de: 'Streichen oder ersetzen Sie ihn, oder prüfen Sie, ob es ihn weiter gibt.',
      en: 'Drop or replace it, or check whether it goes on.',
    },
  },
  'reference.expires-soon': {
    severity: 'hint',
    message: {
      de: 'Dieser Verweis der Empfehlung „{recommendation}“ hilft nur noch bis {until}.',
      en: 'This reference of the recommendation “{recommendation}” is of help until {until} only.',
    },
    suggestion: {
      de: 'Suchen Sie rechtzeitig nach einem Ersatz.',
      en: 'Look for a replacement in time.',
    },
  },
  'reference.undated': {
    severity: 'hint',
    message: {
      de: 'Dieser Verweis der Empfehlung „{recommendation}“ sagt nicht, von wann er ist.',
      en: 'This reference of the recommendation “{recommendation}” does not say how recent it is.',
    },
    suggestion: {
      de: 'Setzen Sie unter „asOf“ den Tag, an dem Sie ihn zuletzt geprüft haben.',
      en: 'Put the day on which you last checked it under “asOf”.',
    },
  },
} as const;
