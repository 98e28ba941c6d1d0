/** Where answers are stored. */
export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'postgres';
      readonly url: string;
      /** The address with the role that owns the tables; without it that of `url` does. */
      readonly ownerUrl?: string;
    };

/** `problem` is half a sentence: what was expected. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

export const postgresExample = 'postgres://reifegrad:secret@db.example.org:5432/reifegrad';

export function database(value: string): Parsed<Database> {
  if (/^postgres(ql)?:/i.test(value)) {
    const parsed = postgresAddress(value);
    return 'value' in parsed ? { value: { kind: 'postgres', url: parsed.value } } : parsed;
  }
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/i.exec(value)?.[1];
  if (file === undefined || file.startsWith('//')) {
    return { problem: `expected sqlite: and the path of a file, or an address such as ${postgresExample}` };
  }
  return { value: { kind: 'sqlite', file } };
}

export function postgresAddress(value: string): Parsed<string> {
  if (!/^postgres(ql)?:\/\//i.test(value)) return { problem: 'expected postgres:// and host, port and database' };
  const url = URL.parse(value);
  if (url === null || !areEncoded(url)) {
    return {
      problem: 'this is no address. A character such as @ : / ? # % in name or password is percent-encoded, @ as %40',
    };
  }
  if (url.hostname === '' && !url.searchParams.has('host')) return { problem: 'a host is missing' };
  if (!/^\/[^/]+$/.test(url.pathname)) return { problem: 'the name of the database is missing behind the host' };
  return { value };
}

/** A sign of a password that was written as it is: its rest has become another part of the address. */
function areEncoded({ username, password, pathname, search, hash }: URL): boolean {
  try {
    for (const part of [username, password, pathname]) decodeURIComponent(part);
  } catch {
    return false;
  }
  return hash === '' && !pathname.includes('@') && !/^[^=]*@/.test(search);
}

/** The same address with stars where a password stands, also where it is no valid address. */
export function withoutPassword(value: string): string {
  return value.replace(/^([^:]*:\/*[^:@/]*:).*@/, '$1***@').replace(/([?&](?:ssl)?password=)[^&]*/gi, '$1***');
}
