import { describe, expect, it } from 'vitest';
import { commonItems } from '../../../model/scoring/common-items.ts';
import { spanningRevision } from '../../../model/scoring/spanning-revision.ts';
import { revision } from '../../support/model-diff-revision.ts';

const first = revision();
const revised = (version: string, from: string, edits: object, questions: readonly object[] = []) =>
  revision({ ...edits, '/version': version, '/supersedes': { version: from, questions } });

describe('a revision that spans several', () => {
  it('is the last one as it stands, where there is none in between', () => {
    const second = revised('2.0.0', '1.0.0', {});
    expect(spanningRevision(first, [second])).toBe(second);
    expect(spanningRevision(first, [])).toBe(first);
  });

  it('says what became of each question from the first to the last', () => {
    const second = revised(
      '2.0.0',
      '1.0.0',
      {
        '/questions/0/text/de': 'Haben Sie eine Strategie?',
        '/questions/1/id': 'review',
        '/rules/0/skip/0/question': 'review',
        '/questions/1/options/1/id': 'twice',
        '/questions/4/text/de': 'Wer ist zuständig?',
      },
      [
        { question: 'strategy-document', change: 'same' },
        { question: 'review', was: 'strategy-review', change: 'recoded', map: { once: 'twice' } },
        { question: 'security-officer', change: 'reworded' },
      ],
    );
    const third = revised(
      '3.0.0',
      '2.0.0',
      {
        '/questions/0/text/de': 'Haben Sie eine Strategie?',
        '/questions/1/id': 'review',
        '/rules/0/skip/0/question': 'review',
        '/questions/1/options/1/id': 'often',
        '/questions/4/text/de': 'Wer ist zuständig?',
      },
      [{ question: 'review', change: 'recoded', map: { twice: 'often' } }],
    );
    const spanning = spanningRevision(first, [second, third]);
    expect(spanning.file.supersedes?.version).toBe('1.0.0');
    const entries = new Map(spanning.file.supersedes?.questions.map((entry) => [entry.question, entry]));
    expect(entries.get('strategy-document')).toEqual({ question: 'strategy-document', change: 'same' });
    expect(entries.get('review')).toEqual({
      question: 'review',
      was: 'strategy-review',
      change: 'recoded',
      map: { never: 'never', once: 'often', yearly: 'yearly' },
    });
    expect(entries.get('security-officer')).toEqual({ question: 'security-officer', change: 'reworded' });
    const common = commonItems(first, spanning);
    expect(common.items).toEqual({
      strategy: ['strategy-document', 'review'],
      services: ['online-services', 'online-features'],
      security: ['data-centre', 'emergency-plan'],
    });
    // Of the weight of security, 4, half is left: too little.
    expect(common.comparable).toBe(false);
    // Without the revision in between, nothing is known of the renamed question.
    expect(commonItems(first, third).items['strategy']).toBeUndefined();
  });
});
