import type { FieldWords, WordsOf } from './field-words.ts';

const common = {
  id: ['Kennung der Frage, auf Dauer dieselbe: Antworten hängen an ihr.', 'online-services'],
  category: ['Kennung der Kategorie, zu der sie gehört.', 'services'],
  weight: ['Gewicht in ihrer Kategorie, 1 bis 1000; nur das Verhältnis zu den anderen zählt.', 2],
  core: ['Kernfrage: gehört zum Schnellcheck. Ohne Angabe false.', true],
  required: ['Muss vor der Abgabe beantwortet sein, und sei es mit „Weiß nicht“. Ohne Angabe false.', true],
  level: ['Stufe, zu der die Frage gehört, 2 bis 5; nur die Bewertung „staged“ braucht sie.', 3],
  text: ['Die Frage selbst, kurz genug für ein Gespräch.'],
  help: ['Was gemeint ist und was nicht.'],
  reason: ['Warum danach gefragt wird.'],
  evidence: [
    'Ein Beispiel für einen Nachweis.',
    { de: 'Gemeinderatsbeschluss vom 12.03.2024', en: 'Council decision' },
  ],
  terms: ['Kennungen von Begriffen im Glossar, die hier erklärt werden.', ['eid']],
  notApplicable: ['Bietet „Nicht unsere Aufgabe“ an und sagt, wann das die richtige Antwort ist.'],
} as const satisfies Record<string, FieldWords>;

/** German words for editors on questions and what stands in them. */
export const questionWords: WordsOf<
  'singleQuestion' | 'multipleQuestion' | 'numberQuestion' | 'option' | 'goalposts' | 'unitForms' | 'band'
> = {
  singleQuestion: {
    title: 'Frage mit einer Antwort',
    description: 'Genau eine Option trifft zu.',
    fields: {
      ...common,
      kind: ['„single“: genau eine Option trifft zu.', 'single'],
      options: ['2 bis 20 Optionen mit steigenden Punkten, von 0 bis 100.'],
    },
  },
  multipleQuestion: {
    title: 'Frage mit mehreren Antworten',
    description: 'Beliebig viele Optionen treffen zu; ihre Punkte zählen zusammen, höchstens 100.',
    fields: {
      ...common,
      kind: ['„multiple“: beliebig viele Optionen treffen zu.', 'multiple'],
      options: ['1 bis 20 Optionen; ihre Punkte ergeben zusammen mindestens 100.'],
    },
  },
  numberQuestion: {
    title: 'Frage nach einer Zahl',
    description: 'Die Antwort ist eine ganze Zahl; Punkte gibt es zwischen zwei Werten.',
    fields: {
      ...common,
      kind: ['„number“: die Antwort ist eine ganze Zahl.', 'number'],
      minimum: ['Kleinste Zahl, die angenommen wird.', 0],
      maximum: ['Größte Zahl, die angenommen wird.', 500],
      goalposts: ['Die Zahl für 0 und die für 100 Punkte; dazwischen gleichmäßig.', { zero: 0, full: 100 }],
      unit: ['Was gezählt wird, wie es hinter der Zahl steht.', { de: 'Leistungen', en: 'services' }],
      unitForms: ['Abweichende Formen der Einheit, etwa hinter der 1.', { one: { de: 'Leistung', en: 'service' } }],
      recommendations: ['Empfehlungen nach Punkten; die erste, deren „below“ über den Punkten liegt, gilt.'],
    },
  },
  option: {
    title: 'Antwortoption',
    description: 'Eine Antwort, die ausgewählt werden kann.',
    fields: {
      id: ['Kennung der Option, einmalig in ihrer Frage und auf Dauer dieselbe.', 'adopted'],
      text: ['Die Antwort, wie sie zu lesen ist.', { de: 'Beschlossen', en: 'Adopted' }],
      points: ['Wie weit die Kommune damit ist, 0 bis 100.', 50],
      recommendation: ['Kennung der Empfehlung, die von hier weiterführt; bei „multiple“ der Weg zu dieser Option.'],
      effort: ['Aufwand, wenn er von hier aus ein anderer ist als in der Empfehlung: 1, 2, 3, 5 oder 8.', 3],
    },
  },
  goalposts: {
    title: 'Eckwerte',
    description: 'Zwischen beiden Zahlen steigen die Punkte gleichmäßig, außerhalb bleiben sie bei 0 und 100.',
    fields: {
      zero: ['Die Zahl, die 0 Punkte wert ist.', 0],
      full: ['Die Zahl, die 100 Punkte wert ist; sie darf kleiner sein.', 100],
    },
  },
  unitForms: {
    title: 'Formen der Einheit',
    description:
      'Formen nach den Mehrzahlregeln der Sprache (CLDR); „other“ steht unter „unit“. Deutsch und Englisch haben nur „one“.',
    fields: {
      zero: ['Form hinter 0, etwa auf Lettisch und Arabisch.'],
      one: ['Form hinter 1.', { de: 'Leistung', en: 'service' }],
      two: ['Form hinter 2, etwa auf Sorbisch und Slowenisch.'],
      few: ['Form hinter wenigen, etwa 2 bis 4 auf Polnisch und Tschechisch.'],
      many: ['Form hinter vielen, etwa ab 5 auf Polnisch.'],
    },
  },
  band: {
    title: 'Empfehlung nach Punkten',
    description: 'Gilt, solange die Antwort weniger Punkte hat als „below“.',
    fields: {
      below: ['Punktzahl, unter der die Empfehlung gilt, 1 bis 100, aufsteigend.', 50],
      recommendation: ['Kennung der Empfehlung.', 'first-services'],
    },
  },
};
