import { type CSSResult, noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class AdoptStylesDirective extends Directive {
  override render(_styles: readonly CSSResult[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [styles]: [readonly CSSResult[]]): unknown {
    // The first rendering goes into a fragment; its root is known once it has been put into the page, before it is painted.
    queueMicrotask(() => adoptInto(element.getRootNode(), styles));
    return noChange;
  }
}

function adoptInto(root: Node, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  const missing = styles.flatMap(({ styleSheet }) =>
    styleSheet && !root.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : [],
  );
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

/** Gives the root that the element stands in the styles of a part that is loaded later than the root's own; once. */
export const adoptStyles = directive(AdoptStylesDirective);
