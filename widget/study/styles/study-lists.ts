import { css } from 'lit';
import { chevron } from '../../theme/chevron.ts';

/** Tables behind their disclosures, conditions, figures of the method, downloads. */
export const studyLists = css`
  details > summary::before {
    ${chevron}
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  .numbers {
    margin-block-start: 0.75em;
  }
  .scroller {
    position: relative;
    overflow-x: auto;
    margin-block-start: 0.5em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--line);
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(thead tr:first-child, tbody tr) > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--muted);
    font-size: 0.9375em;
    border-block-end-color: var(--chart-outline);
  }
  thead [rowspan] {
    vertical-align: bottom;
  }
  thead [colspan] {
    padding-block-end: 0;
    border-block-end: 0;
  }
  tbody th {
    min-inline-size: 9em;
  }
  td.number {
    white-space: nowrap;
  }
  .overall :is(th, td) {
    border-block: 1px solid var(--chart-outline);
    font-weight: 700;
  }

  .conditions {
    margin-block-start: 0.75em;
    max-inline-size: 46em;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .conditions li {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0.25em 1em;
    align-items: start;
    max-inline-size: none;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--line);
  }
  .tag {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--chart-outline);
    border-radius: 0.25em;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .tag.not-met {
    border-style: dashed;
    font-weight: 700;
  }
  .method-figures > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--line);
  }
  .method-figures > div:first-child {
    border-block-start: 1px solid var(--line);
  }
  .method-figures {
    max-inline-size: 46em;
  }
  .method-figures strong {
    font-variant-numeric: tabular-nums;
  }
  @container study (inline-size < 30em) {
    .conditions li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container study (inline-size >= 30em) {
    .method-figures > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  .download-list {
    margin-block-start: 0.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0;
    list-style: none;
  }
  .download-list a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    font-weight: 500;
  }
  .download-list .link {
    padding-inline: 0;
  }
`;
