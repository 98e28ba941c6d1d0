/**
 * One request as a browser sent it. `{municipality}`, `{name}`, `{model}`, `{wave}` and `{hash}` stand for what differs between
 * visitors, surveys and builds.
 */
export interface RecordedRequest {
  /** Milliseconds from the reply before until it was sent. */
  readonly pause: number;
  readonly method: string;
  /** With its query, such as `/api/v1/models/{model}?part=conversation`. */
  readonly path: string;
  /** Names of the headers that the interface reads, without their values; a preflight names those it asks for. */
  readonly headers: readonly string[];
  /** JSON; absent where nothing was sent. */
  readonly body?: unknown;
  readonly status: number;
  /** Bytes of the bodies, the reply's with its headers as it crossed the wire. */
  readonly sent: number;
  readonly received: number;
}

export interface RecordedJourney {
  readonly title: string;
  readonly recorded: string;
  readonly requests: readonly RecordedRequest[];
}
