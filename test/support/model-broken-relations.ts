import type { BrokenModel } from './model-broken.ts';

const reason = { de: 'Darum.', en: 'Therefore.' };
const ring = {
  id: 'back',
  when: { question: 'strategy-review', is: 'never' },
  skip: [{ question: 'strategy-document', implies: 'none' }],
  reason,
};
const supersedes = (...questions: object[]) => ({ '/supersedes': { version: '0.9.0', questions } });

/** Rules in a ring, things named twice, and revisions that contradict their questions. */
export const brokenRelations: readonly BrokenModel[] = [
  {
    code: 'rule.cycle',
    changes: { '/rules/-': ring },
    at: '"question": ▸"strategy-review", "is"',
    pointer: '/rules/3/when/question',
    en: 'The rules of these questions look at each other in a ring: strategy-document → strategy-review → strategy-document. One of them has to go.',
    de: 'Die Regeln dieser Fragen sehen im Kreis aufeinander: strategy-document → strategy-review → strategy-document. Eine von ihnen muss weichen.',
  },
  {
    code: 'list.repeated',
    changes: { '/questions/0/terms/-': 'digital-strategy' },
    at: '"digital-strategy", ▸"digital-strategy"',
    pointer: '/questions/0/terms/1',
    en: '“digital-strategy” is named here already.',
    de: '„digital-strategy“ ist hier schon genannt.',
  },
  {
    code: 'list.repeated',
    changes: { '/rules/0/skip/-': { question: 'strategy-review', implies: 'once' } },
    at: '"question": ▸"strategy-review", "implies": "once"',
    pointer: '/rules/0/skip/1/question',
    en: '“strategy-review” is named here already.',
    de: '„strategy-review“ ist hier schon genannt.',
  },
  {
    code: 'list.repeated',
    changes: { '/levels/4/gate/questions/-': { question: 'security-officer', points: 100 } },
    at: '"question": ▸"security-officer", "points": 100',
    pointer: '/levels/4/gate/questions/1/question',
    en: '“security-officer” is named here already.',
    de: '„security-officer“ ist hier schon genannt.',
  },
  {
    code: 'list.repeated',
    changes: { '/benchmark/groups/-': 'size' },
    at: '"all", ▸"size"',
    pointer: '/benchmark/groups/4',
    en: '“size” is named here already.',
    de: '„size“ ist hier schon genannt.',
  },
  {
    code: 'supersedes.version',
    changes: { '/supersedes': { version: '1.0.0', questions: [] } },
    at: '"supersedes": { "version": ▸"1.0.0"',
    pointer: '/supersedes/version',
    en: 'The predecessor has the same version as this file, 1.0.0.',
    de: 'Die Vorgängerin hat dieselbe Version wie diese Datei, 1.0.0.',
  },
  {
    code: 'reference.question',
    changes: supersedes({ question: 'data-center', change: 'same' }),
    at: '▸"data-center"',
    pointer: '/supersedes/questions/0/question',
    en: 'There is no question “data-center”.',
    de: 'Es gibt keine Frage „data-center“.',
    meant: 'data-centre',
  },
  {
    code: 'supersedes.dropped',
    changes: supersedes({ question: 'data-centre', change: 'dropped' }),
    at: '"question": ▸"data-centre", "change"',
    pointer: '/supersedes/questions/0/question',
    en: 'The question “data-centre” is said to be dropped but is still in this file.',
    de: 'Die Frage „data-centre“ soll entfallen sein, steht aber noch in dieser Datei.',
  },
  {
    code: 'supersedes.was',
    changes: supersedes({ question: 'data-centre', was: 'servers', change: 'new' }),
    at: '"was": ▸"servers"',
    pointer: '/supersedes/questions/0/was',
    en: 'There is no “was” with “new”; only “same”, “reworded” and “recoded” have an earlier id.',
    de: 'Zu „new“ gehört kein „was“; nur „same“, „reworded“ und „recoded“ haben eine frühere Kennung.',
  },
  {
    code: 'supersedes.was',
    changes: supersedes({ question: 'servers', was: 'cellar', change: 'dropped' }),
    at: '"was": ▸"cellar"',
    pointer: '/supersedes/questions/0/was',
    en: 'There is no “was” with “dropped”; only “same”, “reworded” and “recoded” have an earlier id.',
    de: 'Zu „dropped“ gehört kein „was“; nur „same“, „reworded“ und „recoded“ haben eine frühere Kennung.',
  },
  {
    code: 'list.repeated',
    changes: supersedes({ question: 'data-centre', change: 'same' }, { question: 'data-centre', change: 'recoded' }),
    at: '"question": ▸"data-centre", "change": "recoded"',
    pointer: '/supersedes/questions/1/question',
    en: '“data-centre” is named here already.',
    de: '„data-centre“ ist hier schon genannt.',
  },
  {
    code: 'supersedes.predecessor',
    changes: supersedes(
      { question: 'data-centre', was: 'servers', change: 'same' },
      { question: 'emergency-plan', was: 'servers', change: 'reworded' },
    ),
    at: '"question": "emergency-plan", "was": ▸"servers"',
    pointer: '/supersedes/questions/1/was',
    en: 'The earlier question “servers” is mapped already (at /supersedes/questions/0/was).',
    de: 'Die frühere Frage „servers“ ist schon zugeordnet (unter /supersedes/questions/0/was).',
  },
  {
    code: 'supersedes.predecessor',
    changes: supersedes(
      { question: 'servers', change: 'dropped' },
      { question: 'data-centre', was: 'servers', change: 'recoded' },
    ),
    at: '"was": ▸"servers"',
    pointer: '/supersedes/questions/1/was',
    en: 'The earlier question “servers” is mapped already (at /supersedes/questions/0/question).',
    de: 'Die frühere Frage „servers“ ist schon zugeordnet (unter /supersedes/questions/0/question).',
  },
];
