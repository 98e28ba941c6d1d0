/** How far along the talk is. */
export interface Progress {
  readonly answered: number;
  /** Fewest and most questions that are still to come. */
  readonly shortest: number;
  readonly longest: number;
}

const outward: EventInit = { bubbles: true, composed: true };

/** The first question is there. */
export class ReifegradStartedEvent extends Event {
  static readonly type = 'reifegrad-started';

  constructor() {
    super(ReifegradStartedEvent.type, outward);
  }
}

/** An answer was given or changed; which one stays between the person and the server. */
export class ReifegradAnsweredEvent extends Event {
  static readonly type = 'reifegrad-answered';
  readonly question: string;
  readonly progress: Progress;

  constructor(question: string, progress: Progress) {
    super(ReifegradAnsweredEvent.type, outward);
    this.question = question;
    this.progress = progress;
  }
}

/** Somebody wants to submit; `preventDefault()` stops it. */
export class ReifegradBeforeSubmitEvent extends Event {
  static readonly type = 'reifegrad-before-submit';

  constructor() {
    super(ReifegradBeforeSubmitEvent.type, { ...outward, cancelable: true });
  }
}

/** The server has given its receipt. */
export class ReifegradSubmittedEvent extends Event {
  static readonly type = 'reifegrad-submitted';

  constructor() {
    super(ReifegradSubmittedEvent.type, outward);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reifegrad-started': ReifegradStartedEvent;
    'reifegrad-answered': ReifegradAnsweredEvent;
    'reifegrad-before-submit': ReifegradBeforeSubmitEvent;
    'reifegrad-submitted': ReifegradSubmittedEvent;
  }
}
