/** A value with where it stands, for messages. */
export interface GivenValue {
  readonly value: string;
  readonly source: string;
}

/**
 * Values of `reifegrad.config.json` as text: an object whose names are those of the environment and whose values are text, numbers
 * or lists of text.
 */
export function readConfigurationFile(text: string | null): {
  readonly values: Record<string, GivenValue>;
  readonly problems: readonly string[];
} {
  const source = 'reifegrad.config.json';
  if (text === null) return { values: {}, problems: [] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return { values: {}, problems: [`${source} is not valid JSON: ${reason}. Example: {"PORT": 8080}`] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { values: {}, problems: [`${source} has to be an object of variables. Example: {"PORT": 8080}`] };
  }
  const values: Record<string, GivenValue> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(json)) {
    const flat = flatten(value);
    if (flat !== null) values[name] = { value: flat, source };
    else {
      problems.push(
        `${name} in ${source} is ${JSON.stringify(value)}: expected text, a number or a list of texts. ` +
          'Example: "EMBED_ORIGINS": ["https://www.example.org"]',
      );
    }
  }
  return { values, problems };
}

function flatten(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join(',');
  return null;
}
