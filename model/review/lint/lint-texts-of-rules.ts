/** Findings on skip rules, levels, weights and scoring. */
export const ruleTexts = {
  'question.unreachable': {
    severity: 'error',
    message: {
      de: 'Die Frage „{question}“ wird niemandem gestellt, der alles beantwortet; übersprungen wird sie durch: {rules}.',
      en: 'Nobody who answers everything is asked “{question}”; what skips it: {rules}.',
    },
    suggestion: {
      de: 'Nehmen Sie eine Antwort aus den Bedingungen heraus, bei der sie gestellt werden soll, oder streichen Sie die Frage.',
      en: 'Take an answer out of the conditions after which it is to be asked, or drop the question.',
    },
  },
  'rule.never-fires': {
    severity: 'warning',
    message: {
      de: 'Die Regel „{rule}“ greift auf keinem Weg.',
      en: 'The rule “{rule}” fires on no path.',
    },
    suggestion: {
      de: 'Prüfen Sie, ob sich Teile der Bedingung ausschließen oder eine andere Regel ihr die Antwort vorwegnimmt; sonst streichen Sie die Regel.',
      en: 'Check whether parts of the condition exclude each other or another rule settles the answer before; else drop the rule.',
    },
  },
  'rule.always-fires': {
    severity: 'error',
    message: {
      de: 'Die Regel „{rule}“ greift bei allen Antworten; nie gestellt wird dadurch: {questions}.',
      en: 'The rule “{rule}” fires whatever is answered; never asked because of it: {questions}.',
    },
    suggestion: {
      de: 'Die Bedingung muss mindestens eine Antwort auslassen, bei der weitergefragt wird.',
      en: 'The condition has to leave out at least one answer after which the questions go on.',
    },
  },
  'rule.shadowed': {
    severity: 'warning',
    message: {
      de: 'Für „{question}“ entscheidet die Regel „{rule}“ nie: Wo sie greift, greift vor ihr schon {rules}.',
      en: 'For “{question}” the rule “{rule}” never decides: where it fires, {rules} fires before it.',
    },
    suggestion: {
      de: 'Streichen Sie den Eintrag, oder stellen Sie die engere Regel vor die weitere.',
      en: 'Drop the entry, or put the narrower rule before the wider one.',
    },
  },
  'rules.undecided': {
    severity: 'hint',
    message: {
      de: 'Bei {count} Regeln, zuerst dieser, gibt es zu viele Antwortwege, um jeden zu prüfen.',
      en: 'For {count} rules, this one first, there are too many ways of answering to check each.',
    },
    suggestion: {
      de: 'Lassen Sie Regeln auf wenige Fragen sehen, am besten nur auf Fragen der eigenen Kategorie.',
      en: 'Let rules look at few questions, best only at those of their own category.',
    },
  },
  'rule.implied-raises': {
    severity: 'error',
    message: {
      de: 'Wer „{question}“ überspringt, bekommt dafür {points} Punkte; die schlechteste Antwort gäbe {lowest}.',
      en: 'Whoever skips “{question}” gets {points} points for it; the worst answer would give {lowest}.',
    },
    suggestion: {
      de: 'Nehmen Sie unter „implies“ den niedrigsten Wert an.',
      en: 'Imply the lowest value under “implies”.',
    },
  },
  'rule.breaks-monotonicity': {
    severity: 'error',
    message: {
      de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „{rule}“ überspringt „{skipped}“, wenn sich „{question}“ von „{worse}“ auf „{better}“ verbessert.',
      en: 'A better answer can cost points: the rule “{rule}” skips “{skipped}” when “{question}” improves from “{worse}” to “{better}”.',
    },
    suggestion: {
      de: 'Lassen Sie die Regel bei den schlechteren Antworten greifen, etwa mit „atMost“, und dort alle schlechteren einschließen.',
      en: 'Let the rule fire for the worse answers, for instance with “atMost”, and include all answers below there.',
    },
  },
  'rule.excuses-worse': {
    severity: 'error',
    message: {
      de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „{rule}“ nimmt „{skipped}“ aus der Wertung, solange „{question}“ auf „{worse}“ steht, bei „{better}“ nicht mehr.',
      en: 'A better answer can cost points: the rule “{rule}” takes “{skipped}” out of the score while “{question}” is at “{worse}”, at “{better}” no longer.',
    },
    suggestion: {
      de: 'Nehmen Sie statt „notApplicable“ den niedrigsten Wert an; „trifft nicht zu“ gilt nur, wo die Aufgabe bei anderen liegt.',
      en: 'Imply the lowest value instead of “notApplicable”, which is only for tasks that lie with somebody else.',
    },
  },
  'rule.excuses-better': {
    severity: 'warning',
    message: {
      de: 'Eine bessere Antwort kann Punkte kosten: Die Regel „{rule}“ nimmt „{skipped}“ aus der Wertung, sobald sich „{question}“ von „{worse}“ auf „{better}“ verbessert; die Punkte, die es dafür gab, fallen weg.',
      en: 'A better answer can cost points: the rule “{rule}” takes “{skipped}” out of the score as soon as “{question}” improves from “{worse}” to “{better}”; the points that it brought are gone.',
    },
    suggestion: {
      de: 'Streichen Sie den Eintrag; liegt die Aufgabe bei anderen, kann die Frage selbst „Nicht unsere Aufgabe“ anbieten.',
      en: 'Drop the entry; where the task lies with somebody else, the question itself can offer “not our task”.',
    },
  },
  'rule.monotonicity-undecided': {
    severity: 'hint',
    message: {
      de: 'Ob durch die Regel „{rule}“ eine bessere Antwort Punkte kosten kann, ist nicht geprüft: Ihre Bedingung lässt zu viele Antworten zu.',
      en: 'Whether a better answer can cost points because of the rule “{rule}” is not checked: its condition allows for too many answers.',
    },
    suggestion: {
      de: 'Teilen Sie sie in Regeln, die auf weniger Fragen und Optionen sehen.',
      en: 'Split it into rules that look at fewer questions and options.',
    },
  },
  'level.unreachable': {
    severity: 'error',
    message: {
      de: 'Die Stufe „{level}“ ist mit keinen Antworten zu erreichen: {reason}.',
      en: 'No answers reach the level “{level}”: {reason}.',
    },
    suggestion: {
      de: 'Lockern Sie Schwelle, Bedingungen oder Sprungregeln, bis die besten Antworten zu ihr führen.',
      en: 'Loosen threshold, gates or skip rules until the best answers lead to it.',
    },
  },
  'threshold.unreachable': {
    severity: 'error',
    message: {
      de: 'Die Stufe „{level}“ beginnt bei {threshold} Punkten; mehr als {most} sind mit keinen Antworten zu erreichen.',
      en: 'The level “{level}” begins at {threshold} points; no answers reach more than {most}.',
    },
    suggestion: {
      de: 'Senken Sie die Schwelle, oder sorgen Sie dafür, dass jede Frage 100 Punkte erreichen kann.',
      en: 'Lower the threshold, or see to it that every question can reach 100 points.',
    },
  },
  'gate.unmeetable': {
    severity: 'error',
    message: {
      de: 'Die Bedingung der Stufe „{level}“ kann niemand erfüllen: {reason}.',
      en: 'Nobody can meet the gate of the level “{level}”: {reason}.',
    },
    suggestion: {
      de: 'Verlangen Sie weniger, oder ändern Sie die Sprungregeln und Zielwerte, die im Weg stehen.',
      en: 'Ask for less, or change the skip rules and goalposts that are in the way.',
    },
  },
  'gate.without-effect': {
    severity: 'hint',
    message: {
      de: 'Die Bedingung der Stufe „{level}“ ändert nichts: {reason}.',
      en: 'The gate of the level “{level}” changes nothing: {reason}.',
    },
    suggestion: {
      de: 'Streichen Sie sie, oder verlangen Sie mehr.',
      en: 'Drop it, or ask for more.',
    },
  },
  'weights.hide-category': {
    severity: 'warning',
    message: {
      de: 'Die Kategorie „{category}“ geht mit {percent} Prozent fast unter; bei gleichen Gewichten wären es {equal}.',
      en: 'With {percent} per cent the category “{category}” hardly counts; with equal weights it would be {equal}.',
    },
    suggestion: {
      de: 'Geben Sie ihr mehr Gewicht, oder schlagen Sie ihre Fragen einer anderen Kategorie zu.',
      en: 'Give it more weight, or move its questions to another category.',
    },
  },
  'weights.one-question': {
    severity: 'warning',
    message: {
      de: 'Die Frage „{question}“ wiegt {percent} Prozent der Kategorie „{category}“{others}.',
      en: 'The question “{question}” carries {percent} per cent of the category “{category}”{others}.',
    },
    suggestion: {
      de: 'Verteilen Sie das Gewicht, oder teilen Sie die Frage.',
      en: 'Spread the weight, or split the question.',
    },
  },
  'core.none': {
    severity: 'warning',
    message: {
      de: 'Die Kategorie „{category}“ hat keine Kernfrage und fehlt im Schnellcheck.',
      en: 'The category “{category}” has no core question and is missing from the quick check.',
    },
    suggestion: {
      de: 'Kennzeichnen Sie mindestens eine ihrer Fragen mit „core“: true.',
      en: 'Mark at least one of its questions with “core”: true.',
    },
  },
  'policy.not-monotone': {
    severity: 'hint',
    message: {
      de: 'Mit „neutral“ kann „weiß nicht“ mehr Punkte bringen als eine ehrliche schlechte Antwort.',
      en: 'With “neutral”, “don’t know” can bring more points than an honest bad answer.',
    },
    suggestion: {
      de: 'Nehmen Sie „evidence“, wenn Kommunen verglichen werden.',
      en: 'Take “evidence” where municipalities are compared.',
    },
  },
} as const;
