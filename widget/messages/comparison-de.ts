import { groupNamesDe } from '../../model/benchmark/group-names-de.ts';

/** German wording of the comparison with other municipalities, in Sie; a part of the namespace `result`. */
export const comparisonDe = {
  comparison: {
    title: 'Ihre Kategorien',
    titleCompared: 'Ihre Kategorien im Vergleich',
    group: 'Vergleichen mit',
    order: 'Reihenfolge',
    orders: {
      score: 'Niedrigster Wert zuerst',
      behind: 'Größter Rückstand zuerst',
      model: 'Wie im Fragebogen',
    },
    quoted: '„{{name}}“',
    unavailableOption: '{{group}} – nicht verfügbar',
    unavailableFigure: 'nicht verfügbar',
    unavailable:
      'Nicht verfügbar: {{groups}}. Einen Grund nennen wir nie, denn schon er könnte etwas über einzelne Kommunen verraten.',
    instead:
      'Gezeigt wird die nächste veröffentlichte Gruppe: „{{group}}“. Sie ist gröber als „{{nearest}}“: {{coarser}}.',
    coarser: {
      size: 'ähnlich viele Einwohner, aber aus verschiedenen Kreisen',
      type: 'dieselbe Rechtsform, aber unterschiedlich viele Einwohner',
      urbanisation: 'ähnlich dicht besiedelt, aber von unterschiedlicher Größe und Rechtsform',
      state: 'alle Ihres Landes, große wie kleine',
      all: 'alle zusammen, große wie kleine',
      counties: 'Landkreise aus allen Ländern',
    },
    noneLocal:
      'Diese Auswertung entsteht nur aus Ihren Antworten in diesem Browser. Einen Vergleich gibt es deshalb nicht.',
    noneQuick:
      'Im Schnellcheck gibt es keinen Vergleich, denn die Werte anderer Kommunen beruhen auf allen Fragen. Geben Sie den vollen Check ab, dann sehen Sie hier, wo Sie stehen.',
    nonePublished:
      'Noch sind keine Vergleichswerte veröffentlicht. Sobald genügend Kommunen abgegeben haben, sehen Sie hier, wo Sie im Vergleich stehen.',
    noneOfYours:
      'Vergleichswerte für Ihre Gruppen sind nicht verfügbar. Mit jeder neuen Veröffentlichung kann sich das ändern.',
    source: {
      title: 'Was hinter diesen Werten steht',
      members: 'Gruppe',
      membersValue: '{{band}} {{members}}: „{{group}}“.',
      voluntary:
        'Die Teilnahme ist freiwillig; die Werte stehen für die, die mitgemacht haben, nicht für alle dieser Gruppe.',
      apart: 'Landkreise werden nur mit Landkreisen verglichen.',
      asOf: 'Stand',
      asOfValue: '{{date}}, Veröffentlichung Nr. {{number}}.',
      asOfEarlier: '{{date}}; unverändert in der Veröffentlichung Nr. {{number}} vom {{published}}.',
      frozen: 'Die Werte sind gerundet und ändern sich bis zur nächsten Veröffentlichung nicht.',
      levels: 'Stufen',
      held: 'Nicht gezeigt',
    },
    tiers: {
      mean: 'Median und Streuung: Sie könnten einzelne verraten, solange nicht 10 {{members}} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist. Gezeigt wird nur der Mittelwert.',
      thirds:
        'Weitere Streuung und Stufen: Sie könnten einzelne verraten, solange nicht 20 {{members}} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist. Gezeigt werden Mittelwert, Median und das mittlere Drittel.',
      spread:
        'Wie viele unter Ihrem Wert liegen: Das könnte einzelne verraten, solange nicht 100 {{members}} dabei sind, deren Ergebnis nicht ohnehin öffentlich ist.',
    },
    position: 'Etwa {{from}} bis {{to}} % der {{members}} dieser Gruppe liegen unter Ihrem Gesamtwert.',
    levelShare: 'Stufe {{level}}: {{percent}} %',
    levelShares: 'Stufe {{from}} bis {{to}}: {{percent}} %',
    overall: 'Gesamt',
    level: 'Stufe {{level}}',
    notRated: 'nicht gewertet',
    notRatedWhy: 'Keine Frage dieser Kategorie gehört zu Ihren Aufgaben.',
    notRatedOpen: 'Zu viele Fragen dieser Kategorie sind offen.',
    points: 'Punkte',
    target: 'Ziel: Stufe {{level}}',
    strip: {
      own: '{{points}} Punkte',
      range: 'möglich {{low}} bis {{high}}',
      target: 'Ziel {{points}}, Stufe {{level}}',
      mean: 'Gruppe im Mittel {{mean}}',
      half: 'ihre mittlere Hälfte {{from}} bis {{to}}',
      third: 'ihr mittleres Drittel {{from}} bis {{to}}',
    },
    finding: {
      one: '{{name}} ist die einzige gewertete Kategorie: {{points}} Punkte.',
      even: 'Alle Kategorien liegen gleichauf bei {{points}} Punkten.',
      spread:
        'Am weitesten sind Sie bei „{{best}}“ ({{high}} Punkte), am meisten fehlt bei „{{worst}}“ ({{low}} Punkte).',
      above: 'In {{count}} von {{all}} Kategorien liegen Sie über dem Mittelwert der Gruppe.',
      none: 'In keiner der {{all}} Kategorien liegen Sie über dem Mittelwert der Gruppe.',
      all: 'In allen {{all}} Kategorien liegen Sie über dem Mittelwert der Gruppe.',
    },
    legend: {
      title: 'So lesen Sie das Bild',
      own: 'Ihr Wert',
      open: 'was offene Antworten noch ändern können',
      target: 'Ihr Ziel: Dort beginnt die Stufe, die Sie erreichen wollen',
      quartiles: 'die mittlere Hälfte der Gruppe',
      terciles: 'das mittlere Drittel der Gruppe',
      deciles: 'die mittleren 80 % der Gruppe',
      median: 'Median: die Hälfte liegt darunter',
      mean: 'Mittelwert',
      grid: 'Senkrechte Linien: hier beginnt die nächste Stufe',
    },
    table: {
      title: 'Alle Zahlen als Tabelle',
      caption: 'Punkte je Kategorie, 0 bis 100',
      captionGroup: 'Punkte je Kategorie, 0 bis 100 – {{group}}',
      category: 'Kategorie',
      level: 'Stufe',
      own: 'Ihr Wert',
      possible: 'Möglich',
      target: 'Ihr Ziel',
      mean: 'Mittelwert',
      median: 'Median',
      quartiles: 'Mittlere Hälfte',
      terciles: 'Mittleres Drittel',
      deciles: 'Mittlere 80 %',
      position: 'Darunter liegen',
      positionValue: '{{from}} bis {{to}} %',
      targetValue: '{{points}} (Stufe {{level}})',
      nothing: '–',
    },
    below: 'unter {{points}}',
    above: 'über {{points}}',
    fromTo: '{{from}} bis {{to}}',
  },

  radar: {
    title: 'Als Netzdiagramm zeigen',
    none: 'Ein Netzdiagramm gibt es hier nicht: Mit {{count}} Achsen hinge seine Form vor allem davon ab, in welcher Reihenfolge die Kategorien stehen.',
    read: 'Je weiter außen ein Punkt liegt, desto höher der Wert. Die Form hängt davon ab, in welcher Reihenfolge die Achsen stehen; lesen Sie die Punkte, nicht die Fläche.',
    readPeers:
      'Durchgezogen: Ihr Wert; gestrichelt: Mittelwert der Gruppe. Je weiter außen, desto höher. Die Form hängt davon ab, in welcher Reihenfolge die Achsen stehen; lesen Sie die Punkte, nicht die Fläche.',
    label: 'Netzdiagramm mit {{axes}} Achsen; die Liste darunter nennt ihre Werte',
  },

  groups: groupNamesDe,
};

export type ComparisonMessages = typeof comparisonDe;
