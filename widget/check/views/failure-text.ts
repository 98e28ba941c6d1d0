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
  'query.short': 'failure.query.short',
  'municipality.missing': 'failure.municipality.missing',
  'code.missing': 'failure.code.missing',
  'code.other': 'failure.code.other',
};

/** The sentence that came with the failure in the reader's language, else the element's own. */
export function failureText({ code, message }: FailureNotice, { t, language }: Frame): string {
  return message?.[language] ?? message?.['de'] ?? t(own[code] ?? 'failure.unknown');
}
