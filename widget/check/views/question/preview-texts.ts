import type { Consequences } from '../../../../model/flow/change.ts';
import type { Frame } from '../frame.ts';

/** What a change would do, a sentence each. */
export function previewTexts(effect: Consequences, { t }: Frame): readonly string[] {
  const kinds = ['resting', 'returning', 'opened', 'closed'] as const;
  return kinds.flatMap((kind) => {
    const count = effect[kind].length;
    return count > 0 ? [t(`preview.${kind}`, { count })] : [];
  });
}
