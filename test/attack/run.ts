// `npm run attack`: attacks 20 invented states and tells what was found. `npm run attack -- states=2 first=7 publications=12` takes other
// ones.
import { type Findings, type Width, wideEnough } from './attack.ts';
import { recoveredScores } from './exact/recovered.ts';
import { naiveObservations } from './naive.ts';
import { nothingKnown } from './observation.ts';
import { type Attacked, attackState } from './one-state.ts';
import { type Figure, figuresOf } from './targets.ts';
import { inventedWorld } from './world/world.ts';

const wanted = { states: 20, first: 1, publications: 0, response: 0, edits: 50 };
const unknown = process.argv.slice(2).filter((argument) => !take(argument));
if (unknown.length > 0) {
  console.error(`Not understood: ${unknown.join(' ')}. It takes ${Object.keys(wanted).join('=, ')}=, each a number.`);
  process.exitCode = 2;
} else {
  const good = [naive(), await states()];
  if (good.includes(false)) process.exitCode = 1;
}

function take(argument: string): boolean {
  const [name = '', number = ''] = argument.split('=');
  if (!(name in wanted) || !/^\d+(\.\d+)?$/.test(number)) return false;
  Object.assign(wanted, { [name]: Number(number) });
  return true;
}

/** Whether the attacker is strong enough to be believed: against benchmarks made without care. */
function naive(): boolean {
  const world = inventedWorld('naive', { publications: 0, response: 1, categories: ['services'] });
  const recovered = recoveredScores(naiveObservations(world, 'overall'), 'overall', nothingKnown);
  const keys = world.frame.filter(({ type }) => type !== 'county').map(({ key }) => key);
  const share = keys.filter((key) => recovered.has(`${key}#1`)).length / keys.length;
  console.log(
    `${share >= 0.95 ? 'good  ' : 'FAILED'} live exact means fall: ${(100 * share).toFixed(1)} % recovered\n`,
  );
  return share >= 0.95;
}

/** Whether all figures hold over all states. */
async function states(): Promise<boolean> {
  const attacked: Attacked[] = [];
  const begun = performance.now();
  for (let index = 0; index < wanted.states; index += 1) {
    const state = wanted.first + index;
    const publications = wanted.publications || [3, 6, 12][(state - 1) % 3] || 3;
    const response = wanted.response || [1, 0.8, 0.6, 0.45][(state - 1) % 4] || 1;
    const since = performance.now();
    const one = await attackState(`state ${state}`, { publications, response, edits: wanted.edits });
    const figures = figuresOf([one]);
    if (index === 0) print(['state', 'published', 'response', ...figures.map(({ name }) => name), 'seconds']);
    print([String(state), `${publications}`, `${100 * response} %`, ...figures.map(cell), secondsSince(since)]);
    const sentences = details(one.findings);
    for (const sentence of sentences.slice(0, 20)) console.log(`        ${sentence}`);
    if (sentences.length > 20) console.log(`        and ${sentences.length - 20} more`);
    attacked.push(one);
  }
  const totals = figuresOf(attacked);
  print(['all', '', '', ...totals.map(cell), secondsSince(begun)]);
  const missed = totals.filter(({ good }) => good === false).map(({ name }) => name);
  console.log(missed.length === 0 ? '\ngood   nobody is given away' : `\nFAILED ${missed.join(', ')}`);
  return missed.length === 0;
}

function details({
  recovered,
  belowFive,
  levels,
  answers,
  widths,
  coalitions,
  moved,
  mismatches,
}: Findings): readonly string[] {
  const random = coalitions.filter(({ name }) => name === 'random');
  const narrow = (all: readonly Width[], who: string) =>
    all.flatMap(({ metric, unknown, points }) =>
      points < wideEnough
        ? [`${metric} of ${unknown ?? 'somebody'} is known to ${points.toFixed(1)} points, ${who}`]
        : [],
    );
  return [
    ...[...recovered, ...belowFive].map(({ members }) => `exposed to everybody: ${members.join(' ')}`),
    ...coalitions.flatMap((each) => each.recovered.map(({ members }) => `exposed to three: ${members.join(' ')}`)),
    ...narrow(widths, 'to everybody'),
    ...random.flatMap((each) => narrow(each.widths, 'to three')),
    ...levels.map(({ unknown, level }) => `${unknown} must be on level ${level}`),
    ...answers.map(({ unknown, question, yes }) => `${unknown} has answered ${yes ? 'yes' : 'no'} to ${question}`),
    ...coalitions.flatMap((each) => [
      ...each.levels.map(({ unknown, level }) => `${unknown} must be on level ${level}, to three ${each.name}`),
      ...each.answers.map(
        ({ unknown, question }) => `${unknown} has no other answer to ${question}, to three ${each.name}`,
      ),
    ]),
    ...moved.map((address) => `${address} changed although nothing was published`),
    ...mismatches,
  ];
}

function cell({ value, good = true }: Figure): string {
  return good ? value : `${value} !`;
}

function print(cells: readonly string[]): void {
  console.log(cells.map((text) => text.padStart(12)).join(' '));
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(0);
}
