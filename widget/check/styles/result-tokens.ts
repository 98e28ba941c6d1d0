import { css, unsafeCSS } from 'lit';
import { chartPalettes } from '../../charts/chart-palette.ts';

const { light, dark } = chartPalettes;
const either = (name: 'own' | 'peers') => unsafeCSS(`light-dark(${light[name]}, ${dark[name]})`);

/** Colours of the charts; all others are the theme's. */
export const resultTokens = css`
  .result {
    --chart-own: ${unsafeCSS(light.own)};
    --chart-peers: ${unsafeCSS(light.peers)};
    --chart-outline: var(--edge);
    --remark-edge: #b25e00;
  }
  @supports (color: light-dark(red, red)) {
    .result {
      --chart-own: ${either('own')};
      --chart-peers: ${either('peers')};
      --remark-edge: light-dark(#b25e00, #e0a03c);
    }
  }
`;
