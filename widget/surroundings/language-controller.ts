import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, watchLanguage } from './host-language.ts';

/** Follows the language of the page around the element. */
export class LanguageController implements ReactiveController {
  /** The language of the nearest ancestor that names one. */
  reading = 'de';
  private stop: (() => void) | undefined;
  private readonly host: ReactiveControllerHost & Element;
  private readonly changed: (language: string) => void;

  constructor(host: ReactiveControllerHost & Element, changed: (language: string) => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    this.stop = watchLanguage(this.host, () => this.read());
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  private read(): void {
    const reading = languageOf(this.host);
    if (reading === this.reading) return;
    this.reading = reading;
    this.changed(reading);
  }
}
