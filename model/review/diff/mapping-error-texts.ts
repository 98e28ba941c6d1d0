import type { Bilingual } from '../../format/bilingual.ts';

/** Every way in which a revision can contradict its own mapping, in both languages. */
export const mappingErrorTexts = {
  'version.unchanged': {
    de: 'Der Inhalt ist geändert, die Version ist noch {version}. Geben Sie der neuen Fassung eine neue Version.',
    en: 'The content has changed and the version is still {version}. Give the new revision a new version.',
  },
  'supersedes.version': {
    de: 'Die Zuordnung gilt für die Version {declared}, verglichen wird mit {version}; sie zählt hier nicht.',
    en: 'The mapping is for version {declared}, the comparison is with {version}; it does not count here.',
  },
  'mapping.unknown-dropped': {
    de: 'Die Frage „{question}“ ist als „dropped“ erklärt, aber die alte Fassung hat sie nicht.{meant}',
    en: 'The question “{question}” is declared “dropped”, but the old revision does not have it.{meant}',
  },
  'mapping.not-new': {
    de: 'Die Frage „{question}“ ist als „new“ erklärt, aber ihre Kennung gab es schon. Antworten der alten Frage lägen unter ihr: Wählen Sie eine neue Kennung.',
    en: 'The question “{question}” is declared “new”, but its id existed already. Answers to the old question would lie under it: choose a new id.',
  },
  'mapping.not-in-old': {
    de: 'Die Frage „{question}“ ist als „{change}“ erklärt, aber die alte Fassung hat sie nicht. Erklären Sie sie als „new“, oder nennen Sie unter „was“, wie sie hieß.{meant}',
    en: 'The question “{question}” is declared “{change}”, but the old revision does not have it. Declare it “new”, or name under “was” what it was called.{meant}',
  },
  'mapping.unknown-was': {
    de: 'Die alte Fassung hat keine Frage „{was}“.{meant}',
    en: 'The old revision has no question “{was}”.{meant}',
  },
  'mapping.claimed-twice': {
    de: 'Die alte Frage „{was}“ hat ihre Kennung behalten; „{question}“ kann nicht auch aus ihr geworden sein.',
    en: 'The old question “{was}” has kept its id; “{question}” cannot have come from it, too.',
  },
  'mapping.reused-id': {
    de: 'Die Kennung „{question}“ gehörte einer Frage, die entfallen ist. Ihre Antworten lägen unter der neuen: Wählen Sie eine neue Kennung.',
    en: 'The id “{question}” belonged to a question that has been removed. Its answers would lie under the new one: choose a new id.',
  },
  'mapping.not-same': {
    de: 'Die Frage „{question}“ ist als „{change}“ erklärt, wird aber anders gezählt. {found} Erklären Sie sie als „recoded“.',
    en: 'The question “{question}” is declared “{change}”, but counts in another way. {found} Declare it “recoded”.',
  },
  'mapping.kind-changed': {
    de: 'Die Frage „{question}“ ist als „{change}“ erklärt, hat aber die Art „{after}“ statt „{before}“; frühere Antworten lassen sich nicht übertragen. Erklären Sie sie als „reworded“.',
    en: 'The question “{question}” is declared “{change}”, but is of the kind “{after}” instead of “{before}”; answers of before cannot be translated. Declare it “reworded”.',
  },
  'mapping.not-recoded': {
    de: 'Die Frage „{question}“ ist als „{change}“ erklärt, wird aber wie vorher gezählt. Erklären Sie sie als „same“ oder, wenn sie nach anderem fragt, als „reworded“.',
    en: 'The question “{question}” is declared “{change}”, but counts as before. Declare it “same” or, if it asks something else, “reworded”.',
  },
  'mapping.unknown-option': {
    de: 'Die frühere Frage „{question}“ hat keine Antwortoption „{option}“.{meant}',
    en: 'The former question “{question}” has no option “{option}”.{meant}',
  },
  'mapping.nothing-changed': {
    de: 'Die Frage „{question}“ ist als „{change}“ erklärt, aber nichts an ihr ist geändert.',
    en: 'The question “{question}” is declared “{change}”, but nothing about it has changed.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
