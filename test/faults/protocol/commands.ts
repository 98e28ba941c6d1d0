import assert from 'node:assert/strict';
import fc, { type AsyncCommand } from 'fast-check';
import { expected, type Reference, reopened, type Write, withdrawn } from './reference.ts';
import { type Surveyed, values } from './surveyed.ts';

type Command = AsyncCommand<Reference, Surveyed>;

const questions = Object.keys(values);
const question = fc.constantFrom(...questions);
const option = fc.constantFrom('one', 'other');

/** Two people of one town who look at it now and then: what they take for the present may be past. */
const persons = ['owner', 'colleague'] as const;
type Person = (typeof persons)[number];
const seen = new WeakMap<Reference, Map<string, Map<string, number>>>();

/** The revisions that a person has seen, question to revision. */
function view(state: Reference, town: string, person: Person): Map<string, number> {
  const all = seen.get(state) ?? new Map<string, Map<string, number>>();
  seen.set(state, all);
  const key = `${person} ${town}`;
  const own = all.get(key) ?? new Map<string, number>();
  all.set(key, own);
  return own;
}

async function sendOf(state: Reference, real: Surveyed, write: Write): Promise<void> {
  state.writes.push(write);
  const due = expected(state, write);
  assert.deepEqual(await real.send(write), due);
}

function command(name: string, run: (state: Reference, real: Surveyed) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}

/** The commands on these towns, with keys that nobody used before. */
export function commands(towns: readonly string[], key: () => string): fc.Arbitrary<Command>[] {
  const town = fc.constantFrom(...towns);
  const person = fc.constantFrom(...persons);
  const save = (state: Reference, at: string, who: Person, about: string, value: string): Write => {
    const replaces = view(state, at, who).get(about) ?? 0;
    return { kind: 'save', key: key(), town: at, question: about, option: value, replaces };
  };
  const learn = (state: Reference, at: string, who: Person): void => {
    const own = view(state, at, who);
    for (const [about, { revision }] of state.towns.get(at)?.answers ?? []) own.set(about, revision);
  };

  return [
    fc.tuple(town, person, question, option).map(([at, who, about, value]) =>
      command(`${who} of ${at} saves ${about}=${value}`, async (state, real) => {
        await sendOf(state, real, save(state, at, who, about, value));
        const current = state.towns.get(at)?.answers.get(about);
        if (current !== undefined) view(state, at, who).set(about, current.revision);
      }),
    ),
    fc.tuple(town, person).map(([at, who]) => command(`${who} of ${at} reads`, async (state) => learn(state, at, who))),
    fc.nat().map((number) =>
      command(`repeats write ${number}`, async (state, real) => {
        const write = state.writes[number % state.writes.length];
        if (write !== undefined) await sendOf(state, real, write);
      }),
    ),
    fc.nat().map((number) =>
      command(`reuses the key of write ${number} for other content`, async (state, real) => {
        const write = state.writes[number % state.writes.length];
        if (write?.kind !== 'save' || !state.accepted.has(write.key)) return;
        const other: Write = { ...write, option: write.option === 'one' ? 'other' : 'one' };
        assert.deepEqual(await real.send(other), { status: 422, code: 'request.key-reused' });
      }),
    ),
    fc.tuple(town, fc.nat({ max: 3 })).map(([at, behind]) =>
      command(`${at} submits what was checked ${behind} writes ago`, async (state, real) => {
        const checked = Math.max(0, (state.towns.get(at)?.revision ?? 0) - (behind > 1 ? behind : 0));
        await sendOf(state, real, { kind: 'submit', key: key(), town: at, checked });
      }),
    ),
    fc.tuple(town, person, question, option).map(([at, who, about, value]) =>
      command(
        `the server is killed while ${who} of ${at} saves ${about}=${value}, who repeats it`,
        async (state, real) => {
          const write = save(state, at, who, about, value);
          await real.sendAndKill(write);
          await sendOf(state, real, write);
        },
      ),
    ),
    fc.constant(command('the server is killed and started', (_, real) => real.restart())),
    fc.tuple(town, fc.boolean()).map(([at, again]) =>
      command(again ? `${at} is opened again` : `${at} is withdrawn`, async (state, real) => {
        const scope = { municipality: at, wave: real.wave };
        const { beside } = real;
        if (again) assert.equal(await beside.reopenAssessment(scope, 'a walk', Date.now()), reopened(state, at));
        else assert.equal(await beside.withdrawSubmission(scope, 'a walk', Date.now()), withdrawn(state, at));
      }),
    ),
    fc.constant(
      command('the wave is closed', async (state, real) => {
        await real.beside.closeWave(real.wave, Date.now());
        state.open = false;
      }),
    ),
  ];
}
