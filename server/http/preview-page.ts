import { pagePolicy } from './page.ts';

/** The policy that the element works under everywhere; element and preview each bring their Lit, and so its policy twice. */
export const previewPolicy = `${pagePolicy()} 'allow-duplicates'`;

/** The page that shows a model file in the real element; what is in it is the widget's. */
export const previewPage = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>reifegrad</title>
    <link rel="stylesheet" href="preview.css">
    <script type="module" src="widget/v1/reifegrad-check.js"></script>
    <script type="module" src="widget/v1/reifegrad-preview.js"></script>
  </head>
  <body>
    <reifegrad-preview></reifegrad-preview>
  </body>
</html>
`;

export const previewStyle = `:root {
  color-scheme: light dark;
}

body {
  margin: 0;
  background: Canvas;
  color: CanvasText;
  font: 1rem / 1.55 system-ui, "Segoe UI", Roboto, sans-serif;
}
`;
