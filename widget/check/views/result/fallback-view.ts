import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedPage } from './comparison.ts';
import { isPublished, type PeerGroup } from './peer-groups.ts';

/**
 * Which groups are not available, in the same words whatever the reason, because a reason may tell about a municipality; before that,
 * unless the reader chose another one, which group stands in for the nearest and in what it is coarser. Nothing where all are published.
 */
export function fallbackView({ say, comparison: { groups, shown } }: ComparedPage): TemplateResult | typeof nothing {
  const missing = groups.filter(({ published }) => published === null);
  if (missing.length === 0) return nothing;
  const names = missing.map(({ name }) => say('comparison.quoted', { name })).join(', ');
  return html`<div class="fallback">
    ${insteadText(say, groups, shown)}
    <p class="muted">${say('comparison.unavailable', { groups: names })}</p>
  </div>`;
}

const coarser = ['size', 'type', 'urbanisation', 'state', 'all', 'counties'] as const;

function insteadText(
  say: ComparedPage['say'],
  groups: readonly PeerGroup[],
  shown: PeerGroup | null,
): TemplateResult | typeof nothing {
  const [nearest] = groups;
  const kind = coarser.find((one) => one === shown?.id.split(':', 1)[0]);
  if (!kind || !nearest || !shown || shown === nearest || shown !== groups.find(isPublished)) return nothing;
  return html`<p>
    ${say('comparison.instead', { group: shown.name, nearest: nearest.name, coarser: say(`comparison.coarser.${kind}`) })}
  </p>`;
}
