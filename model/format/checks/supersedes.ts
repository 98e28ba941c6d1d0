import type { ModelFile } from '../model-file.ts';
import { guesser } from '../nearest.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** What a revision says of its predecessor: each question of either once, those that are there and those that are gone. */
export function checkSupersedes({ supersedes, version, questions }: ModelFile): Finding[] {
  if (!supersedes) return [];
  const findings: Finding[] = [];
  if (supersedes.version === version) {
    findings.push({ code: 'supersedes.version', pointer: '/supersedes/version', params: { version } });
  }
  const known = new Set(questions.map(({ id }) => id));
  const guess = guesser(known);
  const earlier = new Map<string, string>();
  const told = new Set<string>();

  supersedes.questions.forEach(({ question, was, change }, index) => {
    const at = (key: string) => pointerTo('supersedes', 'questions', index, key);
    const params = { id: question };
    if (told.has(question)) {
      findings.push({ code: 'list.repeated', pointer: at('question'), params });
      return;
    }
    told.add(question);
    if (change === 'dropped' && known.has(question)) {
      findings.push({ code: 'supersedes.dropped', pointer: at('question'), params });
    } else if (change !== 'dropped' && !known.has(question)) {
      findings.push({ code: 'reference.question', pointer: at('question'), params, meant: guess(question) });
    }
    if (change === 'new' || change === 'dropped') {
      if (was !== undefined) findings.push({ code: 'supersedes.was', pointer: at('was'), params: { change } });
      if (change === 'new') return;
    }
    const renamed = change !== 'dropped' && was !== undefined;
    const id = renamed ? was : question;
    const pointer = at(renamed ? 'was' : 'question');
    const first = earlier.get(id);
    if (first !== undefined) findings.push({ code: 'supersedes.predecessor', pointer, params: { id, first } });
    else earlier.set(id, pointer);
  });
  return findings;
}
