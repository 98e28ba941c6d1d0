import { simulatedTowns } from '../../../model/review/length/simulated-town.ts';
import { randomFrom } from '../../../model/review/random.ts';
import { fullReport } from '../../../server/report/full-report.ts';
import { openPress } from '../../../server/report/press.ts';
import { peakMegabytes } from '../../support/peak-memory.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { planOf, publishedFor, reportData, storedMeasure, storedTarget } from './report-fixture.ts';

/** The full report of a whole assessment with plan and comparison, as PDF and then as DOCX: what each costs, and what all have grown to. */
const [answers] = simulatedTowns(shippedModel, { id: 'medium', mean: 50, deviation: 10 }, 1, randomFrom('report'));
const categories = shippedModel.categories.map(({ id }) => id);
const document = fullReport(
  reportData({
    model: shippedModel,
    answers: answers ?? new Map(),
    publication: publishedFor(categories),
    plan: planOf({
      measures: categories.map((category, index) => storedMeasure(`measure-${index}`, { category })),
      targets: categories.map((category) => storedTarget(category, 4, '2027-12-31')),
    }),
  }),
  'de',
);
const press = openPress();
const megabytesBefore = peakMegabytes();
for (const form of ['pdf', 'pdf', 'docx', 'docx'] as const) {
  const before = process.cpuUsage();
  const { length } = await press.print(document, form);
  const { user, system } = process.cpuUsage(before);
  const told = { form, bytes: length, seconds: (user + system) / 1e6, megabytes: peakMegabytes() - megabytesBefore };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
await press.close();
