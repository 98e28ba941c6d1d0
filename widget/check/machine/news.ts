/** What the machine lets the element know: where the focus goes, what is said aloud, what the page may hear of. */
export type CheckNews =
  /** Id of the element that gets the focus after the next drawing. */
  | { type: 'focus.moved'; target: string }
  | { type: 'announcement.made'; kind: Announcement }
  | { type: 'code.used' }
  | { type: 'check.started' }
  | { type: 'answer.taken'; question: string }
  | { type: 'check.submitted' }
  | { type: 'check.failed'; code: string };

export type Announcement =
  | 'progress'
  | 'saved'
  | 'waiting'
  | 'offline'
  | 'signIn'
  | 'conflict'
  | 'preview'
  | 'changed'
  | 'undone'
  | 'widened'
  | 'refused';
