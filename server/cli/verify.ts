import type { Verification } from '../storage/store/verification.ts';
import { verify } from '../work/verify.ts';
import type { Command, Outcome } from './command.ts';
import { atWork } from './configured.ts';
import { withProgress } from './progress.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Recomputes seals, answers, tallies, histograms and receipts, and names each row that does not fit',
  usage: '',
  details: ['The server may go on meanwhile. Exit code 1 where anything does not fit.'],
  example: 'verify',
  options: {},
  positionals: { least: 0, most: 0 },
  run: ({ terminal }) =>
    atWork(terminal, { model: false, existing: true }, async ({ work }): Promise<Outcome> => {
      let seen = 0;
      const verifying = verify(work, (assessments) => {
        seen = assessments;
      });
      const verification = await withProgress(terminal, () => `verifying, ${seen} assessments so far`, verifying);
      const exit = verification.count === 0 ? 0 : 1;
      return { exit, text: verificationText(verification), json: verification };
    }),
};

/** What was looked through, and what does not fit. */
export function verificationText(found: Verification): string {
  const { assessments, answerEvents, operations, submissions, administrationEvents, count } = found;
  const looked =
    `Looked through: assessments ${assessments}, answer events ${answerEvents}, operations ${operations}, ` +
    `submissions ${submissions}, administration events ${administrationEvents}.`;
  if (count === 0) return `${looked}\nEverything fits.\n`;
  const more = count - found.findings.length;
  return [
    looked,
    `What does not fit (${count}):`,
    ...found.findings.map(({ table, row, reason }) => `  ${table}${row === '' ? '' : ` ${row}`}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Keep a copy of the database as it is, and restore the newest backup that verifies: reifegrad restore',
    '',
  ].join('\n');
}
