import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { chooseEncoding, type PreparedBytes } from './prepared-bytes.ts';

/** Sends prepared bytes in the best encoding, or 304 where the reader has them already. */
export function sendBytes(context: Context<Environment>, prepared: PreparedBytes, cacheControl: string): Response {
  const encoding = chooseEncoding(context.req.header('accept-encoding'), prepared);
  const form = prepared.forms.get(encoding);
  if (!form) throw new Error(`There is no ${encoding} form.`);
  context.header('cache-control', cacheControl);
  context.header('etag', form.etag);
  context.header('vary', 'accept-encoding', { append: true });
  if (matches(context.req.header('if-none-match'), form.etag)) return context.body(null, 304);
  if (encoding !== 'identity') context.header('content-encoding', encoding);
  context.header('content-type', prepared.contentType);
  context.header('content-length', String(form.bytes.length));
  return context.body(form.bytes);
}

/** Whether an `If-None-Match` names this ETag; compared weakly, as RFC 9110 asks for. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((part) => part.trim())
    .some((part) => part === '*' || part.replace(/^W\//, '') === etag);
}
