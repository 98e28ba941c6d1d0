import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function whatIfView({ page, say }: Room): TemplateResult {
  return section(page, 'what-if', say('whatIf.title'), null);
}
