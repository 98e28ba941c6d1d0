/** What is told of an address: never the password. */
export interface Place {
  /** Such as `postgres://db.example:5432/reifegrad`. */
  readonly name: string;
  readonly role: string;
  readonly database: string;
}

export function placeOf(address: string): Place {
  const url = new URL(address);
  const asked = (name: string, otherwise: string) => url.searchParams.get(name) ?? otherwise;
  const host = asked('host', url.hostname === '' ? 'localhost' : url.hostname);
  const port = asked('port', url.port === '' ? '5432' : url.port);
  const database = decodeURIComponent(url.pathname.slice(1));
  const role = asked('user', decodeURIComponent(url.username));
  return { name: `postgres://${decodeURIComponent(host)}:${port}/${database}`, role, database };
}
