import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { anyModel } from '../../../support/model-arbitrary.ts';
import { walkEveryPath, waysToAnswer } from '../../../support/model-lint-every-path.ts';
import { lintDay } from '../../../support/model-lint-run.ts';

const codes = ['question.unreachable', 'rule.never-fires', 'rule.always-fires', 'rule.shadowed', 'rules.undecided'];

/** What walking every path with every single answer finds, as `code pointer`. */
function walked(model: MaturityModel): string[] {
  const questions = new Set<number>();
  const rules = model.file.rules.map(() => ({ fires: false, pauses: false }));
  const entries = new Map<string, { fires: boolean; decides: boolean }>();
  walkEveryPath(model, ({ question, tried, definite }) => {
    const first = tried.find(({ fires }) => fires);
    const index = model.file.questions.findIndex(({ id }) => id === question.id);
    if (!first && definite) questions.add(index);
    for (const one of tried) {
      const rule = rules[one.rule];
      if (rule && one.fires) rule.fires = true;
      if (rule && definite && !one.fires) rule.pauses = true;
      const pointer = `/rules/${one.rule}/skip/${one.skip}`;
      const entry = entries.get(pointer) ?? { fires: false, decides: false };
      entries.set(pointer, { fires: entry.fires || one.fires, decides: entry.decides || one === first });
    }
  });
  return [
    ...model.file.questions.flatMap((_, index) =>
      questions.has(index) ? [] : [`question.unreachable /questions/${index}`],
    ),
    ...rules.flatMap(({ fires, pauses }, index) => [
      ...(fires ? [] : [`rule.never-fires /rules/${index}/when`]),
      ...(pauses ? [] : [`rule.always-fires /rules/${index}/when`]),
    ]),
    ...[...entries].flatMap(([pointer, { fires, decides }]) => (fires && !decides ? [`rule.shadowed ${pointer}`] : [])),
  ].sort();
}

describe('what rules do', () => {
  it('is found as by walking every path with every single answer', { timeout: 60_000 }, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyModel(), (file) => {
        fc.pre(waysToAnswer(file) <= 5_000);
        const model = compile(file);
        const found = lint(model, lintDay)
          .filter(({ code }) => codes.includes(code))
          .map(({ code, pointer }) => `${code} ${pointer}`)
          .sort();
        for (const each of found) seen.set(each.split(' ')[0] ?? '', 1);
        expect(found).toEqual(walked(model));
      }),
      { numRuns: 200 },
    );
    expect([...seen.keys()].sort()).toEqual(codes.filter((code) => code !== 'rules.undecided').sort());
  });
});
