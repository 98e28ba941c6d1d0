import { Worker } from 'node:worker_threads';
import type { ReportDocument } from './document.ts';
import type { PressAnswer, PressOrder } from './press-thread.ts';

export type PaperForm = PressOrder['form'];

/** Turns documents into files beside the thread that serves everybody. */
export interface Press {
  /**
   * The paper as PDF/UA-1, the same bytes for the same document, or as DOCX.
   *
   * @param whose waits with few papers at a time, so that nobody keeps the press to themselves; default: nobody's
   * @throws PressBusy where too many wait already or the press is closed; an error where the document cannot be printed
   */
  print(document: ReportDocument, form: PaperForm, whose?: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the thread; whoever still waits is refused. */
  close(): Promise<void>;
}

/** Too many papers wait for the one press. */
export class PressBusy extends Error {
  constructor() {
    super('Too many papers wait to be printed.');
    this.name = 'PressBusy';
  }
}

export interface PressOptions {
  /** Papers that may wait behind the one in hand. */
  readonly waiting?: number;
  /** Papers of one and the same that may be in hand or wait. */
  readonly ofOne?: number;
  /** Milliseconds for one paper, the start of the thread included. */
  readonly patience?: number;
  /** Starts a thread that answers as `press-thread.ts` does. */
  readonly startThread?: () => Worker;
}

interface Job {
  readonly order: PressOrder;
  readonly whose: string | undefined;
  readonly resolve: (paper: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Megabytes. What a paper is made of does not live long: with the usual room for it, every DOCX left 30 more behind. And a document that
 * asks for more than any should ends the thread, not the server.
 */
const memory = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 512 };

function pressThread(): Worker {
  return new Worker(new URL('./press-thread.ts', import.meta.url), { execArgv: [], resourceLimits: memory });
}

/** One thread, started with the first paper, kept for the next, replaced when it fails. Idle, it keeps no process alive. */
export function openPress(options: PressOptions = {}): Press {
  const { waiting = 20, ofOne = 3, patience = 30_000 } = options;
  const { startThread = pressThread } = options;
  const queue: Job[] = [];
  let thread: Worker | null = null;
  let inHand: Job | null = null;
  let closed = false;
  return {
    print(document, form, whose) {
      if (closed || (inHand !== null && queue.length >= waiting)) return Promise.reject(new PressBusy());
      const ofThem = [inHand, ...queue].filter((job) => job !== null && whose !== undefined && job.whose === whose);
      if (ofThem.length >= ofOne) return Promise.reject(new PressBusy());
      return new Promise((resolve, reject) => {
        queue.push({ order: { document, form }, whose, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new PressBusy());
      thread?.ref();
      await thread?.terminate();
    },
  };

  function next(): void {
    if (inHand !== null) return;
    const job = queue.shift();
    if (job === undefined) {
      if (!closed) thread?.unref();
      return;
    }
    inHand = job;
    void answerTo(job).finally(() => {
      inHand = null;
      next();
    });
  }

  async function answerTo({ order, resolve, reject }: Job): Promise<void> {
    thread ??= started();
    const own = thread;
    own.ref();
    try {
      const answer = await answerOf(own, order, patience);
      if ('paper' in answer) resolve(answer.paper);
      else reject(new Error(answer.message));
    } catch (error) {
      // Whatever state it is in, the next paper gets another.
      if (thread === own) thread = null;
      reject(closed ? new PressBusy() : error);
      await own.terminate();
    }
  }

  /** A thread that may end at any time: an error that nobody hears would end the process, and no paper goes to one that has ended. */
  function started(): Worker {
    const fresh = startThread();
    fresh.on('error', () => undefined);
    fresh.on('exit', () => {
      if (thread === fresh) thread = null;
    });
    return fresh;
  }
}

/** @throws where the thread ends or fails, or takes too long */
function answerOf(thread: Worker, order: PressOrder, patience: number): Promise<PressAnswer> {
  return new Promise((resolve, reject) => {
    const listeners = {
      message: (answer: PressAnswer) => settle(() => resolve(answer)),
      error: (error: unknown) => settle(() => reject(error)),
      exit: (code: number) => settle(() => reject(new Error(`The press ended with ${code}.`))),
    };
    const timer = setTimeout(
      () => settle(() => reject(new Error(`A paper took longer than ${patience} ms.`))),
      patience,
    );
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      finish();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
    thread.postMessage(order);
  });
}
