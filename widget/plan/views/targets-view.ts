import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function targetsView({ page, say }: Room): TemplateResult {
  return section(page, 'targets', say('targets.title'), null);
}
