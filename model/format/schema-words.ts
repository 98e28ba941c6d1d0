import type { FieldWords, ObjectName, WordsOf } from './field-words.ts';
import type { values } from './schema.ts';
import { conditionWords } from './schema-words-of-conditions.ts';
import { questionWords } from './schema-words-of-questions.ts';

export const commentWords: FieldWords = ['Bemerkung für alle, die diese Datei bearbeiten; sonst sieht sie niemand.'];

/** German words for editors on every object of a model file; the type asks for every field of the schema. */
export const objectWords: WordsOf<ObjectName> = {
  modelFile: {
    title: 'Reifegradmodell',
    description: 'Eine Modelldatei von Reifegrad Kommunal: Stufen, Kategorien, Fragen, Regeln und Empfehlungen.',
    fields: {
      $schema: [
        'Wo das Schema dieser Datei liegt; danach prüft und ergänzt der Editor.',
        './reifegrad-model.schema.json',
      ],
      id: ['Kennung des Modells, für alle seine Versionen dieselbe.', 'reifegrad-kommunal'],
      version: ['Version dieser Datei aus drei Zahlen; jede Änderung braucht eine neue.', '1.0.0'],
      languages: ['Sprachen, in denen jeder Text vorliegt; Zusätze wie de-x-plain dürfen Lücken haben.', ['de', 'en']],
      fallback: ['Ersatzsprache, wenn ein Text in der gewünschten Sprache fehlt; eine aus „languages“.', 'de'],
      title: ['Name der Erhebung, wie er über dem Gespräch steht.'],
      introduction: ['Begrüßung vor der ersten Frage: worum es geht und wem es nützt.'],
      secondsPerQuestion: [
        'Übliche Zeit für eine Frage in Sekunden, 5 bis 600; daraus wird „noch etwa 4 Minuten“.',
        20,
      ],
      levels: ['Die fünf Stufen, die niedrigste zuerst.'],
      categories: ['Die Kategorien (Handlungsfelder) in der Reihenfolge des Gesprächs, 1 bis 100.'],
      questions: ['Alle Fragen; gestellt werden sie Kategorie für Kategorie, darin in dieser Reihenfolge.'],
      rules: ['Sprungregeln: welche Fragen sich durch eine frühere Antwort erledigt haben.'],
      recommendations: ['Empfehlungen, auf die Antwortoptionen und Fragen mit ihrer Kennung verweisen.'],
      glossary: ['Begriffe, die bei den Fragen erklärt werden.'],
      scoring: ['Wie aus Antworten Punkte und eine Stufe werden.'],
      benchmark: ['Womit sich eine Kommune vergleichen kann.'],
      supersedes: ['Wie sich die Fragen zur vorherigen Version verhalten; die erste Version lässt es weg.'],
    },
  },
  level: {
    title: 'Stufe',
    description: 'Eine der fünf Stufen des Reifegrads.',
    fields: {
      id: ['Kennung der Stufe.', 'smart'],
      name: ['Name der Stufe.', { de: 'Smart', en: 'Smart' }],
      summary: ['Ein Satz, der die Stufe beschreibt.'],
      threshold: ['Ab welcher Gesamtpunktzahl sie erreicht ist, 0 bis 100; die erste Stufe hat 0.', 80],
      gate: ['Was die Stufe außer Punkten noch verlangt; die erste hat keine Bedingung.'],
    },
  },
  gate: {
    title: 'Bedingung einer Stufe',
    description: 'Ohne sie wird die Stufe nicht erreicht, gleich wie viele Punkte es sind.',
    fields: {
      minimumCategoryLevel: ['Stufe, die jede bewertete Kategorie mindestens haben muss, 1 bis 5.', 3],
      questions: ['Fragen, die mindestens so viele Punkte haben müssen.'],
    },
  },
  gateQuestion: {
    title: 'Verlangte Frage',
    description: 'Eine Frage, von der eine Stufe eine Punktzahl verlangt.',
    fields: {
      question: ['Kennung der Frage.', 'security-officer'],
      points: ['Punkte, die ihre Antwort mindestens haben muss, 0 bis 100.', 80],
    },
  },
  category: {
    title: 'Kategorie',
    description: 'Ein Handlungsfeld mit eigener Punktzahl und Stufe.',
    fields: {
      id: ['Kennung der Kategorie, auf Dauer dieselbe; „overall“ ist vergeben.', 'services'],
      name: ['Name der Kategorie.', { de: 'Digitale Verwaltungsleistungen', en: 'Digital services' }],
      summary: ['Ein Satz dazu, worum es in der Kategorie geht.'],
      weight: ['Gewicht in der Gesamtpunktzahl, 1 bis 1000; nur das Verhältnis zu den anderen zählt.', 3],
      rationale: ['Warum sie so viel wiegt.'],
    },
  },
  ...questionWords,
  ...conditionWords,
  recommendation: {
    title: 'Empfehlung',
    description: 'Was eine Kommune als Nächstes tun kann.',
    fields: {
      id: ['Kennung der Empfehlung.', 'write-strategy'],
      text: ['Was zu tun ist, als Aufforderung.'],
      firstStep: ['Der erste Schritt, der noch diesen Monat gelingt.'],
      effort: ['Aufwand: 1 ein Nachmittag, 2 Tage, 3 Wochen, 5 Monate, 8 ein Jahr oder mehr.', 2],
      lead: ['Wer es üblicherweise in die Hand nimmt, als Rolle.', { de: 'Hauptamt', en: 'Central office' }],
      references: ['Was dabei hilft: Standards, Gesetze, Dienste und Programme; höchstens 10.'],
      enough: ['Wann gut genug gut genug ist.'],
      validUntil: ['Letzter Tag, an dem die Empfehlung noch gilt.', '2030-12-31'],
    },
  },
  reference: {
    title: 'Verweis',
    description: 'Ein Standard, Gesetz, Dienst oder Programm, das bei einer Empfehlung hilft.',
    fields: {
      text: ['Name dessen, worauf verwiesen wird.'],
      href: ['Adresse im Netz, mit https:// am Anfang, höchstens 2000 Zeichen.', 'https://www.fitko.de/'],
      asOf: ['Stand: der Tag, an dem die Angabe geprüft wurde.', '2026-11-01'],
      validUntil: ['Letzter Tag, an dem es noch helfen kann, etwa das Ende eines Förderprogramms.', '2027-06-30'],
    },
  },
  glossaryEntry: {
    title: 'Begriff',
    description: 'Ein Eintrag im Glossar.',
    fields: {
      id: ['Kennung des Begriffs, auf die „terms“ einer Frage verweist.', 'eid'],
      term: ['Der Begriff, wie er in den Fragen steht.'],
      explanation: ['Seine Erklärung in einem oder zwei Sätzen.'],
    },
  },
  scoring: {
    title: 'Bewertung',
    description: 'Wie aus Antworten Punkte und eine Stufe werden.',
    fields: {
      openAnswers: [
        'Offene Antworten: „evidence“ zählt sie mit den wenigsten Punkten, „neutral“ lässt sie aus dem Mittel.',
        'evidence',
      ],
      aggregation: [
        'Wie Kategorien zusammenwirken: „arithmetic“ gewichtetes Mittel, „geometric“ bestraft Ausreißer nach unten, „staged“ Stufe für Stufe.',
        'arithmetic',
      ],
      weightVariation: ['Um wie viel Prozent die Gewichte bei der Prüfung der Stufe schwanken, 0 bis 90.', 25],
    },
  },
  benchmark: {
    title: 'Vergleich',
    description: 'Womit sich eine Kommune vergleichen kann.',
    fields: {
      groups: [
        'Gruppen, jede einmal: „all“ alle; gleich nach „state“ Land, „size“ Größenklasse, „county“ Landkreis, „type“ Art, „urbanisation“ Verstädterungsgrad.',
        ['all', 'size', 'county', 'type'],
      ],
      minimumGroupSize: ['Kleinste Gruppe, über die etwas veröffentlicht wird, 5 bis 1000 Kommunen.', 5],
      sizeClasses: [
        'Untergrenzen der Größenklassen in Einwohnern, aufsteigend, die erste 0; oder „destatis“ für die des Statistischen Bundesamts, „kgst“ für die der KGSt.',
        [0, 5000, 20000],
        'kgst',
      ],
    },
  },
  supersedes: {
    title: 'Vorgängerin',
    description: 'Wie sich diese Version zur vorherigen verhält, damit Ergebnisse vergleichbar bleiben.',
    fields: {
      version: ['Version der Vorgängerin, eine andere als die dieser Datei.', '1.0.0'],
      questions: ['Die Fragen beider Versionen, jede einmal.'],
    },
  },
  supersededQuestion: {
    title: 'Frage im Wandel',
    description: 'Was aus einer Frage geworden ist.',
    fields: {
      question: [
        'Kennung der Frage in dieser Datei; bei „dropped“ ihre Kennung in der Vorgängerin.',
        'online-services',
      ],
      was: ['Frühere Kennung, wenn sie anders hieß; nur bei „same“, „recoded“ und „reworded“.', 'services-online'],
      change: [
        '„same“ dieselbe, „recoded“ dieselbe Tatsache anders gezählt, „reworded“ fragt anderes und ist nicht vergleichbar, „new“ neu, „dropped“ entfallen.',
        'same',
      ],
      map: [
        'Nur bei „recoded“: welche Option der Vorgängerin jetzt welche ist, bei „multiple“ auch mehrere oder keine. Was seine Kennung behält, fehlt hier.',
        { partly: 'some' },
      ],
    },
  },
};

