// `npm run mutation` changes the code of model/ in one place at a time and counts the changes that the tests of the same folder
// notice; `npm run mutation -- scoring study/raking.ts` for some folders or files. What survives is printed; less than 85 percent fails.
import { Stryker } from '@stryker-mutator/core';

const folders = ['scoring', 'benchmark', 'study'];

const arguments_ = process.argv.slice(2);
const wanted = arguments_.length === 0 ? folders : arguments_;
const unknown = wanted.find((each) => !folders.some((folder) => each === folder || each.startsWith(`${folder}/`)));
if (unknown === undefined) {
  for (const each of wanted) await mutate(each);
} else {
  console.error(`There is nothing to mutate in "${unknown}". The folders are: ${folders.join(', ')}.`);
  process.exitCode = 2;
}

/** Sets the exit code where the score stays below the limit of stryker.config.mjs. */
async function mutate(part: string): Promise<void> {
  const [folder] = part.split('/');
  console.log(`\n── model/${part} ──`);
  await new Stryker({
    configFile: 'stryker.config.mjs',
    mutate: [part === folder ? `model/${folder}/**/*.ts` : `model/${part}`],
    vitest: { dir: `test/model/${folder}` },
    incrementalFile: `.stryker-tmp/${folder}.json`,
    htmlReporter: { fileName: `.stryker-tmp/${folder}.html` },
  }).runMutationTest();
}
