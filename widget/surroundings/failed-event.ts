/** An element cannot show what it is for; fired after each attempt that failed. */
export class ReifegradFailedEvent extends Event {
  static readonly type = 'reifegrad-failed';
  /** Why: a problem code of the server, or `network`, `reply.unreadable`, `model.invalid`. */
  readonly code: string;

  constructor(code: string) {
    super(ReifegradFailedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reifegrad-failed': ReifegradFailedEvent;
  }
}