/** The same on what is used in several places. */
export const valueWords: Readonly<Record<keyof typeof values, readonly [title: string, description: string]>> = {
  remark: ['Bemerkung', 'Freier Text, höchstens 4000 Zeichen.'],
  slug: [
    'Kennung',
    'Kleinbuchstaben und Ziffern mit einzelnen Bindestrichen dazwischen, höchstens 80 Zeichen, etwa online-services.',
  ],
  languageTag: ['Sprachkürzel', 'Kürzel einer Sprache nach BCP 47, etwa de, en, fr-CH oder de-x-plain.'],
  version: ['Version', 'Drei Zahlen mit Punkten dazwischen, etwa 1.0.0.'],
  paragraphs: [
    'Text in einer Sprache',
    'Reiner Text mit 1 bis 4000 Zeichen; eine leere Zeile (\\n\\n) trennt Absätze.',
  ],
  text: ['Text', 'Ein Text in allen Sprachen, etwa { "de": "Nein", "en": "No" }.'],
  date: ['Tag', 'Ein Kalendertag als Jahr-Monat-Tag, etwa 2030-12-31.'],
  effort: ['Aufwand', 'Aufwand: 1 ein Nachmittag, 2 Tage, 3 Wochen, 5 Monate, 8 ein Jahr oder mehr.'],
  anyQuestion: ['Frage', 'Eine Frage; „kind“ sagt, wie sie beantwortet wird.'],
  condition: ['Bedingung', 'Vergleicht eine frühere Antwort oder verbindet Vergleiche mit „all“, „any“ und „not“.'],
  implied: ['Stillschweigende Antwort', 'Was statt einer Antwort gilt; es muss zur übersprungenen Frage passen.'],
};
