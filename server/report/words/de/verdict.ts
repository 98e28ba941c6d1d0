/** The level, how sure it is and why it may be provisional. */
export const verdictDe = {
  sentence: (w: { name: string; level: number; levels: number; levelName: string }) =>
    `${w.name} erreicht Stufe ${w.level} von ${w.levels}: ${w.levelName}.`,
  sentenceDraft: (w: { name: string; level: number; levels: number; levelName: string }) =>
    `${w.name} steht nach den bisherigen Antworten auf Stufe ${w.level} von ${w.levels}: ${w.levelName}.`,
  sentenceQuick: (w: { name: string; level: number; levels: number; levelName: string }) =>
    `${w.name} steht nach den Kernfragen auf Stufe ${w.level} von ${w.levels}: ${w.levelName}.`,
  none: (w: { name: string }) => `Für ${w.name} lässt sich aus diesen Antworten keine Stufe bilden.`,
  noneWhy: 'Keine Frage wurde gewertet. Mindestens eine muss beantwortet sein, die zu den Aufgaben der Kommune gehört.',
  score: (w: { score: string }) => `Das sind ${w.score} von 100 Punkten.`,
  range: (w: { low: string; high: string; count: number; upTo: number | null }) => {
    const open = w.count === 1 ? 'die eine offene Frage ausgeht' : `die ${w.count} offenen Fragen ausgehen`;
    const upTo = w.upTo === null ? '' : `; bis zu Stufe ${w.upTo}`;
    return `Möglich sind ${w.low} bis ${w.high} Punkte, je nachdem, wie ${open}${upTo}.`;
  },
  known: (w: { known: number; all: number }) => `Geklärt sind ${w.known} von ${w.all} Fragen.`,
  notOurs: (w: { count: number }) =>
    w.count === 1
      ? 'Eine weitere gehört nicht zu den Aufgaben der Kommune.'
      : `${w.count} weitere gehören nicht zu den Aufgaben der Kommune.`,

  certainty: {
    title: 'Wie sicher die Stufe ist',
    stable: (w: { level: number }) => `Diese Stufe ist stabil: Vier Prüfungen führen alle zu Stufe ${w.level}.`,
    border: (w: { level: number }) => `Diese Stufe liegt an der Grenze zu Stufe ${w.level}.`,
    borders: (w: { below: number; above: number }) =>
      `Diese Stufe liegt an der Grenze zu Stufe ${w.below} und zu Stufe ${w.above}.`,
    spread: (w: { from: number; to: number }) =>
      `Diese Stufe ist noch nicht sicher: Stufe ${w.from} bis ${w.to} ist möglich.`,
    quick: 'Wie sicher die Stufe ist, prüft erst der volle Check.',
    caption: 'Vier Prüfungen der Stufe',
    check: 'Prüfung',
    result: 'Ergebnis',
    meaning: 'Was das heißt',
    passed: 'bestätigt',
    failed: 'unsicher',
    names: {
      openAnswers: 'Offene Antworten',
      weights: 'Gewichte',
      aggregation: 'Rechenweg',
      distance: 'Abstand zur Schwelle',
    },
    noneOpen: 'Keine Frage ist offen.',
    openAnswers: {
      passed: (w: CheckWords) => `Wie auch immer die offenen Fragen ausgehen, es bleibt bei Stufe ${w.level}.`,
      failed: (w: CheckWords) =>
        `Je nachdem, wie die offenen Fragen ausgehen, ist Stufe ${w.from} bis ${w.to} möglich.`,
    },
    weights: {
      passed: (w: CheckWords) =>
        `Auch wenn jede Kategorie bis zu ${w.percent} % mehr oder weniger zählte, bliebe es bei Stufe ${w.level}.`,
      failed: (w: CheckWords) =>
        `Zählten einzelne Kategorien bis zu ${w.percent} % mehr oder weniger, wäre Stufe ${w.from} bis ${w.to} möglich.`,
    },
    aggregation: {
      passed: (w: CheckWords) =>
        `Der einfache Durchschnitt und der strengere, in dem Schwächen stärker zählen, führen beide zu Stufe ${w.level}.`,
      failed: (w: CheckWords) =>
        `Der strengere Durchschnitt, in dem Schwächen stärker zählen, kommt nicht zur selben Stufe wie der einfache (Stufe ${w.from} und ${w.to}).`,
    },
    distance: {
      passed: (w: CheckWords) =>
        `Bis zur nächsten Schwelle sind es ${w.distance} Punkte. Keine einzelne andere Antwort würde die Stufe ändern.`,
      failed: (w: CheckWords) =>
        `Bis zur nächsten Schwelle sind es nur ${w.distance} Punkte. Eine einzige andere Antwort könnte die Stufe ändern: Stufe ${w.from} bis ${w.to} wäre möglich.`,
    },
  },

  provisional: {
    title: 'Dieses Ergebnis ist vorläufig',
    after: 'Solange das so ist, geht es nicht in die Vergleichswerte ein.',
    coverage: (w: { coverage: string; needs: string }) =>
      `Erst ${w.coverage} % der Fragen sind nach Gewicht geklärt; nötig sind ${w.needs} %.`,
    categoryCoverage: (w: { category: string; coverage: string; needs: string }) =>
      `${w.category}: Erst ${w.coverage} % der Fragen sind nach Gewicht geklärt; nötig sind ${w.needs} %.`,
    categories: (w: { count: number; needs: string; names: string }) =>
      `In ${w.count} Kategorien sind weniger als ${w.needs} % der Fragen nach Gewicht geklärt: ${w.names}.`,
    notApplicable: (w: { category: string; share: string; limit: string }) =>
      `${w.category}: ${w.share} % der Fragen gehören nach Gewicht nicht zu den Aufgaben; ab mehr als ${w.limit} % ist der Wert nicht belastbar.`,
  },
};

/** What a check may name. */
interface CheckWords {
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  readonly distance: string;
}
