import { sizeLimits } from '../../../../model/benchmark/groups.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import type { ResultPage } from './result-page.ts';

/** The name of a group such as `size:5000`; a kind or a key that is not known stands for itself. */
export function groupName(page: ResultPage, id: string): string {
  const { say, municipality } = page;
  const [kind, key = ''] = id.split(':', 2);
  switch (kind) {
    case 'all':
      return say('groups.all');
    case 'county':
      return say('groups.county', { name: municipality?.county.name ?? key });
    case 'size':
      return sizeName(page, Number(key));
    case 'type':
      return say('groups.type', { name: typeName(page, key) });
    case 'urbanisation':
      return say('groups.urbanisation', { name: urbanisationName(page, key) });
    case 'state':
      return say('groups.state', { name: stateName(page, key) });
    case 'counties':
      return key === '' ? say('groups.counties') : say('groups.countiesOfState', { name: stateName(page, key) });
    default:
      return id;
  }
}

function sizeName({ model, language, say }: ResultPage, from: number): string {
  const next = sizeLimits(model.file.benchmark.sizeClasses).find((limit) => limit > from);
  if (next === undefined) return say('groups.sizeAbove', { from: wholeNumber(from, language) });
  if (from === 0) return say('groups.sizeBelow', { to: wholeNumber(next, language) });
  return say('groups.size', { from: wholeNumber(from, language), to: wholeNumber(next - 1, language) });
}

const types = ['urbanDistrict', 'largeTown', 'town', 'market', 'municipality', 'county'] as const;

function typeName({ say }: ResultPage, key: string): string {
  const known = types.find((type) => type === key);
  return known ? say(`groups.types.${known}`) : key;
}

const urbanisations = ['dense', 'intermediate', 'thin'] as const;

function urbanisationName({ say }: ResultPage, key: string): string {
  const known = urbanisations.find((urbanisation) => urbanisation === key);
  return known ? say(`groups.urbanisations.${known}`) : key;
}

/** First two digits of the official key. */
const states = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
] as const;

function stateName({ say }: ResultPage, key: string): string {
  const known = states.find((state) => state === key);
  return known ? say(`groups.states.${known}`) : key;
}
