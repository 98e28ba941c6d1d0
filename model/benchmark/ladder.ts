import type { MetricSummary, Publication, PublishedGroup } from './publication.ts';

/**
 * The nearest of a municipality's groups that shows a metric as finely as wanted; null where none does.
 *
 * @param groups ids, the nearest first, as `groupsOf` gives them
 * @param metric `overall`, the id of a category, or `question:` and the id of a question, which has a mean alone
 * @param fineness the figure that must be there
 */
export function ladder(
  publication: Pick<Publication, 'groups'>,
  groups: readonly string[],
  metric: string,
  fineness: keyof MetricSummary = 'mean',
): PublishedGroup | null {
  const published = new Map(publication.groups.map((group) => [group.id, group]));
  const found = groups.find((id) => shown(published.get(id), metric)?.[fineness] !== undefined);
  return (found !== undefined && published.get(found)) || null;
}

const ofQuestion = 'question:';

function shown(group: PublishedGroup | undefined, metric: string): Partial<MetricSummary> | undefined {
  const [shelf, key] = metric.startsWith(ofQuestion)
    ? [group?.questions, metric.slice(ofQuestion.length)]
    : [group?.metrics, metric];
  return shelf && Object.hasOwn(shelf, key) ? shelf[key] : undefined;
}
