/** German wording of the collective result, in Sie. */
export const studyDe = {
  state: {
    loading: 'Das Gesamtergebnis wird geladen …',
    absent: 'Noch ist kein Gesamtergebnis veröffentlicht',
    absentText: 'Es erscheint hier, sobald die Erhebung abgeschlossen und ausgewertet ist.',
    absentWave: 'Für diese Erhebung gibt es kein Gesamtergebnis',
    absentWaveText: 'Entweder ist es noch nicht veröffentlicht, oder die Erhebung „{{wave}}“ gibt es nicht.',
    tooFew: 'Zu diesem Gesamtergebnis lässt sich nichts zeigen',
    tooFewText: 'Es haben zu wenige teilgenommen.',
    failing: 'Das Gesamtergebnis kann gerade nicht geladen werden',
    network: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    unexpected: 'Der Server hat etwas Unerwartetes geantwortet. Versuchen Sie es später noch einmal.',
    retry: 'Noch einmal versuchen',
  },

  units: {
    municipalities: 'Gemeinden',
    counties: 'Landkreise',
  },
  ofUnits: {
    municipalities: 'Gemeinden',
    counties: 'Landkreisen',
  },
  averageUnit: {
    municipalities: 'Durchschnittsgemeinde',
    counties: 'Durchschnittskreis',
  },
  averageInhabitant: 'Durchschnittseinwohner',

  choice: {
    title: 'Gesamtergebnis für',
  },

  points: 'Punkte',
  level: 'Stufe',
  levelNumber: 'Stufe {{level}}',
  levelSpan: 'Stufe {{from}} bis {{to}}',
  percent: '{{percent}} %',
  span: '{{from}} bis {{to}}',
  percentSpan: '{{from}} bis {{to}} %',
  overall: 'Gesamt',
  nothing: '–',
  table: 'Zahlen als Tabelle',
  legend: 'So lesen Sie das Bild',

  verdict: {
    representative: 'Repräsentatives Gesamtergebnis: Stufe\u00a0{{level}} von\u00a0{{levels}}, {{name}}',
    participants: 'Gesamtergebnis der Teilnehmer: Stufe\u00a0{{level}} von\u00a0{{levels}}, {{name}}',
    everybody: 'Gesamtergebnis aller {{frame}} {{units}}: Stufe\u00a0{{level}} von\u00a0{{levels}}, {{name}}',
    mean: 'Im Durchschnitt erreichen die {{units}} {{mean}} von 100 Punkten.',
    interval: 'Das Intervall reicht von {{low}} bis {{high}} Punkten.',
    across: 'Es reicht bis in Stufe {{level}} hinein; die Stufe ist also nicht sicher.',
    acrossBoth: 'Es reicht von Stufe {{from}} bis Stufe {{to}}; die Stufe ist also nicht sicher.',
    weighted: 'Gruppen, die schwächer beteiligt sind, zählen dabei entsprechend mehr.',
    notRepresentative: '„Repräsentativ“ nennen wir es nicht: Nicht alle Bedingungen dafür sind erfüllt.',
    scale: 'Skala der Stufen: {{mean}} Punkte, Stufe {{level}} von {{levels}}',
    scaleInterval: 'Skala der Stufen: {{mean}} Punkte, Stufe {{level}} von {{levels}}, Intervall {{low}} bis {{high}}',
    scaleRead: 'Das Dreieck zeigt den Durchschnitt.',
    scaleReadInterval: 'Das Dreieck zeigt den Durchschnitt, die Streifen zeigen das Intervall.',
    pointsLabel: '{{mean}} Punkte',
    from: 'ab {{points}} Punkten',
    factMean: 'Durchschnitt',
    factMeanValue: '{{mean}} von 100 Punkten',
    factInterval: 'Intervall',
    factTookPart: 'Teilgenommen',
    factTookPartValue: '{{respondents}} von {{frame}} {{ofUnits}}',
    factShare: 'Beteiligung',
    factPublished: 'Veröffentlicht',
  },

  levels: {
    title: 'So verteilen sich die Stufen',
    most: 'Am häufigsten ist Stufe {{level}}: Dort stehen {{percent}} % der {{units}}.',
    mostSpan: 'Am häufigsten sind die Stufen {{from}} bis {{to}}: Dort stehen zusammen {{percent}} % der {{units}}.',
    none: 'Die Verteilung der Stufen zeigen wir nicht: Man könnte aus ihr auf einzelne schließen.',
    merged: 'Benachbarte Stufen sind zusammengefasst, wo sonst einzelne zu erkennen wären.',
    caption: 'Anteil der {{units}} je Stufe',
    share: 'Anteil',
    axis: '{{units}} in Prozent',
    legendShare: 'Anteil',
  },

  interval: 'Intervall',
  legendInterval: 'Intervall: darin liegt der wahre Wert mit 95 % Sicherheit, wenn das Modell stimmt',
  legendLevels: 'Senkrechte Linien: hier beginnt die nächste Stufe',

  categories: {
    title: 'Die Kategorien',
    spread: 'Am höchsten liegt „{{best}}“ mit {{high}} Punkten, am niedrigsten „{{worst}}“ mit {{low}} Punkten.',
    even: 'Alle Kategorien liegen bei {{points}} Punkten.',
    overlap: 'Wo sich zwei Intervalle überlappen, ist der Unterschied nicht sicher.',
    caption: 'Punkte je Kategorie',
    category: 'Kategorie',
    missing: 'zu wenige Angaben',
  },

  averages: {
    title: 'Zwei Durchschnitte',
    titleNone: 'Nur ein Durchschnitt',
    unit: {
      municipalities:
        'Für die Durchschnittsgemeinde zählt jede Gemeinde gleich viel, ob 300 oder 300.000 Menschen darin leben.',
      counties: 'Für den Durchschnittskreis zählt jeder Landkreis gleich viel.',
    },
    inhabitant: {
      municipalities:
        'Für den Durchschnittseinwohner zählt jede Gemeinde so viel, wie sie Einwohner hat: So digital ist die Verwaltung, mit der die Menschen zu tun haben.',
      counties: 'Für den Durchschnittseinwohner zählt jeder Landkreis so viel, wie er Einwohner hat.',
    },
    even: 'Beide Durchschnitte liegen bei {{points}} Punkten.',
    higher:
      'Der Durchschnittseinwohner liegt mit {{inhabitant}} Punkten höher als der Durchschnitt der {{units}} mit {{unit}}: Größere {{units}} sind im Durchschnitt weiter.',
    lower:
      'Der Durchschnittseinwohner liegt mit {{inhabitant}} Punkten niedriger als der Durchschnitt der {{units}} mit {{unit}}: Kleinere {{units}} sind im Durchschnitt weiter.',
    higherUnsure:
      'Der Durchschnittseinwohner liegt mit {{inhabitant}} Punkten höher als der Durchschnitt der {{units}} mit {{unit}}. Sicher ist dieser Unterschied nicht: Die Intervalle überlappen sich.',
    lowerUnsure:
      'Der Durchschnittseinwohner liegt mit {{inhabitant}} Punkten niedriger als der Durchschnitt der {{units}} mit {{unit}}. Sicher ist dieser Unterschied nicht: Die Intervalle überlappen sich.',
    none: 'Einen Durchschnitt nach Einwohnern zeigen wir nicht: Er hinge zu stark an einzelnen {{ofUnits}}, oder die Einwohnerzahlen fehlen.',
    caption: 'Die beiden Durchschnitte',
    average: 'Durchschnitt',
    levelsCaption: 'Anteil der Einwohner in {{ofUnits}} je Stufe',
    levelsMost: 'Der größte Teil der Einwohner, {{percent}} %, lebt in {{ofUnits}} auf Stufe {{level}}.',
    levelsMostSpan: 'Der größte Teil der Einwohner, {{percent}} %, lebt in {{ofUnits}} auf Stufe {{from}} bis {{to}}.',
    levelsAxis: 'Einwohner in Prozent',
  },

  participation: {
    title: 'Wer teilgenommen hat',
    all: '{{respondents}} von {{frame}} {{ofUnits}} haben teilgenommen, das sind {{percent}} %.',
    everybody: 'Alle {{frame}} {{units}} haben teilgenommen.',
    extremes:
      'Am stärksten beteiligt ist die Größenklasse {{best}} ({{high}} %), am schwächsten die Größenklasse {{worst}} ({{low}} %).',
    bySize: 'Beteiligung nach Größe',
    byCounty: 'Beteiligung nach Landkreis',
    sizeClass: 'Größenklasse',
    county: 'Landkreis',
    size: '{{from}} bis {{to}} Einwohner',
    sizeBelow: 'unter {{to}} Einwohner',
    sizeAbove: 'ab {{from}} Einwohner',
    sizeAny: 'alle Größen',
    countyUnnamed: 'Kreis {{key}}',
    smallCounties: 'Kreisfreie Städte und kleine Kreise, zusammen',
    frame: 'Im Register',
    respondents: 'Teilgenommen',
    share: 'Beteiligung',
    count: '{{respondents}} von {{frame}}',
    axis: 'Beteiligung in Prozent',
    legendShare: 'teilgenommen',
    legendFrame: 'nicht teilgenommen',
    legendAll: 'Beteiligung insgesamt: {{percent}} %',
  },

  trend: {
    title: 'Entwicklung',
    none: 'Das ist das erste veröffentlichte Gesamtergebnis. Eine Entwicklung zeigt sich ab dem zweiten.',
    up: 'Gegenüber „{{wave}}“ ist das Gesamtergebnis gestiegen: von {{before}} auf {{after}} Punkte.',
    down: 'Gegenüber „{{wave}}“ ist das Gesamtergebnis gesunken: von {{before}} auf {{after}} Punkte.',
    unchanged: 'Gegenüber „{{wave}}“ gibt es keine belastbare Veränderung: {{before}} Punkte damals, {{after}} heute.',
    untested:
      'Gegenüber „{{wave}}“ lässt sich keine Veränderung prüfen: Zu wenige {{units}} haben beide Male teilgenommen.',
    incomparable:
      'Mit „{{wave}}“ lässt sich dieses Ergebnis nicht vergleichen: Die Fragebögen haben zu wenige Fragen gemeinsam, oder zu wenige haben sie beantwortet.',
    untestedCommon:
      'Gegenüber „{{wave}}“ lässt sich keine Veränderung prüfen: Die Fragebögen haben dafür zu wenige Fragen gemeinsam.',
    label: 'Verlauf in Punkten. {{points}}',
    labelPoint: '{{wave}}: {{points}}',
    caption: 'Gesamtergebnis je Erhebung',
    wave: 'Erhebung',
    chained: 'Fortgeschriebene Punkte',
    native: 'Punkte nach damaligem Fragebogen',
    revision: 'Fragebogen',
    revised: 'neue Fassung',
    same: 'wie zuvor',
    first: 'erste Fassung',
    legendChained: 'fortgeschrieben: nur mit gemeinsamen Fragen verglichen',
    legendNative: 'nach dem damaligen Fragebogen',
    legendBreak: 'neue Fassung des Fragebogens',
    legendLevels: 'Waagerechte Linien: hier beginnt die nächste Stufe',
    changeTitle: 'Seit „{{wave}}“',
    changeCaption: 'Veränderung je Kategorie seit „{{wave}}“',
    before: 'Damals',
    after: 'Heute',
    verdict: 'Befund',
    verdicts: {
      up: 'gestiegen',
      down: 'gesunken',
      none: 'keine belastbare Veränderung',
      untested: 'nicht geprüft',
    },
    panel:
      '{{band}} {{units}} haben beide Male teilgenommen. Nur an ihnen lässt sich prüfen, ob eine Veränderung mehr ist als Zufall.',
    bandAbove: '{{from}} oder mehr',
    panelSmall:
      'Weniger als 20 {{units}} haben beide Male teilgenommen. Das reicht nicht, um eine Veränderung zu prüfen.',
    common:
      'Verglichen sind nur die Fragen, die beide Fassungen des Fragebogens gemeinsam haben. Die Punkte können deshalb von denen oben abweichen.',
    decomposition: 'Woher die Veränderung kommt',
    stayers: '{{units}}, die beide Male dabei waren',
    composition: 'Andere Teilnehmer als damals',
    decompositionPoints_one: '{{points}} Punkt',
    decompositionPoints_other: '{{points}} Punkte',
  },

  sensitivity: {
    title: 'Wie belastbar ist das?',
    text: 'Von {{missing}} {{ofUnits}} wissen wir nichts: Sie haben nicht teilgenommen. Keine Gewichtung kann sagen, ob sie schlechter dastehen als die anderen ihrer Größe. Deshalb rechnen wir durch, was dann wäre.',
    everybody: 'Alle {{units}} haben teilgenommen. Eine Auswahl, die das Ergebnis verzerren könnte, gibt es nicht.',
    tipping:
      'Erst wenn sie im Durchschnitt {{points}} Punkte schlechter dastünden, fiele das Gesamtergebnis auf Stufe {{level}}.',
    noTipping: 'Selbst wenn alle Übrigen null Punkte hätten, bliebe das Gesamtergebnis auf Stufe {{level}}.',
    lowest: 'Das Gesamtergebnis steht schon auf der niedrigsten Stufe.',
    late: {
      lower:
        'Wer spät teilnahm, liegt im Durchschnitt niedriger als wer früh teilnahm. Das spricht dafür, dass auch die Übrigen eher niedriger liegen.',
      higher:
        'Wer spät teilnahm, liegt im Durchschnitt höher als wer früh teilnahm. Das spricht dafür, dass auch die Übrigen eher höher liegen.',
      alike:
        'Wer spät teilnahm, liegt im Durchschnitt gleich hoch wie wer früh teilnahm. Das spricht nicht dafür, dass die Übrigen anders sind.',
    },
    caption: 'Gesamtergebnis, wenn die Übrigen schlechter dastünden',
    others: 'Die Übrigen im Durchschnitt',
    same: 'wie die Teilnehmer',
    lower_one: '{{count}} Punkt schlechter',
    lower_other: '{{count}} Punkte schlechter',
    legendMean: 'Gesamtergebnis',
  },

  representative: {
    title: 'Bedingungen für das Wort „repräsentativ“',
    holds: 'Alle Bedingungen sind erfüllt. Ein Beweis ist das nicht: Teilgenommen hat, wer wollte.',
    fails: 'Nicht alle Bedingungen sind erfüllt. Deshalb heißt das Ergebnis „Gesamtergebnis der Teilnehmer“.',
    met: 'erfüllt',
    notMet: 'nicht erfüllt',
    unknown: 'Das lässt sich hier nicht prüfen.',
    rIndicator: 'Alle Gruppen sind ähnlich stark beteiligt',
    rIndicatorValue: 'R-Indikator {{value}}, nötig sind mindestens {{needs}}',
    classResponse: 'Keine Größenklasse ist zu schwach beteiligt',
    classResponseValue: 'schwächste Beteiligung {{value}} %, nötig sind mindestens {{needs}} %',
    weights: 'Niemand zählt für zu viele andere mit',
    weightless: 'Die Gewichte unterscheiden die Größenklassen nicht.',
    weightsValue: 'größtes Gewicht {{value}}-mal das mittlere, erlaubt ist höchstens {{needs}}-mal',
    late: 'Wer spät teilnahm, unterscheidet sich nicht von denen, die früh teilnahmen',
  },

  method: {
    title: 'Methode und Grenzen',
    voluntary:
      'Die Teilnahme war freiwillig. Niemand wurde ausgelost; einen Stichprobenfehler im strengen Sinn gibt es deshalb nicht. Die Intervalle kommen aus einem Modell: Es nimmt an, dass die Übrigen im Durchschnitt so dastehen wie die Teilnehmer ihrer Gruppe. Stimmt das nicht, sind auch die Intervalle zu schmal.',
    census: 'Alle {{units}} haben teilgenommen. Die Durchschnitte sind deshalb gezählt, nicht geschätzt.',
    self: 'Alle Angaben sind Selbsteinschätzungen. Niemand hat sie von außen geprüft, und keine Rechnung kann das ersetzen.',
    protection:
      'Gezeigt werden nur zusammengefasste Werte: Punkte und Prozent auf ganze Zahlen gerundet, Intervalle nach außen. Was auf Einzelne schließen ließe, ist zusammengefasst oder fehlt.',
    figures: 'Kennzahlen',
    basis: 'Grundlage',
    basisValue: '{{respondents}} von {{frame}} {{ofUnits}} ({{percent}} %)',
    basisText: 'Register vom {{date}}',
    weighting: 'Gewichtung',
    weightings: {
      postStratified: 'nach Größenklasse und Region',
      bySize: 'nach Größenklasse',
      unweighted: 'keine',
      raked: 'nach Größenklasse und Landkreis',
      census: 'keine',
    },
    weightingTexts: {
      postStratified: 'Nachträgliche Schichtung: Die Teilnehmer einer Gruppe stehen für alle {{units}} ihrer Gruppe.',
      bySize:
        'Nachträgliche Schichtung ohne Regionen: Mit ihnen hätten sich neben den Vergleichswerten Einzelne erkennen lassen.',
      unweighted: 'Alle zählen gleich. Jede Gewichtung hätte neben den Vergleichswerten Einzelne erkennen lassen.',
      raked: 'Raking: Die Gewichte werden angepasst, bis die Anteile der Größenklassen und der Landkreise stimmen.',
      census: 'Alle haben teilgenommen.',
    },
    cells: 'Gruppen',
    collapses_one: 'Dafür wurde {{count}}-mal eine zu kleine Gruppe mit ihrer Nachbarin zusammengelegt.',
    collapses_other: 'Dafür wurde {{count}}-mal eine zu kleine Gruppe mit ihrer Nachbarin zusammengelegt.',
    noCollapses: 'Keine war zu klein.',
    kish: 'Designeffekt nach Kish',
    kishText:
      'Was die Gewichtung an Genauigkeit kostet; 1 hieße: nichts. Die Angaben wiegen wie {{size}} gleich gewichtete.',
    largest: 'Größtes Gewicht',
    largestValue: '{{value}}-mal das mittlere',
    largestText: 'So viel zählt, wer am meisten zählt.',
    rIndicator: 'R-Indikator',
    rIndicatorText: '1 hieße: Alle Gruppen sind gleich stark beteiligt.',
    coverage: 'Abdeckung',
    coverageText: 'So viel der Fragen, nach Gewicht, ist im Durchschnitt beantwortet.',
    model: 'Fragebogen',
  },

  downloads: {
    title: 'Zum Weiterverwenden',
    text: 'Alle Zahlen dieser Seite, maschinenlesbar:',
    csv: 'Tabelle (CSV)',
    json: 'Daten (JSON)',
  },
};

export type StudyMessages = typeof studyDe;
