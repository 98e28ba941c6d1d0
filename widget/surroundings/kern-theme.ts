/** All the tokens that the element takes from KERN; with one missing none is taken, so that two themes never mix. */
export const kernTokens = [
  '--kern-color-action-default',
  '--kern-color-action-on-default',
  '--kern-color-layout-background-default',
  '--kern-color-layout-background-hued',
  '--kern-color-layout-text-default',
  '--kern-color-layout-text-muted',
  '--kern-color-layout-border',
  '--kern-color-feedback-danger',
  '--kern-color-feedback-danger-background',
  '--kern-color-feedback-warning-background',
  '--kern-color-feedback-info-background',
  '--kern-color-feedback-success',
  '--kern-color-feedback-success-background',
  '--kern-color-action-focus-border-inside',
  '--kern-color-action-focus-border-outside',
] as const;

export function wearsKern(element: Element): boolean {
  const style = getComputedStyle(element);
  return kernTokens.every((token) => style.getPropertyValue(token).trim() !== '');
}
