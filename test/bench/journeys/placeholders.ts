import type { RecordedRequest } from './recorded-request.ts';

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(\/widget\/v\d+\/reifegrad-[a-z]+)-[\w-]{8}(\.js)$/, '$1-{hash}$2'],
  [/^(\/api\/v1\/models\/)[^?/]+/, '$1{model}'],
  [/^(\/api\/v1\/municipalities\?q=).*$/, '$1{name}'],
  [/^(\/api\/v1\/benchmarks\/)[^?/]+/, '$1{wave}'],
];

/** Puts placeholders where another visitor, survey or build has something else. */
export function withPlaceholders(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  return requests.map((request) => {
    const path = patterns.reduce((text, [pattern, place]) => text.replace(pattern, place), request.path);
    const { body } = request;
    const begins = typeof body === 'object' && body !== null && 'municipality' in body;
    return { ...request, path, ...(begins ? { body: { ...body, municipality: '{municipality}' } } : {}) };
  });
}
