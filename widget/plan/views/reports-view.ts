import type { TemplateResult } from 'lit';
import { section } from '../../check/views/result/section.ts';
import type { Room } from '../room.ts';

export function reportsView({ page, say }: Room): TemplateResult {
  return section(page, 'reports', say('reports.title'), null);
}
