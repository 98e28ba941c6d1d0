import { parentPort } from 'node:worker_threads';
import type { ReportDocument } from './document.ts';
import { openTypesetting } from './pdf/typeset.ts';

export interface PressOrder {
  readonly document: ReportDocument;
  readonly form: 'pdf' | 'docx';
}

export type PressAnswer = { readonly paper: Uint8Array<ArrayBuffer> } | { readonly message: string };

type Printed = Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/** The thread of the press: prints one document after another until it is ended. What a form needs is loaded with its first paper. */
function serve(): void {
  let typeset: ReturnType<typeof openTypesetting> | null = null;
  const presses: Readonly<Record<PressOrder['form'], (document: ReportDocument) => Printed>> = {
    pdf(document) {
      typeset ??= openTypesetting();
      return typeset(document);
    },
    docx: async (document) => (await import('./docx/docx-of.ts')).docxOf(document),
  };
  parentPort?.on('message', async ({ document, form }: PressOrder) => {
    try {
      const paper = await presses[form](document);
      parentPort?.postMessage({ paper } satisfies PressAnswer, [paper.buffer]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ message } satisfies PressAnswer);
    }
  });
}

serve();
