import { pointsDown } from '../../../../model/format/points-text.ts';
import type { Room } from '../room.ts';
import type { Tried } from './tried.ts';

/** Level and points as tried out, beside today's where they differ. */
export function standingText({ page, say }: Room, { evaluation }: Tried): string {
  const { language } = page;
  const { score } = evaluation.score;
  const today = page.evaluation;
  if (score === null) return say('whatIf.unrated');
  const words = { level: evaluation.level, score: pointsDown(score, language) };
  if (today.score.score === null || (today.score.score === score && today.level === evaluation.level)) {
    return say('whatIf.standing', words);
  }
  return say(today.level === evaluation.level ? 'whatIf.standingPoints' : 'whatIf.standingChange', {
    ...words,
    now: today.level,
    points: pointsDown(today.score.score, language),
  });
}

/** What comes of the changes, in one sentence. */
export function outcomeText({ page, say }: Room, { evaluation }: Tried): string {
  const { language } = page;
  const { level, score } = evaluation;
  const now = page.evaluation.level;
  if (score.score === null) return say('whatIf.unrated');
  const key = level > now ? 'whatIf.up' : level < now ? 'whatIf.down' : 'whatIf.same';
  return say(key, {
    level,
    now,
    score: pointsDown(score.score, language),
    points: pointsDown(page.evaluation.score.score ?? 0, language),
  });
}
