import type { Text } from '../../../model/format/model-file.ts';
import type { MessageKey } from '../../messages/translate.ts';
import type { Frame } from './frame.ts';

/** What views know of a failure. */
export interface FailureNotice {
  readonly code: string;
  readonly message?: Text | undefined;
}

const own: Readonly<Record<string, MessageKey>> = {
  network: 'failure.network',
  'model.missing': 'failure.model.missing',
  'model.invalid': 'failure.model.invalid',
  'query.short': 'failure.query.short',
  'municipality.missing': 'failure.municipality.missing',
  'code.missing': 'failure.code.missing',
  'code.other': 'failure.code.other',
};

/** The server's sentence in the reader's language, else the element's own. */
export function failureText({ code, message }: FailureNotice, { t, language }: Frame): string {
  const said = message?.[language] ?? message?.['de'];
  const key = own[code];
  if (key && said) return `${t(key)} ${said}`;
  return said ?? t(key ?? 'failure.unknown');
}
