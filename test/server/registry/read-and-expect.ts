import { expect } from 'vitest';
import { readRegister } from '../../../server/registry/read-register.ts';
import type { ReadOptions } from '../../../server/registry/register-reading.ts';
import { streamOf } from './fixture-lines.ts';

/** Reads a file that has no problem at all. */
export async function complete(source: string | AsyncIterable<Uint8Array>, options?: ReadOptions) {
  const reading = await readRegister(source, options);
  expect(reading.report.problems).toEqual([]);
  if (reading.status === 'refused') expect.fail('refused');
  return reading;
}

/** The messages of a file that is refused. */
export async function messages(source: string | AsyncIterable<Uint8Array>, options?: ReadOptions) {
  const { status, report } = await readRegister(source, options);
  expect(status).toBe('refused');
  return report.problems.map(({ message }) => message);
}

export async function problemsOf(content: string | Uint8Array, options?: ReadOptions) {
  const { status, report } = await readRegister(streamOf(content), options);
  return { status, problems: report.problems };
}

/** The only problem of a file that is refused. */
export async function refusal(content: string | Uint8Array, options?: ReadOptions) {
  const { status, problems } = await problemsOf(content, options);
  expect(status).toBe('refused');
  expect(problems).toHaveLength(1);
  return problems[0];
}
