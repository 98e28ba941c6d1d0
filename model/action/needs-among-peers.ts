import type { Evaluation, Need, Needs } from './evaluation.ts';

/**
 * The same needs with the need for action (Handlungsbedarf) in the order that the peers give it (method 2.1):
 * `G_q * (1 + peerGap_q)` with `peerGap_q = max(0, (peerMean_q - x_q) / 100)`. Ties: larger gap, lower effort, the order that was
 * given. Gaps and points are the hundredths of the evaluation, so that a reader can follow the order by the numbers on the page.
 * Quick wins and obligations stay as they are.
 *
 * @param peerMeans mean points of the peers by question id, 0 to 100; a question without one keeps its place (peerGap 0)
 */
export function needsAmongPeers(
  { needs, questions }: Pick<Evaluation, 'needs' | 'questions'>,
  peerMeans: ReadonlyMap<string, number>,
): Needs {
  if (!needs.needForAction.some(({ question }) => peerMeans.has(question))) return needs;
  const own = new Map(questions.map(({ question, points }) => [question, points ?? 0]));
  const urgency = ({ question, gap }: Need): number => {
    const behind = (peerMeans.get(question) ?? 0) * 100 - (own.get(question) ?? 0);
    return gap * (10_000 + Math.max(0, behind));
  };
  const needForAction = [...needs.needForAction].sort(
    (a, b) => urgency(b) - urgency(a) || b.gap - a.gap || a.effort - b.effort,
  );
  return { ...needs, needForAction, comparedWithPeers: true };
}
