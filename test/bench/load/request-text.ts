export interface RequestParts {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A whole HTTP/1.1 request; its body is plain ASCII, as JSON of invented answers is. */
export function requestText({ method, path, headers = {}, body }: RequestParts): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}`;
  if (body === undefined) return `${head}\r\n`;
  const text = ascii(JSON.stringify(body));
  return `${head}content-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
}

/** JSON may write any character as an escape. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
