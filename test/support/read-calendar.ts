/** A property of an iCalendar component: parameters by name, its value still as written. */
export interface CalendarProperty {
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface CalendarComponent {
  readonly name: string;
  readonly properties: ReadonlyMap<string, CalendarProperty>;
  readonly components: readonly CalendarComponent[];
}

/** Reads an iCalendar stream by the grammar of RFC 5545 section 3.1. @throws where a line does not follow it */
export function readCalendar(stream: string): CalendarComponent {
  if (!stream.endsWith('\r\n')) throw new Error('The last line has no end.');
  const physical = stream.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A lone line break: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
    if (line.includes('\ufffd')) throw new Error(`A character is cut apart: ${line}`);
  }
  const lines = physical
    .join('\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const [begin, ...rest] = lines;
  const [component, after] = componentFrom(begin ?? '', rest);
  if (after.length > 0) throw new Error(`Something comes after the end: ${after[0]}`);
  return component;
}

/** A value of type TEXT (section 3.3.11) as somebody wrote it. @throws where a character stands there that must not */
export function textOf({ value }: CalendarProperty): string {
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === ';' || character === ',') throw new Error(`Not escaped: ${value}`);
    if (character !== '\\') text += character;
    else {
      at += 1;
      const escaped = value.charAt(at);
      if (!['\\', ';', ',', 'n', 'N'].includes(escaped)) throw new Error(`Escapes nothing: ${value}`);
      text += escaped.toLowerCase() === 'n' ? '\n' : escaped;
    }
  }
  return text;
}

function componentFrom(begin: string, rest: readonly string[]): [CalendarComponent, readonly string[]] {
  const name = /^BEGIN:([A-Z]+)$/.exec(begin)?.[1];
  if (name === undefined) throw new Error(`No beginning: ${begin}`);
  const properties = new Map<string, CalendarProperty>();
  const components: CalendarComponent[] = [];
  let lines = rest;
  for (;;) {
    const [line, ...after] = lines;
    if (line === undefined) throw new Error(`${name} does not end.`);
    if (line === `END:${name}`) return [{ name, properties, components }, after];
    if (line.startsWith('BEGIN:')) {
      const [component, left] = componentFrom(line, after);
      components.push(component);
      lines = left;
    } else {
      const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/u.exec(line);
      if (!found || properties.has(found[1] ?? '')) throw new Error(`No property, or one more: ${line}`);
      const [, property = '', written = '', value = ''] = found;
      const pairs = written.split(';').slice(1);
      const parameters = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
      properties.set(property, { parameters, value });
      lines = after;
    }
  }
}
