import type { Receipt, StoredAnswer } from '../../../model/contract/assessment.ts';

export interface Shelved {
  readonly answers: readonly StoredAnswer[];
  readonly receipt: Receipt | null;
}

/** Where answers stay without a server: in the tab, and in its session storage where there is one. */
export interface AnswerShelf {
  /** Answers to another version of the model do not count. */
  read(version: string): Shelved;
  keep(version: string, answer: StoredAnswer): void;
  submit(version: string, at: string): Receipt;
}

interface Stored extends Shelved {
  readonly version: string;
}

export function answerShelf(key: string, storage: () => Storage = () => sessionStorage): AnswerShelf {
  let stored: Stored | null = null;

  function read(version: string): Stored {
    stored ??= parsed(version);
    if (stored.version !== version) stored = { version, answers: [], receipt: null };
    return stored;
  }

  function parsed(version: string): Stored {
    const empty: Stored = { version, answers: [], receipt: null };
    try {
      const text = storage().getItem(key);
      return text === null ? empty : { ...empty, ...(JSON.parse(text) as Partial<Stored>) };
    } catch {
      return empty;
    }
  }

  function write(next: Stored): void {
    stored = next;
    try {
      storage().setItem(key, JSON.stringify(next));
    } catch {
      // Without storage the answers live as long as the page.
    }
  }

  return {
    read,
    keep(version, answer) {
      const before = read(version);
      const others = before.answers.filter(({ question }) => question !== answer.question);
      write({ ...before, answers: [...others, answer] });
    },
    submit(version, at) {
      const receipt: Receipt = { hash: '', at };
      write({ ...read(version), receipt });
      return receipt;
    },
  };
}
