import { expect } from 'chai';
import { chartPalettes } from '../../../widget/charts/chart-palette.ts';
import { series } from '../../../widget/charts/series.ts';
import { tokens } from '../../../widget/theme/tokens.ts';
import { contrast } from './contrast.ts';

/** Both values of a token such as `--set-surface: light-dark(#ffffff, #13171c)`. */
function themed(name: string): { light: string; dark: string } {
  const found = new RegExp(`--set-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens.cssText);
  return { light: found?.[1] ?? '', dark: found?.[2] ?? '' };
}

describe('the colours of the charts', () => {
  it('know black from white', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });

  for (const scheme of ['light', 'dark'] as const) {
    const { own, peers } = chartPalettes[scheme];
    const surface = themed('surface')[scheme];

    it(`stand out at least 3:1 from the ${scheme} surface and from each other`, () => {
      expect(contrast(own, surface)).to.be.at.least(3);
      expect(contrast(peers, surface)).to.be.at.least(3);
      expect(contrast(own, peers)).to.be.at.least(3);
    });

    it(`outline what is not filled at least 3:1 on the ${scheme} surface`, () => {
      expect(contrast(themed('edge')[scheme], surface)).to.be.at.least(3);
    });

    it(`leave numbers readable on the ${scheme} surface and on the own colour`, () => {
      expect(contrast(themed('text')[scheme], surface)).to.be.at.least(4.5);
      expect(contrast(themed('muted')[scheme], surface)).to.be.at.least(4.5);
      expect(contrast(surface, own)).to.be.at.least(4.5);
    });
  }
});

describe('the series', () => {
  it('differ in shape, dash or filling, not by colour or size alone', () => {
    const looks = Object.values(series).map(({ shape, dash, filled }) => `${shape} ${dash} ${filled}`);
    expect(new Set(looks).size).to.equal(looks.length);
  });
});
