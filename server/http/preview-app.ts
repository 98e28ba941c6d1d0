import { Hono } from 'hono';
import type { PreviewState } from '../../model/contract/preview.ts';
import type { Environment } from './environment.ts';
import type { PreparedBytes } from './prepared-bytes.ts';
import { previewPage, previewPolicy, previewStyle } from './preview-page.ts';
import { sendBytes } from './send-bytes.ts';

/** A model file as it is at this moment. */
export interface Previewed {
  readonly state: PreviewState;
  /** The text that `state.shown` tells of; null while there is none. */
  readonly text: string | null;
}

export interface PreviewDeps {
  readonly widgetFiles: ReadonlyMap<string, PreparedBytes>;
  look(language: 'de' | 'en'): Promise<Previewed>;
}

const ownHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
const foreignHost = `Die Vorschau antwortet nur unter 127.0.0.1 oder localhost; öffnen Sie die Adresse, die der Befehl genannt hat.
The preview answers as 127.0.0.1 or localhost alone; open the address that the command printed.
`;

/** A page with the real element and a model file, without a survey, a database or anything that is kept. */
export function createPreviewApp({ widgetFiles, look }: PreviewDeps): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    // A page of another site may have its own name lead to this machine, and would then read the model as its own.
    if (ownHost.test(host)) await next();
    else context.res = context.text(foreignHost, 421);
    context.header('content-security-policy', previewPolicy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.get('/', (context) => context.html(previewPage));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/preview.css', (context) => context.body(previewStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/state', async (context) => {
    const { state } = await look(context.req.query('lang') === 'en' ? 'en' : 'de');
    return context.json(state);
  });
  app.get('/model.json', async (context) => {
    const { text } = await look('de');
    if (text === null) return context.notFound();
    return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
  });
  app.get('/widget/v1/:file', (context) => {
    const bytes = widgetFiles.get(context.req.param('file'));
    return bytes ? sendBytes(context, bytes, 'no-cache') : context.notFound();
  });
  return app;
}
