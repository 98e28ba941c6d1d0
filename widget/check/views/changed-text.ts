import type { Frame } from './frame.ts';

export interface UndoData {
  readonly opened: number;
  readonly closed: number;
}

/** What the last change did, in words. */
export function changedText({ opened, closed }: UndoData, { t }: Frame): string {
  return [
    t('changed.text'),
    opened > 0 ? t('changed.opened', { count: opened }) : '',
    closed > 0 ? t('changed.closed', { count: closed }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
