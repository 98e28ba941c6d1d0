import { dayText } from '../../../model/format/day-text.ts';
import { pointsDown } from '../../../model/format/points-text.ts';
import { shortened } from '../clean-text.ts';
import { isAhead, type PlannedMeasure, plannedMeasures } from '../parts/measures.ts';
import { nextSteps } from '../parts/next-steps.ts';
import { knownTargets } from '../parts/plan.ts';
import { categoryName, modelLine, type ReportPage } from '../report-page.ts';

/** How many targets are named. */
const namedTargets = 3;

/** What is asked of the council (Beschlussvorschlag), with a plan and without one. */
export function proposalItems(page: ReportPage): readonly string[] {
  const { words, evaluation, municipality } = page;
  const { council: say } = words;
  const body = municipality.type === 'county' ? 'county' : 'municipality';
  const dative = { body: say.bodiesDative[body] };
  const unfinished = page.draft && (evaluation.provisional.length > 0 || evaluation.score.score === null);
  if (unfinished) return [takenText(page, say.bodies[body]), say.finish(dative)];
  return [takenText(page, say.bodies[body]), ...taskTexts(page, dative), ...targetTexts(page), say.report(dative)];
}

function takenText(page: ReportPage, body: string): string {
  const { words, evaluation, model, language, draft, wave } = page;
  const { council: say } = words;
  const { score } = evaluation.score;
  const title = modelLine(wave.title, page) || wave.id;
  if (score === null) return say.takeNone({ body, wave: title });
  const levels = { level: evaluation.level, levels: model.file.levels.length };
  return draft
    ? say.takeDraft({ body, wave: title, ...levels })
    : say.take({ body, wave: title, ...levels, score: pointsDown(score, language) });
}

/** Measures that are planned take the place of steps that are only named. */
function taskTexts(page: ReportPage, dative: { readonly body: string }): readonly string[] {
  const { words, language } = page;
  const { council: say } = words;
  const ahead = plannedMeasures(page).filter(isAhead);
  if (ahead.length > 0) {
    const late = ahead.filter(({ overdue }) => overdue);
    const dayOf = (measure: PlannedMeasure | undefined) => {
      const due = measure?.entry.due ?? null;
      return due === null ? null : dayText(due, language);
    };
    const measures = say.measures({
      count: ahead.length,
      overdue: late.length,
      since: dayOf(late[0]),
      next: dayOf(ahead.find(({ overdue }) => !overdue)),
    });
    return [nextSteps(page).length > 0 ? `${measures} ${say.further}` : measures];
  }
  return [nextSteps(page).length > 0 ? say.plan(dative) : say.keep];
}

function targetTexts(page: ReportPage): readonly string[] {
  const { words, language } = page;
  const { council: say, frame } = words;
  const targets = knownTargets(page);
  if (targets.length === 0) return [];
  const named = targets.slice(0, namedTargets).map(({ id, entry: { level, due } }) =>
    say.target({
      name: shortened(categoryName(page, id), 60),
      level,
      due: due === null ? null : dayText(due, language),
    }),
  );
  const more = targets.length - named.length;
  return [say.targets({ targets: [named.join('; '), ...(more > 0 ? [frame.more({ count: more })] : [])].join(' ') })];
}
