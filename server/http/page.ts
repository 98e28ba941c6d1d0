import { pickText } from '../../model/format/text.ts';
import type { LoadedModel } from '../work/models.ts';

/** The strictest content security policy under which the element works; `server` is the source of its script and data. */
export function pagePolicy(server = "'self'"): string {
  return [
    "default-src 'none'",
    `script-src ${server}`,
    `connect-src ${server}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

export type PageElement = 'reifegrad-check' | 'reifegrad-study';

/** What the collective result's page has in its title besides the survey's. */
const resultTitle = { de: 'Gesamtergebnis', en: 'Collective result' };

/**
 * A page with nothing but one element, which brings the heading, for surveys that no other page embeds. German, unless the model
 * is not.
 *
 * @param prefix path of the server without a slash at its end; empty for none
 */
export function pageHtml({ model }: LoadedModel, prefix: string, element: PageElement): string {
  const title = pickText(model.file.title, 'de', model.file.fallback);
  const part = element === 'reifegrad-study' ? `${pickText(resultTitle, title.language, 'en').text} – ` : '';
  const script = {
    de: 'Diese Seite braucht JavaScript. Bitte schalten Sie es ein.',
    en: 'This page needs JavaScript. Please switch it on.',
  };
  const { text: noScript } = pickText(script, title.language, 'en');
  return `<!doctype html>
<html lang="${escaped(title.language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(part + title.text)}</title>
    <link rel="stylesheet" href="${escaped(prefix)}/page.css">
    <script type="module" src="${escaped(prefix)}/widget/v1/${element}.js"></script>
  </head>
  <body>
    <main>
      <noscript><p>${noScript}</p></noscript>
      <${element} endpoint="${escaped(prefix)}/" heading-level="1"></${element}>
    </main>
  </body>
</html>
`;
}

/** One readable column; the element takes size and font from the text around it. */
export const pageStyle = `:root {
  color-scheme: light dark;
}

body {
  max-width: 48rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 3rem;
  background: Canvas;
  color: CanvasText;
  font: 1rem / 1.55 system-ui, "Segoe UI", Roboto, sans-serif;
}
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
