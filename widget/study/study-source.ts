import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Study } from '../../model/study/study.ts';
import { failureOf } from '../requests/failure.ts';
import { type Request, requestsTo } from '../requests/request.ts';

/** Where the element stands; `wave` is the one that was asked for, null for the newest. */
export type StudyState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'showing'; readonly study: Study }
  | { readonly phase: 'absent'; readonly wave: string | null }
  | {
      readonly phase: 'failing';
      readonly reason: 'network' | 'unexpected';
      /** Of the failed request: the server's, or `network` or `reply.unreadable`. */
      readonly code: string;
      readonly retrying: boolean;
    };

/** What is to be shown: a study that is there already, else a wave's, else the newest. */
export interface Wanted {
  readonly study: Study | null;
  /** Base address of the server without a slash at its end. */
  readonly endpoint: string;
  readonly wave: string | null;
}

/**
 * Fetches the study that is wanted from the server and knows how far that is. The server's replies are trusted as far as their shape
 * goes: it is the server this file came with.
 */
export class StudySource implements ReactiveController {
  state: StudyState = { phase: 'loading' };
  private readonly host: ReactiveControllerHost;
  private readonly changed: (state: StudyState) => void;
  private wanted: Wanted | undefined;
  private fetcher: typeof fetch | undefined;
  private running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, changed: (state: StudyState) => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  /** An element that was moved while it was loading goes on. */
  hostConnected(): void {
    if (this.wanted && this.state.phase === 'loading') void this.load(this.wanted);
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /** Shows what is wanted, from now on. */
  look(wanted: Wanted, fetcher?: typeof fetch): void {
    this.wanted = wanted;
    this.fetcher = fetcher;
    this.running?.abort();
    if (wanted.study) {
      this.take({ phase: 'showing', study: wanted.study });
      return;
    }
    this.take({ phase: 'loading' });
    void this.load(wanted);
  }

  /** Tries again where the last attempt failed; meanwhile that stays on screen. */
  async retry(): Promise<void> {
    const { state, wanted } = this;
    if (state.phase !== 'failing' || state.retrying || !wanted) return;
    this.take({ ...state, retrying: true });
    await this.load(wanted);
  }

  private async load({ endpoint, wave }: Wanted): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const found = await find(requestsTo(`${endpoint}/api/v1`, this.fetcher), wave, running.signal);
    if (this.running === running) this.take(found);
  }

  private take(state: StudyState): void {
    this.state = state;
    this.changed(state);
    this.host.requestUpdate();
  }
}

async function find(request: Request, wanted: string | null, signal: AbortSignal): Promise<StudyState> {
  try {
    const wave = wanted ?? (await request<{ study?: string | null }>('/survey', { signal })).body.study ?? null;
    if (wave === null) return { phase: 'absent', wave: null };
    const { body } = await request<Study>(`/studies/${encodeURIComponent(wave)}`, { signal });
    return { phase: 'showing', study: body };
  } catch (error) {
    const { status, code } = failureOf(error);
    if (status === 404 && wanted !== null) return { phase: 'absent', wave: wanted };
    return { phase: 'failing', reason: status === 0 ? 'network' : 'unexpected', code, retrying: false };
  }
}
