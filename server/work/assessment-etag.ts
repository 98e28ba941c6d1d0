/** Strong ETag of an assessment's state: its revision, and `s` once it is submitted. */
export function assessmentEtag(revision: number, submitted: boolean): string {
  return `"r${revision}${submitted ? 's' : ''}"`;
}

/**
 * The revision that an `If-Match` names; null where it is none of our ETags. Proxies that compress a reply weaken its ETag or add
 * the encoding; it still names the state.
 */
export function revisionOf(etag: string): number | null {
  const digits = /^(?:W\/)?"r(\d{1,15})s?(?:-gzip|-br|-df)?"$/.exec(etag.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
