import { UsageError } from './command.ts';

const example = 'Example: --closes 2027-03-31T22:00:00Z';
const pattern = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 of what `--closes` says; null where it is not given. @throws UsageError */
export function closingTime(text: string | undefined): number | null {
  if (text === undefined) return null;
  const given = `--closes is ${JSON.stringify(text)}`;
  const [, year, month, day] = pattern.exec(text) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(text);
  if (Number.isNaN(at)) throw new UsageError(`${given}: expected date, time and zone. ${example}`);
  // Date.parse takes 31 February for a day in March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) throw new UsageError(`${given}: there is no such day. ${example}`);
  return at;
}
