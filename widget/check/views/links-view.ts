import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './frame.ts';

export interface LinksData {
  readonly privacy: string | null;
  readonly accessibility: string | null;
  readonly feedback: string | null;
}

/** Links that every screen has in the same place. */
export function linksView({ privacy, accessibility, feedback }: LinksData, { t }: Frame): TemplateResult {
  const links = [
    [privacy, t('links.privacy')],
    [accessibility, t('links.accessibility')],
    [feedback, t('links.feedback')],
  ] as const;
  const safe = links.flatMap(([href, text]) => (href && isSafe(href) ? [{ href, text }] : []));
  return html`<footer class="links">
    <slot name="help"></slot>
    ${
      safe.length > 0
        ? html`<ul class="plain" role="list" aria-label=${t('links.title')}>
          ${safe.map(({ href, text }) => html`<li><a href=${href}>${text}</a></li>`)}
        </ul>`
        : nothing
    }
  </footer>`;
}

/** `https:`, `mailto:` and relative addresses; everything else could be a script. */
export function isSafe(href: string): boolean {
  try {
    const { protocol } = new URL(href, 'https://relative.invalid/');
    return protocol === 'https:' || protocol === 'mailto:';
  } catch {
    return false;
  }
}
