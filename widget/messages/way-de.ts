/** German wording of the cheapest way to a level, in Sie. */
export const wayDe = {
  way: {
    title: 'Der günstigste Weg zu Stufe {{level}}',
    titleNone: 'Der günstigste Weg',
    calculating: 'Der Weg wird berechnet …',
    again: 'Der Weg wird neu berechnet …',
    noAnswers: 'Für den Weg fehlen auf dieser Seite die einzelnen Antworten.',

    sentence_one:
      'Ein Schritt bringt Sie auf Stufe {{level}}, mit {{score}} statt {{now}} Punkten. Der Aufwand: {{effort}}.',
    sentence_other:
      '{{count}} Schritte bringen Sie auf Stufe {{level}}, mit {{score}} statt {{now}} Punkten. Der Aufwand: {{effort}}.',
    times: '{{count}}-mal {{effort}}',
    announced_one: 'Neuer Weg: ein Schritt, Stufe {{level}}, {{score}} Punkte.',
    announced_other: 'Neuer Weg: {{count}} Schritte, Stufe {{level}}, {{score}} Punkte.',
    announcedNone: 'Kein Weg zu Stufe {{level}}.',

    top: 'Sie stehen auf der höchsten Stufe dieses Modells. Weiter hinauf führt kein Weg.',
    staged:
      'In diesem Modell zählen nicht die Punkte: Für Stufe {{level}} müssen die Fragen dieser Stufe weitgehend und die der Stufen darunter vollständig erfüllt sein. Einen günstigsten Weg gibt es deshalb nicht.',
    stagedMissing_one: 'Eine Frage steht dem noch im Weg:',
    stagedMissing_other: '{{count}} Fragen stehen dem noch im Weg:',
    stagedMore_one: 'Eine weitere zeigen',
    stagedMore_other: 'Alle {{count}} weiteren zeigen',
    unreachable:
      'Stufe {{level}} ist so nicht zu erreichen. Mehr als Stufe {{best}} mit {{score}} Punkten geben bessere Antworten nicht her.',
    inTheWay: 'Was im Weg steht',
    inTheWayExcluded_one: 'Sie haben eine Frage ausgeschlossen. Nehmen Sie das zurück, wenn es gehen soll.',
    inTheWayExcluded_other:
      'Sie haben {{count}} Fragen ausgeschlossen. Nehmen Sie davon etwas zurück, wenn es gehen soll.',
    inTheWayOpen_one: 'Eine Frage ist noch offen. Was dort möglich ist, weiß erst, wer sie geklärt hat.',
    inTheWayOpen_other: '{{count}} Fragen sind noch offen. Was dort möglich ist, weiß erst, wer sie geklärt hat.',
    inTheWayGates: 'Diese Bedingungen blieben unerfüllt:',
    clarify_one:
      'Klären Sie zuerst die offene Frage: Geht sie gut aus, ist Stufe {{level}} vielleicht schon erreicht, mit bis zu {{high}} Punkten.',
    clarify_other:
      'Klären Sie zuerst die {{count}} offenen Fragen: Gehen sie gut aus, ist Stufe {{level}} vielleicht schon erreicht, mit bis zu {{high}} Punkten.',

    target: 'Ziel',
    targetLevel: 'Stufe {{level}}',

    chart:
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
      'Dieses Modell bildet den Gesamtwert nicht als einfachen Durchschnitt. Der Gewinn sagt, was ein Schritt am einfachen Durchschnitt hätte; die Punkte danach sind die wirklichen.',

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
    taken: 'steht schon als Maßnahme',
    after: 'Erst möglich, wenn „{{question}}“ geändert ist (Schritt {{step}}).',
    firstStep: 'Erster Schritt',
    whole_one: 'Die ganze Empfehlung',
    whole_other: 'Die {{count}} Empfehlungen',
    noAdvice: 'Zu diesem Schritt enthält das Modell keine Empfehlung.',
    other: 'Antwort danach',
    fix: 'Festlegen',
    loosen: 'Nicht mehr festlegen',
    exclude: 'Ausschließen',

    wishes: 'Ihre Vorgaben',
    wishFixed: 'Festgelegt: „{{question}}“ wird „{{answer}}“.',
    wishExcluded: 'Ausgeschlossen: „{{question}}“ bleibt, wie es ist.',
    takeBack: 'Zurücknehmen',
    takeAllBack: 'Alle Vorgaben zurücknehmen',
    tookBack: 'Zurückgenommen: {{question}}',

    measures: 'Als Maßnahmen übernehmen',
    scenario: 'Als Szenario ausprobieren',
    allTaken: 'Alle Schritte dieses Weges stehen schon als Maßnahmen.',
    saving: 'Die Maßnahmen werden angelegt …',
    saved_one: 'Eine Maßnahme ist angelegt. Termin und Zuständigkeit tragen Sie unter „Maßnahmen“ ein.',
    saved_other: '{{count}} Maßnahmen sind angelegt. Termine und Zuständigkeiten tragen Sie unter „Maßnahmen“ ein.',
    savedPart: '{{saved}} von {{count}} Maßnahmen sind angelegt, dann ging es nicht weiter. {{reason}}',
    savedNone: 'Es ist keine Maßnahme angelegt. {{reason}}',
  },
};

export type WayMessages = typeof wayDe;
