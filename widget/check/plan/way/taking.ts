/** What became of the wish to make measures of the steps; `text` is what there is to say of it. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' | 'done' | 'stopped'; readonly text: string };
