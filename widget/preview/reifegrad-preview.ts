import { type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PreviewState } from '../../model/contract/preview.ts';
import { tokens } from '../theme/tokens.ts';
import { previewStyles } from './preview-styles.ts';
import { english, german, type PreviewWords, type Severity, type Width, widths } from './preview-words.ts';
import { problemList } from './problem-list.ts';

/** Milliseconds between two looks at the file. */
const interval = 500;

/**
 * `<reifegrad-preview>`: a model file in the real element, anew after each save. It knows the page it stands on: the address
 * names language and width, and a new text loads the page again, which keeps the answers of the tab.
 */
export class ReifegradPreview extends LitElement {
  static override styles: CSSResult[] = [tokens, previewStyles];

  static override properties = { state: { state: true }, reachable: { state: true } };

  /** What reads and reloads; for tests. */
  declare fetcher: typeof fetch;
  declare reload: () => void;

  declare private state: PreviewState | null;
  declare private reachable: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.fetcher = (...args) => fetch(...args);
    this.reload = () => location.reload();
    this.state = null;
    this.reachable = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const { state, words } = this;
    return html`<div class="root">
      <header class="bar">
        <h1>${words.title(state?.file ?? '…')}</h1>
        <div role="status">${this.status()}</div>
        ${state && state.problems.length > 0 ? problemList(state.problems, words) : nothing}
        ${
          state && state.findings.length > 0
            ? html`<details ?open=${grave(state)}>
                <summary>${words.findings(counts(state))}</summary>
                ${problemList(state.findings, words)}
              </details>`
            : nothing
        }
        ${state?.shown ? this.controls(state) : nothing}
      </header>
      <main class="stage ${this.width}"><slot></slot></main>
    </div>`;
  }

  private status(): TemplateResult {
    const { state, words } = this;
    if (!this.reachable) return html`<p class="state bad">${words.unreachable}</p>`;
    if (!state) return html`<p>${words.loading}</p>`;
    const { problems, shown } = state;
    if (problems.length === 0 && shown) {
      return html`<p class="state ${grave(state) ? 'bad' : 'good'}">${words.inOrder(shown.id, shown.version, shown.questions)}</p>`;
    }
    return html`<p class="state bad">${words.broken(problems.length)}</p>
      <p>${shown ? words.lastGood : words.nothingYet}</p>`;
  }

  private controls({ languages }: PreviewState): TemplateResult {
    const { words } = this;
    const choose = (name: string) => (event: Event) => this.choose(name, (event.target as HTMLSelectElement).value);
    return html`<div class="controls">
      <label>${words.language}
        <select @change=${choose('lang')}>
          ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === this.shownLanguage}>${tag}</option>`)}
        </select>
      </label>
      <label>${words.width}
        <select @change=${choose('width')}>
          ${widths.map((width) => html`<option value=${width} ?selected=${width === this.width}>${words.widths[width]}</option>`)}
        </select>
      </label>
      <button type="button" @click=${this.restart}>${words.restart}</button>
    </div>`;
  }

  private get words(): PreviewWords {
    return this.shownLanguage.startsWith('de') ? german : english;
  }

  private get shownLanguage(): string {
    return this.asked('lang') ?? this.state?.languages[0] ?? 'de';
  }

  private get width(): Width {
    return widths.find((width) => width === this.asked('width')) ?? 'full';
  }

  private asked(name: string): string | null {
    return new URLSearchParams(location.search).get(name);
  }

  private choose(name: string, value: string): void {
    const address = new URL(location.href);
    address.searchParams.set(name, value);
    history.replaceState(null, '', address);
    this.stage();
    this.requestUpdate();
    void this.look();
  }

  private readonly restart = (): void => {
    sessionStorage.clear();
    this.reload();
  };

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    const before = this.state?.stamp;
    try {
      const language = this.shownLanguage.startsWith('de') ? 'de' : 'en';
      const reply = await this.fetcher(`./state?lang=${language}`);
      if (!reply.ok) throw new Error(String(reply.status));
      const state = (await reply.json()) as PreviewState;
      this.reachable = true;
      if (before !== undefined && before !== '' && state.stamp !== before) {
        this.reload();
        return;
      }
      this.state = state;
      this.stage();
    } catch {
      this.reachable = false;
    }
    if (this.isConnected) this.timer = setTimeout(() => void this.look(), interval);
  }

  /** Puts the element on the page as soon as there is something to show, and tells it the language. */
  private stage(): void {
    if (!this.state?.shown) return;
    document.documentElement.lang = this.shownLanguage;
    document.title = this.words.title(this.state.file);
    if (this.firstElementChild) return;
    const check = document.createElement('reifegrad-check');
    check.id = 'preview';
    check.setAttribute('model', './model.json');
    this.append(check);
  }
}

function counts({ findings }: PreviewState): Record<Severity, number> {
  const count = (grave: Severity) => findings.filter(({ severity }) => severity === grave).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint') };
}

/** Whether there is more than hints. */
function grave({ findings }: PreviewState): boolean {
  return findings.some(({ severity }) => severity !== 'hint');
}
