/** How long a text stays before the region is emptied, and how long it waits so that it is a change, in milliseconds. */
const stay = 5000;
const tick = 60;

let region: HTMLElement | null = null;
let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: string[] = [];

/** One instance's share of the page's only live region. */
export interface Announcer {
  /** Short status, spoken once; an empty text says nothing. */
  say(text: string, language: string): void;
  /** Gives the share back; the last one takes the region along. */
  leave(): void;
}

/**
 * Joins the one polite live region of the page, in the light DOM because regions in shadow roots are not reliably spoken. It is
 * there, and empty, before anything is said.
 */
export function joinAnnouncer(): Announcer {
  region ??= newRegion();
  users += 1;
  let joined = true;
  return {
    say(text, language) {
      if (!joined || text === '') return;
      waiting = [...waiting, text];
      clearTimeout(timer);
      timer = setTimeout(() => speak(language), tick);
    },
    leave() {
      if (!joined) return;
      joined = false;
      users -= 1;
      if (users > 0) return;
      clearTimeout(timer);
      waiting = [];
      region?.remove();
      region = null;
    },
  };
}

function speak(language: string): void {
  if (!region) return;
  region.lang = language;
  region.textContent = waiting.join(' ');
  waiting = [];
  timer = setTimeout(() => {
    if (region) region.textContent = '';
  }, stay);
}

function newRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.dataset['reifegrad'] = 'announcer';
  // Set through the object model: a strict policy forbids the attribute.
  Object.assign(element.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  document.body.append(element);
  return element;
}
