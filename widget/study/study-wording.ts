import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { speaker } from '../messages/speaker.ts';
import { type StudyMessages, studyDe } from '../messages/study-de.ts';
import { type StudyTranslate, studyMessages } from '../messages/study-messages.ts';

/** The texts of one language, which may be another than the reader's. */
export interface Wording {
  readonly say: StudyTranslate;
  readonly language: string;
}

/** The language the element speaks to a reader of `language`: its own, else German. */
export function spokenLanguage(language: string): string {
  const base = language.split('-')[0] ?? 'de';
  return Object.hasOwn(studyMessages, base) ? base : 'de';
}

/** Keeps the texts in the language of the reader; while those of another are on their way, the ones before stay. */
export class WordingController implements ReactiveController {
  /** undefined until the first texts have arrived. */
  current: Wording | undefined;
  private readonly host: ReactiveControllerHost;
  private wanted: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  speak(reading: string): void {
    const language = spokenLanguage(reading);
    if (language === this.wanted) return;
    this.wanted = language;
    const messages = studyMessages[language] ?? studyDe;
    if (typeof messages === 'function') void this.arrive(language, messages);
    else this.current = { say: speaker(language, messages), language };
  }

  private async arrive(language: string, fetching: () => Promise<StudyMessages>): Promise<void> {
    let arrived: Wording;
    try {
      arrived = { say: speaker(language, await fetching()), language };
    } catch {
      // German is always there.
      arrived = { say: speaker('de', studyDe), language: 'de' };
    }
    if (this.wanted !== language) return;
    this.current = arrived;
    this.host.requestUpdate();
  }
}
