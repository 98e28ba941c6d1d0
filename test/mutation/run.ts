// `npm run mutation` changes the code of model/ in one place at a time and counts the changes that the tests of the same folder
// notice; `npm run mutation -- scoring study` for some folders. What survives is printed; less than 85 percent fails.
import { Stryker } from '@stryker-mutator/core';

const folders = ['scoring', 'benchmark', 'study'];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !folders.includes(name));
if (unknown === undefined) {
  for (const folder of wanted.length === 0 ? folders : wanted) await mutate(folder);
} else {
  console.error(`There is no folder "${unknown}" to mutate. The folders are: ${folders.join(', ')}.`);
  process.exitCode = 2;
}

/** Sets the exit code where the score stays below the limit of stryker.config.mjs. */
async function mutate(folder: string): Promise<void> {
  console.log(`\n── model/${folder} ──`);
  await new Stryker({
    configFile: 'stryker.config.mjs',
    mutate: [`model/${folder}/**/*.ts`],
    vitest: { dir: `test/model/${folder}` },
    incrementalFile: `.stryker-tmp/${folder}.json`,
    htmlReporter: { fileName: `.stryker-tmp/${folder}.html` },
  }).runMutationTest();
}
