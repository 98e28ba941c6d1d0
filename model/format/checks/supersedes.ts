import type { ModelFile, OptionMap, QuestionEntry } from '../model-file.ts';
import { guesser, nearest } from '../nearest.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** What a revision says of its predecessor: each question of either once, those that are there and those that are gone. */
export function checkSupersedes({ supersedes, version, questions }: ModelFile): Finding[] {
  if (!supersedes) return [];
  const findings: Finding[] = [];
  if (supersedes.version === version) {
    findings.push({ code: 'supersedes.version', pointer: '/supersedes/version', params: { version } });
  }
  const known = new Map(questions.map((question) => [question.id, question]));
  const guess = guesser(new Set(known.keys()));
  const earlier = new Map<string, string>();
  const told = new Set<string>();

  supersedes.questions.forEach(({ question, was, change, map }, index) => {
    const path = ['supersedes', 'questions', index];
    const at = (key: string) => pointerTo(...path, key);
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
    if (map !== undefined) {
      const target = known.get(question);
      if (change !== 'recoded') findings.push({ code: 'supersedes.map', pointer: at('map'), params: { change } });
      else if (target) findings.push(...checkMap(map, target, [...path, 'map']));
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

/** Where options of before lead to: what they were called only a comparison with the predecessor can tell. */
function checkMap(map: OptionMap, target: QuestionEntry, path: readonly PropertyKey[]): Finding[] {
  const { id: question } = target;
  if (target.kind === 'number')
    return [{ code: 'supersedes.map-number', pointer: pointerTo(...path), params: { question } }];
  const options = new Set(target.options.map(({ id }) => id));
  const stranger = (id: string, ...at: readonly PropertyKey[]): Finding[] => {
    if (options.has(id)) return [];
    const params = { question, id };
    return [{ code: 'reference.option', pointer: pointerTo(...path, ...at), params, meant: nearest(id, options) }];
  };
  return Object.entries(map).flatMap(([before, now]): Finding[] => {
    if (typeof now === 'string') return stranger(now, before);
    if (target.kind === 'single') {
      return [{ code: 'supersedes.map-single', pointer: pointerTo(...path, before), params: { question } }];
    }
    return now.flatMap((id, index): Finding[] => {
      if (now.indexOf(id) === index) return stranger(id, before, index);
      return [{ code: 'list.repeated', pointer: pointerTo(...path, before, index), params: { id } }];
    });
  });
}
