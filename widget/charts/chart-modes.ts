import { css, unsafeCSS } from 'lit';
import { chartPalettes } from './chart-palette.ts';

/** Colours of whatever has charts in it, where the system sets its own. */
export const systemColours = css`
    --surface: Canvas;
    --text: CanvasText;
    --muted: CanvasText;
    --line: CanvasText;
    --chart-own: Highlight;
    --chart-peers: CanvasText;
    --chart-outline: CanvasText;
`;

/** The same on paper. */
export const paperColours = css`
    --chart-own: ${unsafeCSS(chartPalettes.light.own)};
    --chart-peers: ${unsafeCSS(chartPalettes.light.peers)};
    --chart-outline: #6b7480;
    --surface: #ffffff;
    --text: #000000;
    --muted: #333333;
    --line: #999999;
    --action: #000000;
`;
