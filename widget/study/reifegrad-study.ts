import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Study } from '../../model/study/study.ts';
import { ReifegradFailedEvent } from '../surroundings/failed-event.ts';
import { wearsKern } from '../surroundings/kern-theme.ts';
import { LanguageController } from '../surroundings/language-controller.ts';
import { moveFocus } from '../surroundings/move-focus.ts';
import { originOf } from '../surroundings/script-origin.ts';
import { StudySource, type StudyState } from './study-source.ts';
import { WordingController } from './study-wording.ts';
import { studyStyles } from './styles/study-styles.ts';
import type { PopulationKind, StudyFrame } from './views/study-page.ts';
import { studyScreen } from './views/study-screen.ts';

let instances = 0;

/**
 * `<reifegrad-study>`: the published collective result of a wave, with its method and limits.
 *
 * @fires reifegrad-failed
 */
export class ReifegradStudy extends LitElement {
  static readonly version = '0.1.0';

  static override styles: CSSResult[] = [...studyStyles];

  static override properties = {
    endpoint: { type: String },
    wave: { type: String },
    population: { type: String, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    study: { attribute: false },
  };

  /** Base address of the server; where the script came from if absent. */
  declare endpoint: string | null;
  /** Id of the wave; the newest published study if absent. */
  declare wave: string | null;
  /** Whose result is shown first, where there is more than one. */
  declare population: PopulationKind;
  /** Level of the topmost heading, 1 to 6. */
  declare headingLevel: number;
  /** A study that is there already: nothing is fetched, downloads are made in the browser. */
  declare study: Study | null;
  /** Another way to fetch, for tests; to be set before the element is connected. */
  declare fetcher: typeof fetch | undefined;

  private readonly internals = this.attachInternals();
  private readonly name = `reifegrad-study-${instances++}`;
  private readonly language = new LanguageController(this, () => this.requestUpdate());
  private readonly wording = new WordingController(this);
  private readonly source = new StudySource(this, (state) => this.enter(state));
  private started = false;
  private focusComing = false;

  constructor() {
    super();
    this.endpoint = null;
    this.wave = null;
    this.population = 'municipalities';
    this.headingLevel = 2;
    this.study = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.wording.speak(this.language.reading);
    if (this.started && !changed.has('endpoint') && !changed.has('wave') && !changed.has('study')) return;
    this.started = true;
    this.source.look({ study: this.study, endpoint: this.server, wave: this.wave }, this.fetcher);
  }

  protected override render(): TemplateResult {
    const frame = this.frame();
    return html`<div class="root ${wearsKern(this) ? 'kern' : ''}" lang=${frame?.language ?? nothing}>
      ${frame ? studyScreen(this.source.state, frame) : nothing}
    </div>`;
  }

  protected override updated(): void {
    const { state } = this.source;
    if (!this.focusComing || (state.phase === 'failing' && state.retrying)) return;
    this.focusComing = false;
    moveFocus(this.renderRoot, ['study-title']);
  }

  private get server(): string {
    return (this.endpoint ?? originOf(import.meta.url)).replace(/\/+$/, '');
  }

  private frame(): StudyFrame | null {
    const { current } = this.wording;
    if (!current) return null;
    return {
      ...current,
      reading: this.language.reading,
      headingLevel: Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2)),
      name: this.name,
      population: this.population,
      choose: (population) => {
        this.population = population;
      },
      retry: this.retry,
      server: this.study ? null : this.server,
    };
  }

  private enter(state: StudyState): void {
    try {
      this.internals.states.clear();
      this.internals.states.add(state.phase);
    } catch {
      // Browsers before 2024 know only states with two dashes.
    }
    if (state.phase === 'failing' && !state.retrying) this.dispatchEvent(new ReifegradFailedEvent(state.code));
  }

  private readonly retry = (): void => {
    this.focusComing = true;
    void this.source.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reifegrad-study': ReifegradStudy;
  }
}
