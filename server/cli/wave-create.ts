import { slug } from '../../model/contract/values.ts';
import type { Text } from '../../model/format/model-file.ts';
import { createWave } from '../work/create-wave.ts';
import { closingTime } from './closing-time.ts';
import { type Command, UsageError } from './command.ts';
import { atWork } from './configured.ts';

export const waveCreate: Command = {
  name: 'wave create',
  summary: 'Prepares a wave of the survey that pins the current model',
  usage: 'ID --title TEXT [--entry open|code] [--closes 2027-03-31T22:00:00Z]',
  details: [
    'ID        small letters, digits and hyphens; appears in addresses',
    '--title   what readers see, in the language the model falls back to; or en=TEXT for one language, repeated',
    '--entry   code (default): with access codes only; open: whoever comes may begin',
    '--closes  when it closes by itself, with the time zone; default: when somebody closes it',
  ],
  example: 'wave create autumn-2026 --title "Erhebung 2026" --title "en=Survey 2026"',
  options: {
    title: { type: 'string', multiple: true },
    entry: { type: 'string' },
    closes: { type: 'string' },
  },
  positionals: { least: 1, most: 1 },
  async run({ positionals: [id = ''], option, options, terminal }) {
    if (!slug.safeParse(id).success) {
      throw new UsageError(
        `The id ${JSON.stringify(id)} may hold small letters, digits and single hyphens. Example: autumn-2026`,
      );
    }
    const entry = option('entry') ?? 'code';
    if (entry !== 'open' && entry !== 'code') {
      throw new UsageError(`--entry is ${JSON.stringify(entry)}: expected open or code. Example: --entry code`);
    }
    const closesAt = closingTime(option('closes'));
    return atWork(terminal, { model: true }, async ({ work }) => {
      if (closesAt !== null && closesAt <= work.clock()) {
        throw new UsageError(`--closes is ${JSON.stringify(option('closes'))}: that time has passed already.`);
      }
      const { id: model, fallback } = work.models.current().model.file;
      const title = titleOf(options('title'), fallback);
      const { outcome, modelVersion } = await createWave(work, { id, title, entry, closesAt });
      const json = { id, outcome, modelVersion };
      if (outcome === 'exists') return { exit: 1, text: `There is a wave ${id} already; choose another id.\n`, json };
      return {
        exit: 0,
        text: `Wave ${id} is prepared with model ${model} ${modelVersion}. Open it: reifegrad wave open ${id}\n`,
        json,
      };
    });
  },
};

function titleOf(titles: readonly string[], fallback: string): Text {
  const entries = titles.map((title) => {
    const [, language, text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)=(.+)$/s.exec(title) ?? [];
    return language !== undefined && text !== undefined
      ? ([language, text.trim()] as const)
      : ([fallback, title.trim()] as const);
  });
  if (!entries.some(([language, text]) => language === fallback && text !== '')) {
    throw new UsageError(`A wave needs a title in ${fallback}. Example: --title "Erhebung 2026"`);
  }
  return Object.fromEntries(entries);
}
