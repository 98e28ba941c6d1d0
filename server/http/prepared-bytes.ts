import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = ['br', 'gzip', 'identity'] as const;
export type ContentEncoding = (typeof encodings)[number];

/** The same content in every encoding that is worth sending, compressed once. */
export interface PreparedBytes {
  readonly contentType: string;
  readonly forms: ReadonlyMap<ContentEncoding, PreparedForm>;
}

export interface PreparedForm {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong, so it differs between encodings. */
  readonly etag: string;
}

/** Compresses as hard as it goes: what is served many times is compressed once. */
export async function prepareBytes(text: string, contentType: string): Promise<PreparedBytes> {
  const identity = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(identity, { params }), promisify(gzip)(identity)]);
  return preparedForms(contentType, identity, { br, gzip: gz });
}

/** For content that was compressed elsewhere; forms that are no shorter are left out. */
export function preparedForms(
  contentType: string,
  identity: Uint8Array,
  compressed: { readonly br?: Uint8Array | undefined; readonly gzip?: Uint8Array | undefined },
): PreparedBytes {
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  const forms = new Map<ContentEncoding, PreparedForm>();
  for (const encoding of encodings) {
    const bytes = encoding === 'identity' ? identity : compressed[encoding];
    if (!bytes || (encoding !== 'identity' && bytes.length >= identity.length)) continue;
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
    forms.set(encoding, { bytes: new Uint8Array(bytes), etag });
  }
  return { contentType, forms };
}

/** The best encoding that an `Accept-Encoding` allows: highest quality, then brotli, gzip, plain. */
export function chooseEncoding(accepted: string | undefined, prepared: PreparedBytes): ContentEncoding {
  const wishes = new Map<string, number>();
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (name !== '') wishes.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  let best: ContentEncoding = 'identity';
  let bestQuality = wishes.get('identity') ?? 0;
  for (const encoding of encodings.toReversed()) {
    const quality = wishes.get(encoding) ?? (encoding === 'identity' ? 0 : (wishes.get('*') ?? 0));
    if (prepared.forms.has(encoding) && quality > 0 && quality >= bestQuality) {
      best = encoding;
      bestQuality = quality;
    }
  }
  return best;
}
