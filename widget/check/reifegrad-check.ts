import { type CSSResult, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Actor, createActor, type Subscription } from 'xstate';
import { ReifegradFailedEvent } from '../surroundings/failed-event.ts';
import { wearsKern } from '../surroundings/kern-theme.ts';
import { LanguageController } from '../surroundings/language-controller.ts';
import { moveFocus } from '../surroundings/move-focus.ts';
import { originOf } from '../surroundings/script-origin.ts';
import type { CheckEvent, CheckView } from './conversation/check-event.ts';
import {
  ReifegradAnsweredEvent,
  ReifegradBeforeSubmitEvent,
  ReifegradStartedEvent,
  ReifegradSubmittedEvent,
} from './events.ts';
import { checkMachine } from './machine/check-machine.ts';
import type { Announcement, CheckNews } from './machine/news.ts';
import type { CheckServices } from './machine/services.ts';
import { type CheckState, stateOf } from './screens/check-state.ts';
import { progressData } from './screens/progress-data.ts';
import { claimAddressCode, clearAddressCode } from './services/address-code.ts';
import { type Announcer, joinAnnouncer } from './services/announcer.ts';
import { servicesFor } from './services/check-services.ts';
import { claimKey } from './services/session-memory.ts';
import { StageController } from './stage-controller.ts';
import type { Frame } from './views/frame.ts';

let instances = 0;

function nextScope(): string {
  instances += 1;
  return `reifegrad-${instances}`;
}

/**
 * `<reifegrad-check>`: the conversation, from the first question to the result.
 *
 * @fires reifegrad-started, reifegrad-answered, reifegrad-before-submit (cancelable), reifegrad-submitted, reifegrad-failed
 * @slot intro - instead of the model's introduction
 * @slot privacy - below the notice on the start screen
 * @slot help - above the links, on every screen
 */
export class ReifegradCheck extends LitElement {
  static readonly version = '0.1.0';

  static override styles: CSSResult = css`
    :host {
      display: block;
    }
  `;

  static override properties = {
    endpoint: { type: String },
    model: { type: String },
    view: { type: String, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    accessibilityStatement: { type: String, attribute: 'accessibility-statement' },
    feedback: { type: String },
    privacy: { type: String },
  };

  /** Base address of the server; where the script came from if absent. */
  declare endpoint: string | null;
  /** Address of a model file: works without a server. */
  declare model: string | null;
  declare view: CheckView;
  /** Level of the topmost heading, 1 to 6. */
  declare headingLevel: number;
  declare accessibilityStatement: string | null;
  declare feedback: string | null;
  declare privacy: string | null;
  /** Other effects than the browser's, for tests; to be set before the element is connected. */
  declare services: CheckServices | undefined;

  private readonly internals = this.attachInternals();
  private readonly scope = nextScope();
  private readonly stage = new StageController(this);
  private readonly language = new LanguageController(this, (language) => {
    this.stage.speak(language);
    this.actor?.send({ type: 'language.changed', language });
  });
  private actor: Actor<typeof checkMachine> | undefined;
  private state: CheckState | undefined;
  private subscriptions: Subscription[] = [];
  private announcer: Announcer | undefined;
  private releaseKey: (() => void) | undefined;
  private focusTarget: string | undefined;
  private copied: 'yes' | 'no' | null = null;
  private foretold = '';

  constructor() {
    super();
    this.endpoint = null;
    this.model = null;
    this.view = 'chat';
    this.headingLevel = 2;
    this.accessibilityStatement = null;
    this.feedback = null;
    this.privacy = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.announcer = joinAnnouncer();
    addEventListener('online', this);
    addEventListener('offline', this);
    addEventListener('beforeunload', this);
    if (this.actor) this.subscribe(this.actor);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this);
    removeEventListener('offline', this);
    removeEventListener('beforeunload', this);
    this.unsubscribe();
    this.announcer?.leave();
    this.announcer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.actor || changed.has('endpoint') || changed.has('model')) this.start();
    else if (changed.has('view') && this.view !== this.state?.context.view) {
      this.actor.send({ type: 'view.switched', view: this.view === 'form' ? 'form' : 'chat' });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { links } = state.context.survey ?? {};
    const addresses = {
      privacy: this.privacy ?? links?.privacy ?? null,
      accessibility: this.accessibilityStatement ?? links?.accessibility ?? null,
      feedback: this.feedback ?? links?.feedback ?? null,
    };
    const copying = { copied: this.copied, copy: () => void this.copyCode() };
    const frame = this.frame();
    return html`<div class="root ${wearsKern(this) ? 'kern' : ''}" lang=${frame?.language ?? nothing}>
      ${this.stage.draw(state, { scope: this.scope, copying }, addresses, frame)}
    </div>`;
  }

