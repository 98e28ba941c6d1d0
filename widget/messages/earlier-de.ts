/** German texts of what was answered last time. */
export const earlierDe = {
  earlier: {
    said: 'Beim letzten Mal, {{wave}}:',
    note: 'Notiz: {{text}}',
    evidence: 'Nachweis: {{text}}',
    recoded:
      'Die Antwortmöglichkeiten dieser Frage wurden seitdem überarbeitet. So lautet Ihre Antwort von damals heute.',
    confirm: 'Gilt noch: bestätigen',
    change: 'Ändern',
    fill: 'In die Felder übernehmen',
    gone: {
      new: 'Diese Frage ist neu.',
      reworded: 'Diese Frage lautete beim letzten Mal anders. Ihre Antwort von damals passt nicht mehr.',
      'not-translatable': 'Ihre Antwort vom letzten Mal steht nicht mehr zur Auswahl. Bitte antworten Sie neu.',
      open: 'Beim letzten Mal blieb diese Frage offen.',
      'not-asked': 'Beim letzten Mal wurde diese Frage nicht gestellt.',
    },
    proof: {
      title: 'Haben Sie schon einmal teilgenommen?',
      text: 'Dann zeigen wir Ihnen bei jeder Frage Ihre Antwort von damals. Sie bestätigen oder ändern sie. Diese Angabe ist freiwillig.',
      label: 'Zugangscode von damals',
      button: 'Antworten von damals holen',
      busy: 'Wird gesucht …',
      found:
        'Gefunden: {{wave}}. Ihre Antworten von damals werden Ihnen bei jeder Frage angeboten. Keine zählt, bevor Sie sie bestätigen.',
      nothing: 'Zu diesem Code gibt es keine Abgabe von damals. Sie beantworten alle Fragen neu.',
    },
  },
};

export type EarlierMessages = typeof earlierDe;
