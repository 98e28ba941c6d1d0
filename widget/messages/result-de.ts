/** German wording of the result page, in Sie: the i18next namespace `result`. */
export const resultDe = {
  verdict: {
    sentence: 'Ihre Kommune steht auf Stufe {{level}} von {{levels}}: {{name}}.',
    sentenceQuick: 'Nach den Kernfragen steht Ihre Kommune auf Stufe {{level}} von {{levels}}: {{name}}.',
    none: 'Aus diesen Antworten lässt sich keine Stufe bilden.',
    noneWhy: 'Keine Frage wurde gewertet. Beantworten Sie mindestens eine Frage, die zu Ihren Aufgaben gehört.',
    score: 'Punkte',
    scoreValue: '{{score}} von 100',
    explain: 'So entstehen sie',
    range: 'Mögliche Punkte',
    rangeValue: '{{low}} bis {{high}}',
    answered: 'Geklärte Fragen',
    answeredValue: '{{known}} von {{all}}',
    notOurs_one: '{{count}} gehört nicht zu Ihren Aufgaben',
    notOurs_other: '{{count}} gehören nicht zu Ihren Aufgaben',
    rangeSentence_one: '{{low}} bis {{high}} Punkte, je nachdem, wie die eine offene Frage ausgeht.',
    rangeSentence_other: '{{low}} bis {{high}} Punkte, je nachdem, wie die {{count}} offenen Fragen ausgehen.',
    rangeUpTo_one:
      '{{low}} bis {{high}} Punkte, je nachdem, wie die eine offene Frage ausgeht; bis zu Stufe {{level}}.',
    rangeUpTo_other:
      '{{low}} bis {{high}} Punkte, je nachdem, wie die {{count}} offenen Fragen ausgehen; bis zu Stufe {{level}}.',
  },

  contents: {
    title: 'Auf dieser Seite',
  },

  scale: {
    label: 'Skala der Stufen: Stufe {{level}} von {{levels}}, {{score}} Punkte',
    labelRange: 'Skala der Stufen: Stufe {{level}} von {{levels}}, {{score}} Punkte, möglich sind {{low}} bis {{high}}',
    from: 'ab {{points}} Punkten',
    read: 'Das Dreieck zeigt Ihre Punkte.',
    readRange: 'Das Dreieck zeigt Ihre Punkte, die Streifen zeigen, was offene Antworten noch ändern können.',
  },

  certainty: {
    stable: 'Diese Stufe ist stabil',
    stableText: 'Vier Prüfungen führen alle zu Stufe {{level}}.',
    border: 'An der Grenze zu Stufe {{level}}',
    borders: 'An der Grenze zu Stufe {{below}} und zu Stufe {{above}}',
    spread: 'Noch nicht sicher: Stufe {{from}} bis {{to}} ist möglich',
    checks: 'Die vier Prüfungen im Einzelnen',
    passed: 'bestätigt',
    failed: 'unsicher',
    openAnswers: {
      name: 'Offene Antworten',
      none: 'Keine Frage ist offen.',
      passed: 'Wie auch immer die offenen Fragen ausgehen, es bleibt bei Stufe {{level}}.',
      failed: 'Je nachdem, wie die offenen Fragen ausgehen, ist Stufe {{from}} bis {{to}} möglich.',
    },
    weights: {
      name: 'Gewichte',
      passed: 'Auch wenn jede Kategorie bis zu {{percent}} % mehr oder weniger zählte, bliebe es bei Stufe {{level}}.',
      failed:
        'Zählten einzelne Kategorien bis zu {{percent}} % mehr oder weniger, wäre Stufe {{from}} bis {{to}} möglich.',
    },
    aggregation: {
      name: 'Rechenweg',
      passed:
        'Der einfache Durchschnitt und der strengere, in dem Schwächen stärker zählen, führen beide zu Stufe {{level}}.',
      failed:
        'Der strengere Durchschnitt, in dem Schwächen stärker zählen, kommt nicht zur selben Stufe wie der einfache (Stufe {{from}} und {{to}}).',
    },
    distance: {
      name: 'Abstand zur Schwelle',
      passed:
        'Bis zur nächsten Schwelle sind es {{distance}} Punkte. Keine einzelne andere Antwort würde die Stufe ändern.',
      failed:
        'Bis zur nächsten Schwelle sind es nur {{distance}} Punkte. Eine einzige andere Antwort könnte die Stufe ändern: Stufe {{from}} bis {{to}} wäre möglich.',
    },
  },

  provisional: {
    title: 'Dieses Ergebnis ist vorläufig',
    after: 'Solange das so ist, geht es nicht in die Vergleichswerte ein.',
    coverage: 'Erst {{coverage}} % der Fragen sind nach Gewicht geklärt; nötig sind {{needs}} %.',
    categoryCoverage: '{{category}}: Erst {{coverage}} % der Fragen sind nach Gewicht geklärt; nötig sind {{needs}} %.',
    categories: 'In {{count}} Kategorien sind weniger als {{needs}} % der Fragen nach Gewicht geklärt: {{names}}.',
    notApplicable:
      '{{category}}: {{share}} % der Fragen gehören nach Gewicht nicht zu Ihren Aufgaben; ab mehr als {{limit}} % ist der Wert nicht belastbar.',
  },

  gates: {
    title: 'Die Punkte reichen für Stufe {{level}}',
    text: 'Stufe {{level}} verlangt aber mehr als Punkte. Das ist noch nicht erfüllt:',
    category:
      'Stufe {{level}} verlangt in jeder Kategorie mindestens Stufe {{needs}}; hier steht sie auf Stufe {{has}}.',
    question: 'Stufe {{level}} verlangt bei dieser Frage mindestens {{needs}} von 100 Punkten; Sie haben {{has}}.',
  },

  next: {
    title: 'Was bis Stufe {{level}} fehlt',
    top: 'Sie haben die höchste Stufe erreicht',
    topQuick: 'Mehr fragt der Schnellcheck nicht ab. Ob es dabei bleibt, zeigt der volle Check.',
    topText: 'Mehr verlangt dieses Modell nicht. Was noch offen oder ausbaufähig ist, steht weiter unten.',
    points: 'Punkte',
    missing: 'Es fehlen noch {{missing}} Punkte bis zur Schwelle von {{threshold}}.',
    enough: 'Die Punkte reichen: Die Schwelle liegt bei {{threshold}}.',
    gates: 'Bedingungen',
    noGates: 'Alle weiteren Bedingungen sind erfüllt.',
    noGatesQuick: 'Alle Bedingungen sind erfüllt, nach denen der Schnellcheck fragt. Der volle Check prüft mehr.',
    staged:
      'Stufe {{level}} ist erreicht, wenn die Fragen dieser Stufe weitgehend und die der Stufen darunter vollständig erfüllt sind.',
    blockers: 'Frage für Frage',
    blockersText: 'Hier fehlen die meisten Punkte im Gesamtwert:',
    blockersIn: 'Hier fehlen die meisten Punkte in der Kategorie „{{category}}“:',
    blocker: '{{points}} von 100 Punkten; im Gesamtwert bis zu {{gain}} Punkte mehr',
    clarify: 'Zuerst klären',
    clarifyText_one: 'Eine Frage ist noch offen. Sie zählt vorerst so, als sei nichts da.',
    clarifyText_other: '{{count}} Fragen sind noch offen. Sie zählen vorerst so, als sei nichts da.',
    clarifyNeutral_one: 'Eine Frage ist noch offen. Sie zählt vorerst nicht mit.',
    clarifyNeutral_other: '{{count}} Fragen sind noch offen. Sie zählen vorerst nicht mit.',
    gain: 'bis zu {{points}} Punkte',
    more_one: 'Eine weitere offene Frage zeigen',
    more_other: 'Alle {{count}} weiteren offenen Fragen zeigen',
  },

  needs: {
    title: 'Was Sie tun können',
    noPeers: 'Die Reihenfolge folgt allein Ihren Antworten; Vergleichswerte je Frage sind nicht verfügbar.',
    withPeers:
      'Beim Handlungsbedarf rückt eine Frage nach oben, wenn die Gruppe „{{group}}“ dort im Mittel schon weiter ist.',
    withoutPeers_one:
      'Bei einer Empfehlung sind Vergleichswerte nicht verfügbar; ihr Platz folgt allein Ihrer Antwort.',
    withoutPeers_other:
      'Bei {{count}} Empfehlungen sind Vergleichswerte nicht verfügbar; ihr Platz folgt allein Ihren Antworten.',
    ahead: 'Gruppe im Mittel {{mean}} Punkte, Sie {{own}}',
    exchange: 'Ein Punkt zählt überall gleich: Sie entscheiden, wo Sie ihn holen.',
    action: 'Handlungsbedarf',
    actionText: 'Hier ist am meisten zu gewinnen.',
    actionTextPeers: 'Zuerst, wo viel zu gewinnen ist und andere schon weiter sind.',
    actionNone: 'Zu Ihren Antworten gibt es keine offenen Empfehlungen.',
    quick: 'Quick Wins',
    quickText: 'Wenige Tage Arbeit, viele Punkte je Aufwand.',
    quickNone: 'Unter Ihren Empfehlungen ist keine, die in wenigen Tagen zu schaffen ist.',
    obligations: 'Pflicht für Stufe {{level}}',
    obligationsText: 'Ohne diese Bedingungen gibt es Stufe {{level}} nicht, wie hoch die Punktzahl auch ist.',
    obligationsNone: 'Alle Bedingungen für Stufe {{level}} sind erfüllt.',
    obligationsTop: 'Alle Bedingungen der höchsten Stufe sind erfüllt.',
    more_one: 'Eine weitere Empfehlung zeigen',
    more_other: 'Alle {{count}} weiteren Empfehlungen zeigen',
    gain: 'bis zu {{points}} Punkte',
    effort: 'Aufwand',
    efforts: {
      '1': 'ein Nachmittag',
      '2': 'einige Tage',
      '3': 'einige Wochen',
      '5': 'einige Monate',
      '8': 'ein Jahr oder länger',
    },
    answer: 'Ihre Antwort',
    counts: 'so zählt sie',
    points: '{{points}} von 100 Punkten',
    firstStep: 'Erster Schritt',
    lead: 'Wer es angeht',
    references: 'Wo Sie Hilfe finden',
    enough: 'Wann es genügt',
    asOf: 'Stand: {{date}}',
    until: 'bis {{date}}',
    validUntil: 'Gültig bis',
    expired: 'abgelaufen am {{date}}',
    expiredNote: 'Prüfen Sie, ob diese Empfehlung noch gilt.',
  },

  states: {
    dontKnow: 'Weiß nicht',
    missing: 'Offen',
    notApplicable: 'Nicht unsere Aufgabe',
    implied: 'Übersprungen',
    none: 'Nichts davon',
  },

  explanation: {
    title: 'So entstehen Ihre Punkte',
    text: 'Jede Antwort bringt ihrer Frage 0 bis 100 Punkte. Wie viel davon im Gesamtwert ankommt, bestimmen die Gewichte von Frage und Kategorie.',
    textOpen: 'Offene Fragen zählen mit ihrem niedrigsten Wert.',
    textNeutral: 'Offene Fragen bleiben außer Betracht.',
    category: '{{points}} Punkte im Gesamtwert',
    weight: 'Gewicht {{weight}} von {{weights}}',
    notRated: 'nicht gewertet',
    caption: 'Fragen der Kategorie {{category}} mit Punkten und Beitrag',
    question: 'Frage und Antwort',
    own: 'Punkte',
    peers: 'Gruppe',
    peersText:
      'Die Spalte „Gruppe“ zeigt je Frage den Mittelwert von „{{group}}“. Offene Antworten zählen dort als 0; wessen Aufgabe es nicht ist, zählt nicht mit. Ein Strich in dieser Spalte heißt: nicht verfügbar.',
    peersOther: 'Für „{{group}}“ sind Werte je Frage nicht verfügbar.',
    peersNone: 'Vergleichswerte je Frage sind nicht verfügbar.',
    contribution: 'Beitrag',
    sum: 'Summe der Kategorie',
    back: 'Zurück',
    totals: 'Die Rechnung',
    rounding: 'Rundung',
    roundingText: 'Jeder Beitrag ist auf Hundertstel abgerundet, die Summe wird genau gerechnet.',
    total: 'Gesamtwert',
    shown: 'Oben steht {{shown}}: Angezeigt wird immer abgerundet, nie auf eine Schwelle hinauf.',
    other:
      'Dieses Modell bildet den Gesamtwert nicht als einfachen Durchschnitt. Die Beiträge zeigen deshalb nur, wie viel jede Antwort am Durchschnitt hätte.',
  },

  planning: {
    title: 'Planen und berichten',
    coming: 'Weg, Maßnahmen und Berichte werden geladen …',
    failed: 'Dieser Teil der Seite ließ sich nicht laden. Ihr Ergebnis ist davon nicht berührt.',
    retry: 'Noch einmal laden',
  },
  limits: {
    title: 'Was dieses Ergebnis nicht ist',
    text: 'Dieses Ergebnis beruht auf Ihren eigenen Angaben; niemand hat sie von außen geprüft. Es ist kein Zertifikat, kein Prüfbericht und keine Rangliste, und es sagt nicht, ob alle rechtlichen Vorgaben erfüllt sind.',
    peers: 'Auch die Vergleichswerte stammen aus Selbsteinschätzungen von Kommunen, die freiwillig teilgenommen haben.',
    use: 'Nutzen Sie es, um ins Gespräch zu kommen und die nächsten Schritte zu wählen.',
  },
};

export type ResultMessages = typeof resultDe;
