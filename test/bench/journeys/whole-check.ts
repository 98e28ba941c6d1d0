import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalityRecord } from '../../../server/storage/store.ts';
import type { RecordedJourney, RecordedRequest } from './recorded-request.ts';
import type { SurveyNames } from './steps.ts';
import type { JourneyStep } from './visitor.ts';

const recorded: RecordedJourney = JSON.parse(readFileSync(join(import.meta.dirname, 'whole-check.json'), 'utf8'));

/** How many answers the recorded check saves. */
export const savesOfWholeCheck = recorded.requests.filter(isSave).length;

export function isSave({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'PUT' && path.includes('/answers/');
}

/** The recorded check, for a municipality for which nobody has begun yet. */
export function wholeCheck(
  municipality: MunicipalityRecord,
  names: SurveyNames,
  widgetFiles: readonly string[],
): readonly JourneyStep[] {
  return recorded.requests.map((request) => {
    const { pause, method, headers, status } = request;
    const path = request.path
      .replace('{model}', names.model)
      .replace('{wave}', names.wave)
      .replace('{name}', encodeURIComponent(municipality.name));
    const step = { pause, method, headers, status, path: built(path, widgetFiles) };
    const body = bodyFor(request, municipality);
    return body === undefined ? step : { ...step, body: () => body };
  });
}

function bodyFor({ body }: RecordedRequest, { key }: MunicipalityRecord): unknown {
  return typeof body === 'object' && body !== null && 'municipality' in body ? { municipality: key } : body;
}

/** The address of a file of the widget as it is built now. */
function built(path: string, widgetFiles: readonly string[]): string {
  const [, folder, name] = /^(.*\/)([a-z-]+-)\{hash\}\.js$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return path;
  const file = widgetFiles.find((found) => found.startsWith(name) && /^[\w-]{8}\.js$/.test(found.slice(name.length)));
  if (file === undefined) throw new Error(`The built widget has no ${name}….js: record the journey anew.`);
  return folder + file;
}

export function builtWidgetFiles(): readonly string[] {
  return readdirSync(join(import.meta.dirname, '..', '..', '..', 'dist', 'widget', 'v1'));
}
