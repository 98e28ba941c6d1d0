/** Most telling last. */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

type Fields = Readonly<Record<string, unknown>>;

/** Writes one JSON line an event. Fields hold no bodies, no addresses of clients, no names and no secrets. */
export type Log = Readonly<Record<LogLevel, (event: string, fields?: Fields) => void>>;

/** @param write takes one line with its line feed */
export function jsonLog(level: LogLevel, clock: () => number, write: (line: string) => void): Log {
  const threshold = logLevels.indexOf(level);
  const at =
    (own: LogLevel) =>
    (event: string, fields: Fields = {}) => {
      if (logLevels.indexOf(own) < threshold) return;
      const line = JSON.stringify({ time: new Date(clock()).toISOString(), level: own, event, ...fields }, plainError);
      write(`${escapeInvisible(line)}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plainError(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

/** JSON leaves some characters as they are that steer a terminal or turn the direction of text. */
function escapeInvisible(line: string): string {
  return line.replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
