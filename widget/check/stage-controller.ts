import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { firstWords } from '../messages/first-words.ts';
import type { Wording } from '../messages/translate.ts';
import { laterPart } from './later-part.ts';
import type { CheckContext } from './machine/check-context.ts';
import type { Announcement } from './machine/news.ts';
import type { CheckState } from './screens/check-state.ts';
import type { EarlierScreen } from './screens/earlier-screen.ts';
import { isClosing, type Surroundings } from './screens/part.ts';
import { screen } from './screens/screen.ts';
import type { Frame } from './views/frame.ts';
import type { LinksData } from './views/links-view.ts';

/** Fetches what draws the screens, with its texts and styles, and draws with it as far as it has arrived. */
export class StageController implements ReactiveController {
  /** Texts in the reader's language; undefined until they have arrived. */
  wording: Wording | undefined;
  private readonly host: LitElement;
  private reading = 'de';
  private readonly talk = laterPart(
    () => import('./reifegrad-talk.ts'),
    () => this.arrived(),
  );
  private readonly closing = laterPart(
    () => import('./reifegrad-result.ts'),
    () => this.arrived(),
  );
  private readonly earlier = laterPart(
    async () => {
      const { earlierScreen, styles } = await import('./reifegrad-earlier.ts');
      return { styles, screen: earlierScreen(this.host) };
    },
    () => this.arrived(),
  );

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.talk.fetch();
  }

  /** Fetches what a phase needs, a phase ahead: it comes while somebody thinks about the first question, or comes back. */
  prepare({ phase, context }: CheckState): void {
    const back = context.code !== null || context.token !== null;
    if (phase === 'asking' || isClosing(phase) || (phase === 'connecting' && back)) this.closing.fetch();
    if (context.lastTime !== 'none') this.earlier.fetch();
  }

  /** True while what a phase is drawn with is on its way, so that nothing of it can have the focus. */
  awaits({ phase, context }: CheckState): boolean {
    const { closing, earlier } = this;
    if (!this.wording) return true;
    // What was answered last time describes the question that gets the focus.
    if (typeof context.lastTime !== 'string' && !earlier.module && !earlier.failed) return true;
    return isClosing(phase) && !closing.module && !closing.failed;
  }

  /** Speaks a language, as soon as its texts are there. */
  speak(reading: string): void {
    this.reading = reading;
    const { module } = this.talk;
    if (!module) return;
    const wording = module.wordingIn(module.spokenLanguage(reading));
    if (wording.language === this.wording?.language) return;
    if (wording.isComplete()) this.wording = wording;
    else void wording.arrival.then(() => this.take(wording, reading));
    this.host.requestUpdate();
  }

  draw(
    state: CheckState,
    surroundings: Omit<Surroundings, 'offer'>,
    links: LinksData,
    frame: Frame | null,
  ): TemplateResult {
    const { module } = this.talk;
    if (!module || !frame) return this.firstWords(this.talk);
    const draw = isClosing(state.phase) ? this.closing.module?.closingScreen : module.openingScreen;
    const earlier: EarlierScreen | undefined = this.earlier.module?.screen;
    const offer = (question: string) => earlier?.offer(state, question, frame);
    const content = draw ? draw(state, { ...surroundings, offer }, frame) : this.firstWords(this.closing);
    const whole = html`${earlier?.above(state, frame)}${content}${earlier?.below(state, frame)}`;
    return screen(state, whole, links, frame);
  }

  /** What is said aloud; empty where there is nothing to say. */
  announcement(kind: Announcement, context: CheckContext, frame: Frame): string {
    return this.talk.module?.announcementText(kind, context, frame) ?? '';
  }

  private take(wording: Wording, reading: string): void {
    if (reading === this.reading) this.wording = wording;
    this.host.requestUpdate();
  }

  private arrived(): void {
    const root = this.host.renderRoot;
    const styles = [this.talk, this.closing, this.earlier].flatMap(({ module }) => module?.styles ?? []);
    if (root instanceof ShadowRoot) {
      const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
      if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
    }
    this.speak(this.reading);
    this.host.requestUpdate();
  }

  /** What there is to see until a part has arrived. */
  private firstWords(part: { readonly failed: boolean; fetch(): void }): TemplateResult {
    const { connecting, failed, retry, language } = firstWords(this.reading);
    const fetch = (): void => {
      part.fetch();
      this.host.requestUpdate();
    };
    return html`<p id="phase" tabindex="-1" lang=${language}>
      ${part.failed ? html`${failed} <button type="button" @click=${fetch}>${retry}</button>` : connecting}
    </p>`;
  }
}
