// `npm run faults`: the proofs of this folder in their long form. `npm run faults -- kills cuts=10000` runs some of them, with a number
// of one's own.
import type { Proof } from './proof.ts';
import { proofs } from './proofs.ts';

interface Wanted {
  readonly name: string;
  readonly proof: Proof;
  readonly count: number;
}

const arguments_ = process.argv.slice(2);
const wanted = (arguments_.length === 0 ? Object.keys(proofs) : arguments_).map((argument): Wanted | string => {
  const [name = '', number] = argument.split('=');
  const proof = proofs[name];
  const count = Number(number ?? proof?.count);
  return proof === undefined || !Number.isInteger(count) || count < 1 ? argument : { name, proof, count };
});
const unknown = wanted.find((each) => typeof each === 'string');
if (unknown === undefined) {
  const seed = String(Date.now());
  for (const each of wanted) if (typeof each !== 'string') await run(each, seed);
} else {
  console.error(
    `There is no proof "${unknown}". The proofs are: ${Object.keys(proofs).join(', ')}; a number as in kills=100.`,
  );
  process.exitCode = 2;
}

async function run({ name, proof, count }: Wanted, seed: string): Promise<void> {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  try {
    const { figures, findings } = await proof.run(count, seed, (done) => {
      process.stderr.write(`${name}: ${done} after ${seconds()} s\n`);
    });
    const good = findings.length === 0;
    console.log(`${good ? 'holds ' : 'FAILED'} ${name}: ${figures} (seed ${seed}, ${seconds()} s)`);
    for (const finding of findings.slice(0, 20)) console.log(`        ${finding}`);
    if (!good) process.exitCode = 1;
  } catch (error) {
    console.log(`FAILED ${name} (seed ${seed}): ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  }
}
