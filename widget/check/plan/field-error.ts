import type { TemplateResult } from 'lit';
import { errorAtField } from '../views/error-summary.ts';
import type { Room } from './room.ts';

/** What is wrong, at the field. */
export function fieldError({ say }: Room, id: string, text: string): TemplateResult {
  return errorAtField(id, text, say('entry.errorPrefix'));
}
