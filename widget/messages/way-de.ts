/** German wording of the cheapest way to a level, in Sie. */
export const wayDe = {
  way: {
    title: 'Der günstigste Weg zu Stufe {{level}}',
    titleNone: 'Der günstigste Weg',
    calculating: 'Der Weg wird berechnet …',
    again: 'Der Weg wird neu berechnet …',
    noAnswers: 'Der Weg lässt sich hier nicht berechnen, denn auf dieser Seite fehlen die einzelnen Antworten.',

    sentence_one:
      'Ein Schritt bringt Sie auf Stufe {{level}}, mit {{score}} statt {{now}} Punkten. Der Aufwand: {{effort}}.',
    sentence_other:
      '{{count}} Schritte bringen Sie auf Stufe {{level}}, mit {{score}} statt {{now}} Punkten. Der Aufwand: {{effort}}.',
    severalParts:
      'Ein Schritt kann mehrere Teile haben, zum Beispiel mehrere Empfehlungen; der Aufwand zählt jeden Teil.',
    times: '{{count}}-mal {{effort}}',
    announced_one: 'Neuer Weg: ein Schritt, Stufe {{level}}, {{score}} Punkte.',
    announced_other: 'Neuer Weg: {{count}} Schritte, Stufe {{level}}, {{score}} Punkte.',
    announcedNone: 'Kein Weg zu Stufe {{level}}.',
    announcedTooComplex: 'Der Weg zu Stufe {{level}} lässt sich nicht ausrechnen.',

    top: 'Sie stehen auf der höchsten Stufe dieses Modells. Weiter hinauf führt kein Weg.',
    staged:
      'In diesem Modell zählen nicht die Punkte: Für Stufe {{level}} müssen die Fragen dieser Stufe weitgehend und die der Stufen darunter vollständig erfüllt sein. Einen günstigsten Weg gibt es deshalb nicht.',
    stagedMissing_one: 'Eine Frage steht dem noch im Weg:',
    stagedMissing_other: '{{count}} Fragen stehen dem noch im Weg:',
    stagedMore_one: 'Eine weitere zeigen',
    stagedMore_other: 'Alle {{count}} weiteren zeigen',
    unreachable:
      'Stufe {{level}} ist so nicht zu erreichen. Mit besseren Antworten kommen Sie höchstens auf Stufe {{best}} mit {{score}} Punkten.',
    tooComplex:
      'Der günstigste Weg zu Stufe {{level}} lässt sich hier nicht ausrechnen: Dieses Modell hat dafür zu viele Fragen oder zu viele Regeln, die von einer Kategorie in eine andere wirken. Ihr Handlungsbedarf weiter unten stimmt trotzdem.',
    inTheWay: 'Was im Weg steht',
    inTheWayExcluded_one: 'Sie haben eine Frage ausgeschlossen. Vielleicht geht es, wenn Sie das zurücknehmen.',
    inTheWayExcluded_other:
      'Sie haben {{count}} Fragen ausgeschlossen. Vielleicht geht es, wenn Sie einige davon wieder zulassen.',
    inTheWayOpen_one: 'Eine Frage ist noch offen. Was dort möglich ist, zeigt sich erst, wenn sie geklärt ist.',
    inTheWayOpen_other:
      '{{count}} Fragen sind noch offen. Was dort möglich ist, zeigt sich erst, wenn sie geklärt sind.',
    inTheWayGates: 'Diese Bedingungen blieben auch mit besseren Antworten unerfüllt:',
    clarify_one:
      'Klären Sie zuerst die offene Frage: Geht sie gut aus, ist Stufe {{level}} vielleicht schon erreicht, mit bis zu {{high}} Punkten.',
    clarify_other:
      'Klären Sie zuerst die {{count}} offenen Fragen: Gehen sie gut aus, ist Stufe {{level}} vielleicht schon erreicht, mit bis zu {{high}} Punkten.',

    target: 'Angestrebte Stufe',
    targetLevel: 'Stufe {{level}}',

    chart_one:
      'Punkte von 0 bis 100: heute {{now}}, nach einem Schritt {{score}}; Stufe {{level}} beginnt bei {{threshold}}',
    chart_other:
      'Punkte von 0 bis 100: heute {{now}}, nach {{count}} Schritten {{score}}; Stufe {{level}} beginnt bei {{threshold}}',
    legend: 'So lesen Sie das Bild',
    legendNow: 'Ihre Punkte heute',
    legendGain: 'was die Schritte dazubringen, der Reihe nach',
    legendGoal: 'hier beginnt Stufe {{level}}',
    table: 'Den Weg als Tabelle zeigen',
    caption: 'Der Weg zu Stufe {{level}}, Schritt für Schritt',
    columnStep: 'Schritt',
    columnGain: 'Gewinn',
    columnAfter: 'Punkte danach',
    columnEffort: 'Aufwand',
    today: 'Heute',
    sum: 'Zusammen',
    nothing: '–',
    rounding:
      'Jeder Gewinn ist auf Hundertstel abgerundet, die Punkte danach sind genau gerechnet; wo frühere Antworten wieder gelten, zählen sie darin mit. Der Aufwand ist die Schätzung des Modells: 1 heißt ein Nachmittag, 2 einige Tage, 3 einige Wochen, 5 einige Monate, 8 ein Jahr oder länger.',
    geometric:
      'Dieses Modell bildet den Gesamtwert nicht als einfachen Durchschnitt. Der Gewinn sagt, was ein Schritt zum einfachen Durchschnitt beitrüge; die Punkte danach sind die wirklichen.',

    equalOthers_one: 'Ein anderer Weg ist gleich günstig',
    equalOthers_other: '{{count}} andere Wege sind gleich günstig',
    equal: 'Gleich günstig',
    equalFirst: 'Der vorgeschlagene Weg',
    equalOther: 'Statt {{without}} lieber {{with}}',
    equalStep: '„{{question}}“ ({{answer}})',
    equalNothing: 'nichts',

    steps: 'Die Schritte',
    from: 'von',
    to: 'zu',
    added: 'dazu kommt:',
    removed: 'weg fällt:',
    gain: '+{{points}} Punkte',
    returning: 'Damit gelten auch frühere Antworten wieder, die heute ruhen: zusammen +{{points}} Punkte.',
    obligation: 'Pflicht für Stufe {{level}}',
    fixed: 'festgelegt',
    taken: 'schon als Maßnahme im Plan',
    after: 'Erst möglich, wenn „{{question}}“ geändert ist (Schritt {{step}}).',
    firstStep: 'Erster Schritt',
    whole_one: 'Die ganze Empfehlung',
    whole_other: 'Die {{count}} Empfehlungen',
    noAdvice: 'Zu diesem Schritt enthält das Modell keine Empfehlung.',
    other: 'Antwort danach',
    fix: 'Festlegen',
    loosen: 'Nicht mehr festlegen',
    exclude: 'Ausschließen',

    wishesHere: 'Sie gelten auf dieser Seite, bis Sie sie verlassen; die Berichte zeigen den vorgeschlagenen Weg.',
    wishes: 'Ihre Vorgaben',
    wishFixed: 'Festgelegt: „{{question}}“ wird „{{answer}}“.',
    wishExcluded: 'Ausgeschlossen: „{{question}}“ bleibt, wie es ist.',
    takeBack: 'Zurücknehmen',
    takeAllBack: 'Alle Vorgaben zurücknehmen',
    tookBack: 'Zurückgenommen: {{question}}',

    measures: 'Als Maßnahmen übernehmen',
    scenario: 'Als Szenario ausprobieren',
    allTaken: 'Alle Schritte dieses Weges stehen schon als Maßnahmen im Plan.',
    saving: 'Die Maßnahmen werden angelegt …',
    saved_one: 'Eine Maßnahme ist angelegt. Termin und Zuständigkeit tragen Sie unter „Maßnahmen“ ein.',
    saved_other: '{{count}} Maßnahmen sind angelegt. Termine und Zuständigkeiten tragen Sie unter „Maßnahmen“ ein.',
    savedPart: '{{saved}} von {{count}} Maßnahmen sind angelegt, dann ging es nicht weiter. {{reason}}',
    savedNone: 'Es wurde keine Maßnahme angelegt. {{reason}}',
  },
};

export type WayMessages = typeof wayDe;
