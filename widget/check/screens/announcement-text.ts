import { previewOf } from '../conversation/fields.ts';
import type { CheckContext } from '../machine/check-context.ts';
import type { Announcement } from '../machine/news.ts';
import { changedText } from '../views/changed-text.ts';
import type { Frame } from '../views/frame.ts';
import { progressText } from '../views/progress-text.ts';
import { previewTexts } from '../views/question/preview-texts.ts';
import { progressData } from './progress-data.ts';

/** What is said aloud; empty where there is nothing to say. */
export function announcementText(kind: Announcement, context: CheckContext, frame: Frame): string {
  const { conversation, scope, queue, conflicts, attempts } = context;
  const { t } = frame;
  switch (kind) {
    case 'progress':
      return conversation ? progressText(progressData(conversation, scope), frame) : '';
    case 'preview': {
      const preview = conversation?.editing ? previewOf(conversation, conversation.editing) : null;
      return preview ? [t('preview.title'), ...previewTexts(preview, frame)].join(' ') : '';
    }
    case 'changed':
      return conversation?.undo ? changedText(conversation.undo, frame) : '';
    case 'undone':
      return t('changed.undone');
    case 'widened':
      return conversation ? t('quick.widened', { rest: progressText(progressData(conversation, scope), frame) }) : '';
    case 'saved':
      return t('saving.saved');
    case 'waiting':
      // Said once, however often it is tried.
      return attempts === 1 ? t('saving.waiting', { count: queue.length }) : '';
    case 'offline':
      return t('saving.waiting', { count: queue.length });
    case 'signIn':
      return t('signIn.title');
    case 'conflict':
      return conflicts.size > 0 ? t('conflict.title') : '';
    case 'refused':
      return t('saving.refused');
  }
}
