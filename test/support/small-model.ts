import type { ModelFile } from '../../model/format/model-file.ts';

/**
 * A complete model small enough to be scored by hand: seven questions in three categories (weights 2, 3 and 1), all three kinds of
 * question, one rule for each kind of implied answer, gates on levels 4 and 5. Tests read it; nothing is shipped with it.
 *
 * | category | question | kind | weight | answers and points |
 * |---|---|---|---|---|
 * | strategy (2) | strategy-document, core, required | single | 2 | none 0, draft 50, adopted 100 |
 * | | strategy-review | single | 1 | never 0, once 40, yearly 100 |
 * | services (3) | online-services, core, required | number 0 to 500 | 2 | 0 at 0 services, 100 at 100 |
 * | | online-features | multiple | 1 | payment 40, status 40, signature 20 |
 * | security (1) | security-officer, core, required | single | 2 | none 0, shared 80, own 100 |
 * | | data-centre | single | 1 | cellar 0, own 60, provider 100 |
 * | | emergency-plan, may be "not our task" | single | 1 | none 0, written 60, tested 100 |
 */
export const smallModelFile: ModelFile = {
  id: 'small',
  version: '1.0.0',
  languages: ['de', 'en'],
  fallback: 'de',
  title: { de: 'Kleiner Reifegrad', en: 'Small maturity check' },
  introduction: { de: 'Sieben Fragen zum Ausprobieren.', en: 'Seven questions to try things out.' },
  secondsPerQuestion: 20,
  levels: [
    {
      id: 'non-digital',
      name: { de: 'Non-Digital', en: 'Non-digital' },
      summary: { de: 'Vieles läuft auf Papier.', en: 'Much of the work is on paper.' },
      threshold: 0,
    },
    {
      id: 'basic',
      name: { de: 'Grundlegend digital', en: 'Basic' },
      summary: { de: 'Ein Anfang ist gemacht.', en: 'A start has been made.' },
      threshold: 20,
    },
    {
      id: 'advancing',
      name: { de: 'Ausbauend digital', en: 'Advancing' },
      summary: { de: 'Das meiste ist begonnen.', en: 'Most things have begun.' },
      threshold: 40,
    },
    {
      id: 'end-to-end',
      name: { de: 'Durchgängig digital', en: 'End-to-end' },
      summary: { de: 'Verfahren laufen ohne Papier.', en: 'Procedures run without paper.' },
      threshold: 60,
      gate: { minimumCategoryLevel: 2 },
    },
    {
      id: 'smart',
      name: { de: 'Smart', en: 'Smart' },
      summary: { de: 'Die Kommune lernt aus ihren Daten.', en: 'The municipality learns from its data.' },
      threshold: 80,
      gate: { minimumCategoryLevel: 3, questions: [{ question: 'security-officer', points: 80 }] },
    },
  ],
  categories: [
    {
      id: 'strategy',
      name: { de: 'Smarte Strategie und Vision', en: 'Smart strategy and vision' },
      summary: { de: 'Wohin die Kommune will.', en: 'Where the municipality wants to go.' },
      weight: 2,
    },
    {
      id: 'services',
      name: { de: 'Digitale Verwaltungsleistungen', en: 'Digital services' },
      summary: { de: 'Was Bürgerinnen und Bürger merken.', en: 'What citizens notice.' },
      weight: 3,
      rationale: { de: 'Dafür gibt es die Verwaltung.', en: 'This is what the administration is for.' },
    },
    {
      id: 'security',
      name: { de: 'Informationssicherheit', en: 'Information security' },
      summary: { de: 'Was den Betrieb trägt.', en: 'What operations rest on.' },
      weight: 1,
    },
  ],
  questions: [
    {
      kind: 'single',
      id: 'strategy-document',
      category: 'strategy',
      weight: 2,
      core: true,
      required: true,
      level: 2,
      text: { de: 'Gibt es eine Digitalstrategie?', en: 'Is there a digital strategy?' },
      help: { de: 'Gemeint ist ein schriftliches Papier.', en: 'A written paper is meant.' },
      reason: { de: 'Ohne Ziel kein Weg.', en: 'Without a goal there is no way.' },
      evidence: { de: 'Gemeinderatsbeschluss vom 12.03.2024', en: 'Council decision of 12 March 2024' },
      terms: ['digital-strategy'],
      options: [
        { id: 'none', text: { de: 'Nein', en: 'No' }, points: 0, recommendation: 'write-strategy' },
        { id: 'draft', text: { de: 'Im Entwurf', en: 'As a draft' }, points: 50, recommendation: 'adopt-strategy' },
        { id: 'adopted', text: { de: 'Beschlossen', en: 'Adopted' }, points: 100 },
      ],
    },
    {
      kind: 'single',
      id: 'strategy-review',
      category: 'strategy',
      weight: 1,
      level: 4,
      text: { de: 'Wie oft wird sie überprüft?', en: 'How often is it reviewed?' },
      options: [
        { id: 'never', text: { de: 'Nie', en: 'Never' }, points: 0, recommendation: 'review-strategy' },
        {
          id: 'once',
          text: { de: 'Einmal', en: 'Once' },
          points: 40,
          recommendation: 'review-strategy',
          effort: 1,
        },
        { id: 'yearly', text: { de: 'Jedes Jahr', en: 'Every year' }, points: 100 },
      ],
    },
    {
      kind: 'number',
      id: 'online-services',
      category: 'services',
      weight: 2,
      core: true,
      required: true,
      level: 3,
      text: { de: 'Wie viele Leistungen sind online?', en: 'How many services are online?' },
      minimum: 0,
      maximum: 500,
      goalposts: { zero: 0, full: 100 },
      unit: { de: 'Leistungen', en: 'services' },
      unitForms: { one: { de: 'Leistung', en: 'service' } },
      recommendations: [
        { below: 20, recommendation: 'first-services' },
        { below: 100, recommendation: 'more-services' },
      ],
    },
    {
      kind: 'multiple',
      id: 'online-features',
      category: 'services',
      weight: 1,
      level: 4,
      text: { de: 'Was können die Online-Dienste?', en: 'What can the online services do?' },
      options: [
        { id: 'payment', text: { de: 'Bezahlen', en: 'Payment' }, points: 40, recommendation: 'add-payment' },
        { id: 'status', text: { de: 'Stand abfragen', en: 'Show the status' }, points: 40 },
        { id: 'signature', text: { de: 'Unterschreiben', en: 'Signature' }, points: 20 },
      ],
    },
    {
      kind: 'single',
      id: 'security-officer',
      category: 'security',
      weight: 2,
      core: true,
      required: true,
      level: 2,
      text: { de: 'Wer verantwortet die Informationssicherheit?', en: 'Who is in charge of information security?' },
      options: [
        { id: 'none', text: { de: 'Niemand', en: 'Nobody' }, points: 0, recommendation: 'name-officer' },
        { id: 'shared', text: { de: 'Gemeinsam mit anderen', en: 'Shared with others' }, points: 80 },
        { id: 'own', text: { de: 'Eine eigene Stelle', en: 'An own position' }, points: 100 },
      ],
    },
    {
      kind: 'single',
      id: 'data-centre',
      category: 'security',
      weight: 1,
      level: 3,
      text: { de: 'Wo stehen die Server?', en: 'Where are the servers?' },
      options: [
        { id: 'cellar', text: { de: 'Im Keller', en: 'In the cellar' }, points: 0, recommendation: 'move-servers' },
        { id: 'own', text: { de: 'Im eigenen Rechenzentrum', en: 'In an own data centre' }, points: 60 },
        { id: 'provider', text: { de: 'Beim Dienstleister', en: 'At a provider' }, points: 100 },
      ],
    },
    {
      kind: 'single',
      id: 'emergency-plan',
      category: 'security',
      weight: 1,
      level: 4,
      text: { de: 'Gibt es einen Notfallplan?', en: 'Is there an emergency plan?' },
      notApplicable: { de: 'Die Aufgabe liegt beim Landkreis.', en: 'The county has this task.' },
      options: [
        { id: 'none', text: { de: 'Nein', en: 'No' }, points: 0, recommendation: 'write-plan' },
        { id: 'written', text: { de: 'Geschrieben', en: 'Written' }, points: 60, recommendation: 'test-plan' },
        { id: 'tested', text: { de: 'Geübt', en: 'Tested' }, points: 100 },
      ],
    },
  ],
  rules: [
    {
      $comment: 'A review needs something to review.',
      id: 'no-strategy',
      when: { question: 'strategy-document', is: 'none' },
      skip: [{ question: 'strategy-review', implies: 'never' }],
      reason: { de: 'Was es nicht gibt, wird nicht überprüft.', en: 'What does not exist is not reviewed.' },
    },
    {
      id: 'no-online-services',
      when: { question: 'online-services', atMost: 0 },
      skip: [{ question: 'online-features', implies: [] }],
      reason: { de: 'Ohne Online-Dienste keine Funktionen.', en: 'Without online services there are no features.' },
    },
    {
      id: 'provider-has-the-plan',
      when: {
        all: [{ question: 'data-centre', in: ['provider'] }, { not: { question: 'security-officer', is: 'none' } }],
      },
      skip: [{ question: 'emergency-plan', implies: { notApplicable: true } }],
      reason: { de: 'Den Notfallplan führt der Dienstleister.', en: 'The provider keeps the emergency plan.' },
    },
  ],
  recommendations: [
    {
      id: 'write-strategy',
      text: { de: 'Schreiben Sie eine Digitalstrategie.', en: 'Write a digital strategy.' },
      firstStep: { de: 'Laden Sie zu einem Auftakt ein.', en: 'Invite people to a first meeting.' },
      effort: 5,
      lead: { de: 'Digitalbeauftragte', en: 'Digital officer' },
      references: [
        {
          text: { de: 'Leitfaden Strategie', en: 'Guide to strategies' },
          href: 'https://example.org/strategy',
          asOf: '2026-11-01',
          validUntil: '2029-06-30',
        },
      ],
      enough: { de: 'Fünf Seiten genügen.', en: 'Five pages are enough.' },
      validUntil: '2030-12-31',
    },
    {
      id: 'adopt-strategy',
      text: { de: 'Bringen Sie den Entwurf in den Rat.', en: 'Take the draft to the council.' },
      firstStep: { de: 'Termin der Sitzung erfragen.', en: 'Ask for the date of the session.' },
      effort: 2,
    },
    {
      id: 'review-strategy',
      text: { de: 'Überprüfen Sie die Strategie jährlich.', en: 'Review the strategy every year.' },
      firstStep: { de: 'Einen festen Monat wählen.', en: 'Choose a fixed month.' },
      effort: 2,
    },
    {
      id: 'first-services',
      text: { de: 'Stellen Sie die häufigsten Leistungen online.', en: 'Put the most frequent services online.' },
      firstStep: { de: 'Die zehn häufigsten Anträge zählen.', en: 'Count the ten most frequent applications.' },
      effort: 5,
    },
    {
      id: 'more-services',
      text: { de: 'Bauen Sie das Angebot aus.', en: 'Extend what is offered.' },
      firstStep: { de: 'Dienste der Nachbarn übernehmen.', en: 'Take over services of your neighbours.' },
      effort: 3,
    },
    {
      id: 'add-payment',
      text: { de: 'Bieten Sie Bezahlen an.', en: 'Offer payment.' },
      firstStep: { de: 'Mit der Kasse sprechen.', en: 'Talk to the cashier.' },
      effort: 3,
    },
    {
      id: 'name-officer',
      text: { de: 'Benennen Sie eine verantwortliche Person.', en: 'Name a person in charge.' },
      firstStep: { de: 'Bei Nachbarn nach einer gemeinsamen Stelle fragen.', en: 'Ask neighbours to share one.' },
      effort: 1,
    },
    {
      id: 'move-servers',
      text: { de: 'Holen Sie die Server aus dem Keller.', en: 'Get the servers out of the cellar.' },
      firstStep: { de: 'Ein Angebot einholen.', en: 'Ask for an offer.' },
      effort: 8,
    },
    {
      id: 'write-plan',
      text: { de: 'Schreiben Sie einen Notfallplan.', en: 'Write an emergency plan.' },
      firstStep: { de: 'Telefonliste ausdrucken.', en: 'Print the list of telephone numbers.' },
      effort: 2,
    },
    {
      id: 'test-plan',
      text: { de: 'Üben Sie den Notfallplan.', en: 'Test the emergency plan.' },
      firstStep: { de: 'Einen Vormittag festlegen.', en: 'Set a morning aside.' },
      effort: 1,
    },
  ],
  glossary: [
    {
      id: 'digital-strategy',
      term: { de: 'Digitalstrategie', en: 'Digital strategy' },
      explanation: { de: 'Ziele und Wege auf Papier.', en: 'Goals and ways on paper.' },
    },
  ],
  scoring: { openAnswers: 'evidence', aggregation: 'arithmetic', weightVariation: 25 },
  benchmark: { groups: ['size', 'county', 'type', 'all'], minimumGroupSize: 5, sizeClasses: [0, 5000, 20000] },
};
