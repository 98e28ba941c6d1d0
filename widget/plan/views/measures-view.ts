import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function measuresView({ page, say }: Room): TemplateResult {
  return section(page, 'measures', say('measures.title'), null);
}
