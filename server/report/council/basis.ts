import { dayText } from '../../../model/format/day-text.ts';
import { membersText } from '../compared/peer-groups.ts';
import type { ReportPage } from '../report-page.ts';

/** What the paper rests on and does not say, in one paragraph. */
export function basisText({ words, model, shown, language, invented }: ReportPage): string {
  const { council: say, frame } = words;
  const { id, version, questions } = model.file;
  const compared = shown
    ? say.comparedWith({
        band: words.groups.bands[shown.published.contributors],
        members: membersText(words, shown),
        group: shown.name,
        date: dayText(shown.published.asOf, language),
      })
    : say.notCompared;
  const basis = say.basis({ count: questions.length, model: frame.model({ id, version }) });
  return [basis, compared, ...(invented ? [words.method.invented] : [])].join(' ');
}
