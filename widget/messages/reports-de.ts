/** German wording of reports and data, in Sie; a part of the messages of the plan. */
export const reportsDe = {
  reports: {
    title: 'Berichte und Daten',
    text: 'Jede Datei wird erst erstellt, wenn Sie sie herunterladen. Sie zeigt Ihr Ergebnis, Ihre Ziele und Ihre Maßnahmen, wie sie dann sind.',
    draft:
      'Sie haben noch nicht abgegeben. Deshalb steht auf jeder Seite der Berichte „Entwurf“, und die Zahlen können sich noch ändern.',
    language: 'Sprache der Dateien',
    languages: { de: 'Deutsch', en: 'Englisch' },
    kinds: {
      council: {
        title: 'Ratsvorlage',
        text: 'Eine Seite für Rat und Ausschuss: wo Ihre Kommune steht, was sie aufhält und was als Nächstes zu tun ist.',
        file: 'ratsvorlage',
      },
      full: {
        title: 'Vollständiger Bericht',
        text: 'Alle Kategorien und Fragen, Vergleich, Handlungsbedarf, Ziele, Maßnahmen, Entwicklung und Methode.',
        file: 'bericht',
      },
      strategy: {
        title: 'Entwurf einer Digitalstrategie',
        text: 'Ausgangslage, Handlungsfelder, Maßnahmen und Zeitplan, zum Weiterschreiben in Ihrem Haus.',
        file: 'strategie-entwurf',
      },
    },
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    forms: { pdf: '{{title}} als PDF', docx: '{{title}} als Word-Datei' },
    data: 'Daten',
    dataText:
      'Für eigene Auswertungen. Das Codebuch erklärt jede Spalte der Tabellen. CSV lässt sich in jeder Tabellenkalkulation öffnen, JSON enthält alles in einer Datei.',
    table: 'Tabelle',
    tables: {
      answers: { title: 'Antworten', file: 'antworten' },
      categories: { title: 'Kategorien', file: 'kategorien' },
      questions: { title: 'Punkte je Frage', file: 'fragen' },
      measures: { title: 'Maßnahmen', file: 'massnahmen' },
      targets: { title: 'Ziele', file: 'ziele' },
      codebook: { title: 'Codebuch', file: 'codebuch' },
    },
    csv: 'Tabelle als CSV herunterladen',
    csvName: 'Tabelle „{{title}}“',
    json: 'Alle Daten als JSON herunterladen',
    jsonName: 'Alle Daten',
    jsonFile: 'daten',
    draftFile: 'entwurf',
    making: 'Wird erstellt …',
    begun: '{{name}}: wird erstellt.',
    saved: '{{name}}: heruntergeladen als {{file}}.',
    failed: '{{name}} ließ sich nicht erstellen. {{reason}}',
    print: 'Diese Seite drucken',
    printText: 'Gedruckt wird auch, was auf dieser Seite zugeklappt ist.',
    local:
      'Ratsvorlage, Bericht und Datendateien erstellt der Server. Diese Seite läuft ohne Server und kann sie deshalb nicht anbieten. Drucken Sie die Seite; im Druckdialog können Sie sie auch als PDF speichern.',
  },
  refusals: {
    network: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    session: 'Ihre Anmeldung ist abgelaufen. Laden Sie die Seite neu und geben Sie Ihren Zugangscode noch einmal ein.',
    unknown: 'Der Server hat einen Fehler gemeldet ({{code}}). Versuchen Sie es in einigen Minuten noch einmal.',
  },
};

export type ReportsMessages = typeof reportsDe;
