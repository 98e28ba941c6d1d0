/** German wording of review, submission and quick result, in Sie: part of the i18next namespace `result`. */
export const closingDe = {
  review: {
    title: 'Antworten prüfen',
    intro: 'Sehen Sie Ihre Antworten durch. Bis zur Abgabe können Sie jede ändern.',
    missing_one: '1 Frage braucht noch eine Antwort',
    missing_other: '{{count}} Fragen brauchen noch eine Antwort',
    missingText: 'Auch „Weiß nicht“ ist eine Antwort. Danach können Sie abgeben.',
    unanswered_one: '1 weitere Frage ist offen. Abgeben können Sie trotzdem.',
    unanswered_other: '{{count}} weitere Fragen sind offen. Abgeben können Sie trotzdem.',
    openQuick_one: '1 Frage ist offen. Das Ergebnis können Sie trotzdem ansehen.',
    openQuick_other: '{{count}} Fragen sind offen. Das Ergebnis können Sie trotzdem ansehen.',
    continue: 'Offene Fragen beantworten',
    back: 'Zurück zum Gespräch',
    backForm: 'Zurück zum Formular',
    skipped: 'übersprungen, weil: {{reason}}',
    notice:
      'Mit der Abgabe werden die Antworten Ihrer Kommune ausgewertet und gehen zusammengefasst in den Vergleich ein. Danach können sie nicht mehr geändert werden.',
    noticeLocal: 'Die Auswertung entsteht auf diesem Gerät; es wird nichts übertragen.',
    submit: 'Verbindlich abgeben',
    submitLocal: 'Ergebnis anzeigen',
  },

  submitting: {
    title: 'Ihre Antworten werden abgegeben',
    draining_one: 'Vorher wird noch 1 Antwort gespeichert.',
    draining_other: 'Vorher werden noch {{count}} Antworten gespeichert.',
    sending: 'Einen Moment bitte …',
    undecided: 'Entscheiden Sie vorher noch, welche Antwort gelten soll.',
    waiting: 'Der Server antwortet gerade nicht. Wir versuchen es weiter.',
    withdraw: 'Doch noch nicht abgeben',
  },

  receipt: {
    title: 'Abgegeben',
    titleLocal: 'Ihr Ergebnis',
    text: 'Vielen Dank! Ihre Antworten sind am {{date}} eingegangen.',
    number: 'Ihre Quittung',
    wave: 'Dieses Ergebnis gehört zur Erhebung „{{wave}}“.',
    kept: 'Ihr Ergebnis bleibt erhalten. Mit Ihrem Zugangscode öffnen Sie es wieder.',
    next: 'Zur laufenden Erhebung „{{wave}}“',
    why: 'Mit dieser Nummer lässt sich belegen, was Sie abgegeben haben.',
  },

  quick: {
    title: 'Ihr Ergebnis im Schnellcheck',
    basis: 'Es beruht auf {{core}} von {{all}} Fragen und ist vorläufig. Abgegeben ist nichts.',
    compared: 'Vergleichen lässt es sich nicht: Die Werte anderer Kommunen beruhen auf allen Fragen.',
    next: 'Wie es weitergeht',
    nextText:
      'Erst den vollen Check können Sie abgeben und vergleichen. Alle Antworten bleiben, nichts wird doppelt gefragt.',
    nextTextLocal: 'Der volle Check ist genauer. Alle Antworten bleiben, nichts wird doppelt gefragt.',
    change: 'Antworten ändern',
  },

  result: {
    loading: 'Ihr Ergebnis wird berechnet …',
    failed: 'Das Ergebnis konnte nicht geladen werden',
  },
};

export type ClosingMessages = typeof closingDe;
