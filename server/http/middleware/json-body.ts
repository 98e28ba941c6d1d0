import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import { Refusal } from '../../work/refusal.ts';
import type { Environment } from '../environment.ts';
import { checked } from '../places.ts';

/** Bytes. */
const usualLimit = 64 * 1024;

/** Only `application/json` passes, so that no page of a foreign origin can write without a preflight. */
export function jsonOnly() {
  return createMiddleware<Environment>(async (context, next) => {
    const type = context.req.header('content-type');
    if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '')) {
      throw new Refusal('request.content-type', { details: { found: nameable(type) } });
    }
    await next();
  });
}

/** At most so many bytes, 64 KiB if none are named, whether announced or streamed. */
export function limitedBody(limit: number = usualLimit) {
  const named = limit < 1024 * 1024 ? `${limit / 1024} KiB` : `${limit / 1024 / 1024} MiB`;
  return bodyLimit({
    maxSize: limit,
    onError: () => {
      throw new Refusal('request.too-large', { details: { limit: named }, headers: { connection: 'close' } });
    },
  });
}

/** Reads the body once and checks it. Whatever is nested too deeply for the stack is as invalid as anything else. */
export function checkedBody(schema: z.ZodType) {
  return createMiddleware<Environment>(async (context, next) => {
    const text = await context.req.text();
    try {
      context.set('body', checked(schema, JSON.parse(text)));
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError) throw new Refusal('request.not-json');
      throw error;
    }
    await next();
  });
}

function nameable(type: string | undefined): string {
  if (type === undefined) return '–';
  return /^[\w.+-]+\/[\w.+-]+(;[\w.+=" -]*)?$/.test(type) && type.length <= 80 ? type : '…';
}
