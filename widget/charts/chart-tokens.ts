import { css, unsafeCSS } from 'lit';
import { chartPalettes } from './chart-palette.ts';

const { light, dark } = chartPalettes;
const either = (name: 'own' | 'peers') => unsafeCSS(`light-dark(${light[name]}, ${dark[name]})`);

/** Colours of the charts; all others are the theme's. */
export const chartTokens = css`
  .root {
    --chart-own: ${unsafeCSS(light.own)};
    --chart-peers: ${unsafeCSS(light.peers)};
    --chart-outline: var(--edge);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --chart-own: ${either('own')};
      --chart-peers: ${either('peers')};
    }
  }
`;