  protected override updated(): void {
    const { focusTarget: target, state } = this;
    if (target === undefined || !state || this.stage.awaits(state)) return;
    this.focusTarget = undefined;
    moveFocus(this.renderRoot, [target, 'phase', 'title']);
  }

  /** Events of the window. */
  handleEvent(event: Event): void {
    const context = this.state?.context;
    if (event.type === 'online') this.actor?.send({ type: 'connection.restored' });
    else if (event.type === 'offline') this.actor?.send({ type: 'connection.lost' });
    else if (context && (context.queue.length > 0 || context.conversation?.drafts.size)) event.preventDefault();
  }

  private frame(): Frame | null {
    const { wording } = this.stage;
    if (!wording) return null;
    const { t, language } = wording;
    const { model, survey } = this.state?.context ?? {};
    const headingLevel = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    const fallback = model?.file.fallback ?? survey?.fallback ?? 'de';
    return { t, send: this.send, language, reading: this.language.reading, fallback, headingLevel };
  }

  private start(): void {
    this.unsubscribe();
    this.actor?.stop();
    this.releaseKey?.();
    const endpoint = this.endpoint ?? originOf(import.meta.url);
    const { key, release } = claimKey(`reifegrad:${this.model ?? endpoint}:${this.id}`);
    this.releaseKey = release;
    this.actor = createActor(checkMachine, {
      input: {
        services: this.services ?? servicesFor({ endpoint, model: this.model, key }),
        language: this.language.reading,
        view: this.view === 'form' ? 'form' : 'chat',
        online: navigator.onLine,
        code: this.model === null ? claimAddressCode() : null,
      },
    });
    this.subscribe(this.actor);
    this.actor.start();
  }

  private subscribe(actor: Actor<typeof checkMachine>): void {
    this.subscriptions = [
      actor.subscribe((snapshot) => this.take(stateOf(snapshot))),
      actor.on('*', (news) => this.hear(news)),
    ];
    this.take(stateOf(actor.getSnapshot()));
  }

  private unsubscribe(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    this.subscriptions = [];
  }

  private take(state: CheckState): void {
    const { phase, context } = this.state ?? {};
    const entered = state.phase !== phase || state.context.lastTime !== context?.lastTime;
    this.state = state;
    this.view = state.context.view;
    if (entered) this.enter(state);
    this.requestUpdate();
  }

  private enter(state: CheckState): void {
    try {
      this.internals.states.clear();
      this.internals.states.add(state.phase);
    } catch {
      // Browsers before 2024 know only states with two dashes.
    }
    this.stage.prepare(state);
  }

  private readonly send = (event: CheckEvent): void => {
    if (event.type === 'submission.requested' && !this.dispatchEvent(new ReifegradBeforeSubmitEvent())) return;
    this.actor?.send(event);
  };

  private hear(news: CheckNews): void {
    switch (news.type) {
      case 'focus.moved':
        this.focusTarget = news.target;
        this.requestUpdate();
        break;
      case 'announcement.made':
        this.announce(news.kind);
        break;
      case 'code.used':
        clearAddressCode();
        break;
      case 'check.started':
        this.dispatchEvent(new ReifegradStartedEvent());
        break;
      case 'answer.taken':
        this.tellAnswer(news.question);
        break;
      case 'check.submitted':
        this.dispatchEvent(new ReifegradSubmittedEvent());
        break;
      case 'check.failed':
        this.dispatchEvent(new ReifegradFailedEvent(news.code));
        break;
    }
  }

  /** The machine speaks before it settles; what is said belongs to where it stands then. */
  private announce(kind: Announcement): void {
    queueMicrotask(() => {
      const frame = this.frame();
      if (!frame || !this.state) return;
      const text = this.stage.announcement(kind, this.state.context, frame);
      const told = kind === 'preview' && text === this.foretold;
      this.foretold = kind === 'preview' ? text : '';
      if (!told) this.announcer?.say(text, frame.language);
    });
  }

  private tellAnswer(question: string): void {
    queueMicrotask(() => {
      const { conversation, scope } = this.state?.context ?? {};
      if (!conversation || !scope) return;
      const { answered, shortest, longest } = progressData(conversation, scope);
      this.dispatchEvent(new ReifegradAnsweredEvent(question, { answered, shortest, longest }));
    });
  }

  private async copyCode(): Promise<void> {
    const code = this.state?.context.accessCode ?? '';
    try {
      await navigator.clipboard.writeText(code);
      this.copied = 'yes';
    } catch {
      // Pages without TLS have no clipboard.
      this.copied = 'no';
    }
    const frame = this.frame();
    const key = this.copied === 'yes' ? 'noting.copied' : 'noting.notCopied';
    if (frame) this.announcer?.say(frame.t(key), frame.language);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reifegrad-check': ReifegradCheck;
  }
}
