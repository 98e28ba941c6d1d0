import type { FailureDetails } from '../../requests/failure.ts';
import type { Room } from './room.ts';

/** Why the desk refused, for people: the server's own sentence in the language of the page, else one for its kind. */
export function refusalText(
  { page, say }: Pick<Room, 'page' | 'say'>,
  { status, code, message }: FailureDetails,
): string {
  const told = message?.[page.language] ?? message?.['de'];
  if (told) return told;
  if (status === 401) return say('refusals.session');
  return code === 'network' ? say('refusals.network') : say('refusals.unknown', { code });
}
