import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function wayView({ page, say }: Room): TemplateResult {
  return section(page, 'way', say('way.title'), null);
}
