const pattern = /(?:^#|&)code=([^&]+)/;

/** Instances on one page share the address; the first one to ask gets the code, so that it goes to one server only. */
let claimed: string | null = null;

/** The access code of the address's fragment (`#code=…`); null if there is none, or another instance has it. */
export function claimAddressCode(): string | null {
  const encoded = pattern.exec(location.hash)?.[1];
  if (encoded === undefined || encoded === claimed) return null;
  claimed = encoded;
  return decoded(encoded);
}

/** Takes the code out of the address and out of this entry of the history; the rest stays. */
export function clearAddressCode(): void {
  claimed = null;
  if (!pattern.test(location.hash)) return;
  const rest = location.hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('code='));
  const fragment = rest.length > 0 ? `#${rest.join('&')}` : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
