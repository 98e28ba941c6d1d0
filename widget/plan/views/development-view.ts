import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function developmentView({ page, say }: Room): TemplateResult {
  return section(page, 'development', say('development.title'), null);
}
