import { expect } from 'chai';
import { claimAddressCode, clearAddressCode } from '../../../widget/check/services/address-code.ts';
import { newKey } from '../../../widget/check/services/new-key.ts';
import { isSafe } from '../../../widget/check/views/links-view.ts';
import { languageOf } from '../../../widget/surroundings/host-language.ts';
import { kernTokens, wearsKern } from '../../../widget/surroundings/kern-theme.ts';
import { originOf } from '../../../widget/surroundings/script-origin.ts';

describe('what surrounds an element', () => {
  it('gives its language across shadow roots and slots', () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const root = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root.append(inner);
    document.body.append(outer);
    expect(languageOf(inner)).to.equal('en');
    inner.lang = 'DE-x-du';
    expect(languageOf(inner)).to.equal('de-x-du');
    outer.remove();
  });

  it('gives a code to one element only, once', () => {
    history.replaceState(null, '', '#code=A%20B&x=1');
    expect(claimAddressCode()).to.equal('A B');
    expect(claimAddressCode()).to.equal(null);
    clearAddressCode();
    expect(location.hash).to.equal('#x=1');
    history.replaceState(null, '', location.pathname);
    expect(claimAddressCode()).to.equal(null);
  });

  it('is worn by KERN only with all of its colours', () => {
    const element = document.createElement('div');
    document.body.append(element);
    expect(wearsKern(element)).to.equal(false);
    for (const token of kernTokens) element.style.setProperty(token, '#123456');
    expect(wearsKern(element)).to.equal(true);
    element.style.removeProperty(kernTokens[3]);
    expect(wearsKern(element)).to.equal(false);
    element.remove();
  });

  it('tells the server by where the script came from', () => {
    expect(originOf('https://check.example.org/widget/v1/reifegrad-check.js')).to.equal('https://check.example.org');
    expect(originOf('https://example.org/tools/check/widget/v1/reifegrad-check.js')).to.equal(
      'https://example.org/tools/check',
    );
    expect(originOf('https://example.org/assets/check.js?x')).to.equal('https://example.org');
  });

  it('links to no scripts', () => {
    for (const href of ['https://example.org/', 'mailto:a@example.org', '/datenschutz', 'datenschutz.html', '#a']) {
      expect(isSafe(href), href).to.equal(true);
    }
    for (const href of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'http://example.org/',
      '//[',
    ]) {
      expect(isSafe(href), href).to.equal(false);
    }
  });

  it('makes keys that no two changes share', () => {
    const keys = new Set(Array.from({ length: 1000 }, newKey));
    expect(keys.size).to.equal(1000);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
  });
});
