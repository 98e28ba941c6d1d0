// Loads one of the hostile models in a process of its own and prints what came of it, with time and memory.
import { load } from '../../model/format/load.ts';
import { hostileModels } from './hostile-models.ts';
import { peakMegabytes } from './peak-memory.ts';

const [, , name = ''] = process.argv;
const make = new Map<string, () => string>(Object.entries(hostileModels)).get(name);
if (!make) throw new Error(`There is no hostile model "${name}".`);
const text = make();
const before = peakMegabytes();
const start = process.threadCpuUsage();
const { model, problems } = load(text);
const { user, system } = process.threadCpuUsage(start);
const codes: Record<string, number> = {};
for (const { code } of problems) codes[code] = (codes[code] ?? 0) + 1;
console.log(
  JSON.stringify({
    questions: model?.questions.length ?? null,
    codes,
    first: problems[0]?.message.slice(0, 200) ?? null,
    guesses: problems.filter(({ suggestion }) => suggestion !== null).length,
    seconds: (user + system) / 1e6,
    megabytes: peakMegabytes() - before,
    length: text.length,
  }),
);
