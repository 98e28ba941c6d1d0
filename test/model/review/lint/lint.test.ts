import { describe, expect, it } from 'vitest';
import { lintTexts } from '../../../../model/review/lint/lint-texts.ts';
import { placedFindings } from '../../../../model/review/lint/placed-findings.ts';
import { lintBaseText } from '../../../support/model-lint-base.ts';
import { lintBrokenContent } from '../../../support/model-lint-broken-content.ts';
import { lintBrokenLevels } from '../../../support/model-lint-broken-levels.ts';
import { lintBrokenRules } from '../../../support/model-lint-broken-rules.ts';
import { lintedText } from '../../../support/model-lint-run.ts';
import { placeIn } from '../../../support/model-text.ts';

const broken = [...lintBrokenRules, ...lintBrokenLevels, ...lintBrokenContent].map((model, index) => ({
  ...model,
  index,
}));

describe('the base model', () => {
  it('gives the lint nothing to find', () => {
    expect(lintedText(lintBaseText())).toEqual([]);
  });
});

describe('each change is found once, with place, reason and suggestion', () => {
  it.each(broken)('$index $code at $pointer', ({ code, changes, at, pointer, de, en, also = [] }) => {
    const text = lintBaseText(changes);
    const findings = lintedText(text);
    const own = findings.filter((finding) => finding.code === code);
    const { severity } = lintTexts[code];
    const place = placeIn(text, at);
    const told = (language: 'de' | 'en') =>
      placedFindings(own, text, language).map(({ suggestion: _, ...finding }) => finding);
    expect(told('de')).toEqual([{ code, severity, pointer, ...place, message: de }]);
    expect(told('en')).toEqual([{ code, severity, pointer, ...place, message: en }]);
    expect(findings.filter((finding) => finding.code !== code).map((finding) => finding.code)).toEqual(also);
  });
});

describe('a change much like it that is in order', () => {
  it.each(broken)('$index gives no $code', ({ code, silent }) => {
    expect(lintedText(lintBaseText(silent)).filter((finding) => finding.code === code)).toEqual([]);
  });
});

describe('the list of findings', () => {
  it('has a broken model for each of its codes', () => {
    expect([...new Set(broken.map(({ code }) => code))].sort()).toEqual(Object.keys(lintTexts).sort());
  });

  it.each(Object.entries(lintTexts))('names known details in both languages for %s', (_, { message, suggestion }) => {
    const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(details(message.de)).toEqual(details(message.en));
    expect(new Set(details(suggestion.de))).toEqual(new Set(details(suggestion.en)));
    expect(message.de).not.toEqual(message.en);
    expect(suggestion.de).not.toEqual(suggestion.en);
  });

  it.each(['de', 'en'] as const)('leaves no detail unfilled in %s', (language) => {
    const told = broken.flatMap(({ changes }) => {
      const text = lintBaseText(changes);
      return placedFindings(lintedText(text), text, language);
    });
    expect(told.filter(({ message, suggestion }) => /\{\w+\}/.test(message + suggestion))).toEqual([]);
    expect(told.every(({ suggestion }) => suggestion.length > 10)).toBe(true);
  });

  it('comes in the order of the file', () => {
    const text = lintBaseText({
      '/recommendations/0/validUntil': '2020-01-01',
      '/questions/0/terms': [],
      '/categories/0/weight': 100,
      '/scoring/openAnswers': 'neutral',
    });
    const lines = placedFindings(lintedText(text), text).map(({ line }) => line);
    expect(lines).toHaveLength(5);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });
});
