import { allRows, type Database, type Transaction } from '../query.ts';
import { memberName } from './members.ts';

interface Span {
  readonly from: number;
  to: number;
}

/**
 * Names of the submissions of a wave whose result is public or ever was, whether they count by now or not: those that stood while it was
 * declared public. Whoever has read a result knows it, also after it was corrected, withdrawn or declared confidential again.
 */
export function* knownResults(db: Database, wave: string): Transaction<readonly string[]> {
  const declarations = yield* allRows(
    db
      .selectFrom('event')
      .select(['content', 'at'])
      .where('kind', '=', 'result.declared')
      .where('subject', '=', wave)
      .orderBy('number'),
  );
  const spans = spansOf(declarations);
  if (spans.size === 0) return [];
  const submissions = yield* allRows(
    db
      .selectFrom('submission')
      .leftJoin('withdrawal', (join) =>
        join
          .onRef('withdrawal.municipality', '=', 'submission.municipality')
          .onRef('withdrawal.wave', '=', 'submission.wave')
          .onRef('withdrawal.submission', '=', 'submission.number'),
      )
      .select(['submission.municipality', 'submission.number', 'submission.at', 'withdrawal.at as until'])
      .where('submission.wave', '=', wave)
      .where('submission.municipality', 'in', [...spans.keys()])
      .orderBy('submission.municipality')
      .orderBy('submission.number'),
  );
  return submissions.flatMap(({ municipality, number, at, until }) => {
    const stood = { from: at, to: until ?? Number.POSITIVE_INFINITY };
    const seen = spans.get(municipality)?.some(({ from, to }) => from < stood.to && stood.from <= to);
    return seen ? [memberName(municipality, number)] : [];
  });
}

/** When each municipality's result was public. */
function spansOf(declarations: readonly { readonly content: string; readonly at: number }[]) {
  const spans = new Map<string, Span[]>();
  for (const { content, at } of declarations) {
    const declared: { readonly municipality: string; readonly public: boolean } = JSON.parse(content);
    const known = spans.get(declared.municipality) ?? [];
    spans.set(declared.municipality, known);
    const last = known.at(-1);
    if (declared.public) known.push({ from: at, to: Number.POSITIVE_INFINITY });
    else if (last) last.to = at;
  }
  return spans;
}
