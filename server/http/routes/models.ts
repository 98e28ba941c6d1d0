import { modelQuery } from '../../../model/contract/survey.ts';
import { conversationPart, guidancePart, resultPart } from '../../../model/format/parts.ts';
import type { LoadedModel } from '../../work/models.ts';
import { Refusal } from '../../work/refusal.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type PreparedBytes, prepareBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

const parts = { conversation: conversationPart, guidance: guidancePart, result: resultPart } as const;
type Part = keyof typeof parts | undefined;

export function modelsRoute(work: Workplace): AnyRoute {
  const prepared = new Map<string, Promise<PreparedBytes>>();
  return route(
    {
      method: 'get',
      path: '/api/v1/models/:version',
      id: 'readModel',
      summary: 'A version of the model file, whole or in part, in one language or all; it never changes',
      storage: true,
      query: modelQuery,
      reply: { status: 200, description: 'The model, or the part of it', etag: true },
      problems: ['model.unknown-version'],
    },
    async ({ param, query }) => {
      const version = param('version');
      const loaded = await work.models.version(version);
      if (loaded === null) throw new Refusal('model.unknown-version', { details: { version: nameable(version) } });
      return {
        bytes: await bytesOf(loaded, query.part, query.lang),
        cacheControl: 'public, max-age=31536000, immutable',
      };
    },
  );

  function bytesOf(loaded: LoadedModel, part: Part, asked: string | undefined): Promise<PreparedBytes> {
    const { file } = loaded.model;
    const language = asked === undefined ? undefined : nearestLanguage(file.languages, asked, file.fallback);
    const key = JSON.stringify([file.version, part, part && language]);
    const known = prepared.get(key);
    if (known) return known;
    const bytes = prepareBytes(partText(loaded, part, language), 'application/json; charset=utf-8');
    prepared.set(key, bytes);
    return bytes;
  }
}

function partText({ text, model }: LoadedModel, part: Part, language: string | undefined): string {
  return part === undefined ? text : JSON.stringify(parts[part](model.file, language));
}

/** One of the model's own languages, so that no reader can ask for endlessly many copies. */
function nearestLanguage(languages: readonly string[], asked: string, fallback: string): string {
  const [primary = ''] = asked.split('-');
  return (
    languages.find((language) => language === asked) ?? languages.find((language) => language === primary) ?? fallback
  );
}

function nameable(version: string): string {
  return /^[\w.+-]{1,40}$/.test(version) ? version : '…';
}
