import { css } from 'lit';

/**
 * Colours and shapes. Each is the page's own `--reifegrad-…` where it sets one, else of one complete set: KERN's where the page
 * carries all of KERN (class `kern`), else the shipped one, light or dark as the page's `color-scheme` says.
 */
export const tokens = css`
  .root {
    --set-surface: #ffffff;
    --set-tint: #f3f6fa;
    --set-text: #16202c;
    --set-muted: #4d5b6a;
    --set-line: #d4dbe4;
    --set-edge: #67747f;
    --set-action: #0b4a8f;
    --set-on-action: #ffffff;
    --set-danger: #b3261e;
    --set-danger-tint: #fdeeec;
    --set-warning-tint: #fdf4e1;
    --set-info-tint: #e9f1fb;
    --set-success: #17663a;
    --set-success-tint: #e8f5ed;
    --set-focus-inside: #ffffff;
    --set-focus-outside: #0a1b2e;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --set-surface: light-dark(#ffffff, #13171c);
      --set-tint: light-dark(#f3f6fa, #1d232b);
      --set-text: light-dark(#16202c, #edf1f5);
      --set-muted: light-dark(#4d5b6a, #a9b5c2);
      --set-line: light-dark(#d4dbe4, #38424e);
      --set-edge: light-dark(#67747f, #8795a3);
      --set-action: light-dark(#0b4a8f, #93c3ff);
      --set-on-action: light-dark(#ffffff, #06213f);
      --set-danger: light-dark(#b3261e, #ffb4ab);
      --set-danger-tint: light-dark(#fdeeec, #3a1d1a);
      --set-warning-tint: light-dark(#fdf4e1, #332812);
      --set-info-tint: light-dark(#e9f1fb, #182a40);
      --set-success: light-dark(#17663a, #86d9a8);
      --set-success-tint: light-dark(#e8f5ed, #16301f);
      --set-focus-inside: light-dark(#ffffff, #13171c);
      --set-focus-outside: light-dark(#0a1b2e, #ffffff);
    }
  }
  .root.kern {
    --set-surface: var(--kern-color-layout-background-default);
    --set-tint: var(--kern-color-layout-background-hued);
    --set-text: var(--kern-color-layout-text-default);
    --set-muted: var(--kern-color-layout-text-muted);
    --set-line: var(--kern-color-layout-border);
    --set-edge: var(--kern-color-layout-text-muted);
    --set-action: var(--kern-color-action-default);
    --set-on-action: var(--kern-color-action-on-default);
    --set-danger: var(--kern-color-feedback-danger);
    --set-danger-tint: var(--kern-color-feedback-danger-background);
    --set-warning-tint: var(--kern-color-feedback-warning-background);
    --set-info-tint: var(--kern-color-feedback-info-background);
    --set-success: var(--kern-color-feedback-success);
    --set-success-tint: var(--kern-color-feedback-success-background);
    --set-focus-inside: var(--kern-color-action-focus-border-inside);
    --set-focus-outside: var(--kern-color-action-focus-border-outside);
  }
  .root {
    --surface: var(--reifegrad-surface, var(--set-surface));
    --tint: var(--reifegrad-tint, var(--set-tint));
    --text: var(--reifegrad-text, var(--set-text));
    --muted: var(--reifegrad-muted, var(--set-muted));
    --line: var(--reifegrad-line, var(--set-line));
    --edge: var(--reifegrad-edge, var(--set-edge));
    --action: var(--reifegrad-action, var(--set-action));
    --on-action: var(--reifegrad-on-action, var(--set-on-action));
    --danger: var(--reifegrad-danger, var(--set-danger));
    --danger-tint: var(--reifegrad-danger-tint, var(--set-danger-tint));
    --warning-tint: var(--reifegrad-warning-tint, var(--set-warning-tint));
    --info-tint: var(--reifegrad-info-tint, var(--set-info-tint));
    --success: var(--reifegrad-success, var(--set-success));
    --success-tint: var(--reifegrad-success-tint, var(--set-success-tint));
    --focus-inside: var(--reifegrad-focus-inside, var(--set-focus-inside));
    --focus-outside: var(--reifegrad-focus-outside, var(--set-focus-outside));
    --action-tint: color-mix(in oklab, var(--action) 10%, var(--surface));
    --radius: var(--reifegrad-radius, 0.75em);
  }
`;
