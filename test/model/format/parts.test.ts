import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { compile } from '../../../model/format/compile.ts';
import { load } from '../../../model/format/load.ts';
import type { ModelFile, QuestionEntry, Text } from '../../../model/format/model-file.ts';
import {
  conversationPart,
  type GuidancePart,
  guidancePart,
  joinGuidance,
  joinParts,
  type ResultPart,
  resultPart,
} from '../../../model/format/parts.ts';
import { anyAnswers, anyModel } from '../../support/model-arbitrary.ts';
import { completeModelText } from '../../support/model-corpus.ts';
import { smallModelFile } from '../../support/small-model.ts';

const [firstQuestion] = smallModelFile.questions as [QuestionEntry];

/** A comment in one object of each kind. */
const comments = Object.fromEntries(
  [
    ...['', '/levels/4', '/levels/4/gate', '/levels/4/gate/questions/0', '/categories/0', '/questions/0'],
    ...['/questions/0/options/0', '/questions/2', '/questions/2/goalposts', '/questions/2/recommendations/0'],
    ...['/rules/1', '/rules/0/when', '/rules/0/when/any/1', '/rules/0/when/any/2', '/rules/0/skip/0', '/glossary/0'],
    ...['/recommendations/0', '/recommendations/0/references/0', '/scoring', '/benchmark', '/supersedes'],
    '/supersedes/questions/0',
  ].map((pointer) => [`${pointer}/$comment`, 'hush']),
);

const smallGuidance = {
  version: '1.0.0',
  questions: [
    {
      id: 'strategy-document',
      help: { en: 'A written paper is meant.' },
      reason: { en: 'Without a goal there is no way.' },
      evidence: { en: 'Council decision of 12 March 2024' },
    },
  ],
  glossary: [
    { id: 'digital-strategy', term: { en: 'Digital strategy' }, explanation: { en: 'Goals and ways on paper.' } },
  ],
};

/** What all parts together make of a file. */
function rejoined(file: ModelFile, language?: string): ModelFile {
  const conversation = joinGuidance(conversationPart(file, language), guidancePart(file, language));
  return joinParts(conversation, resultPart(file, language));
}

function withoutComments(file: ModelFile): ModelFile {
  return JSON.parse(JSON.stringify(file, (key, value: unknown) => (key === '$comment' ? undefined : value)));
}

describe('the part for the conversation', () => {
  it('is the whole file without what is read after an answer or not at all: texts that explain, advice and history', () => {
    const supersedes = { version: '0.9.0', questions: [] };
    const { categories, questions, ...rest } = withoutComments(smallModelFile);
    const part = conversationPart({ ...smallModelFile, $schema: './s.json', supersedes });
    expect(part).toEqual({
      ...rest,
      recommendations: [],
      glossary: [],
      categories: categories.map(({ rationale: _, ...category }) => category),
      questions: questions.map((question) =>
        question.id === 'strategy-document' ? { ...question, help: {}, reason: {}, evidence: {} } : question,
      ),
    });
  });

  it('tells which explanations there are, and of which terms', () => {
    const file = { ...smallModelFile, questions: [{ ...firstQuestion, help: undefined }] };
    const [question] = conversationPart(file, 'de').questions;
    expect(question).toMatchObject({ reason: {}, evidence: {}, terms: ['digital-strategy'] });
    expect(Object.keys(question ?? {})).not.toContain('help');
  });

  it('leaves out comments wherever they stand, in any language', () => {
    const file: ModelFile = JSON.parse(completeModelText(comments));
    expect(JSON.stringify(file).match(/"hush"/g)).toHaveLength(Object.keys(comments).length);
    const parts = [undefined, 'de'].flatMap((language) => [
      conversationPart(file, language),
      guidancePart(file, language),
      resultPart(file, language),
    ]);
    expect(parts.filter((part) => /\$comment|hush/.test(JSON.stringify(part)))).toEqual([]);
  });

  it('keeps the forms of a unit in one language', () => {
    const [, , number] = conversationPart(smallModelFile, 'en').questions;
    expect(number).toMatchObject({ unit: { en: 'services' }, unitForms: { one: { en: 'service' } } });
  });

  it('keeps one language of every text', () => {
    const part = conversationPart(smallModelFile, 'en');
    expect(part.title).toEqual({ en: 'Small maturity check' });
    expect(part.questions[0]?.text).toEqual({ en: 'Is there a digital strategy?' });
    expect(part.rules[2]?.reason).toEqual({ en: 'The provider keeps the emergency plan.' });
    expect(JSON.stringify(part)).not.toContain('"de":');
  });

  it('keeps what is no text, among it the value of a rule that nothing applies', () => {
    const part = conversationPart(smallModelFile, 'de');
    expect(part.rules[2]?.skip).toEqual([{ question: 'emergency-plan', implies: { notApplicable: true } }]);
    expect(part.languages).toEqual(['de', 'en']);
  });

  it('has the fallback where a text is missing, and a variant where there is one', () => {
    const file: ModelFile = {
      ...smallModelFile,
      title: { de: 'A', en: 'B', 'de-x-plain': 'C' },
      introduction: { de: 'D' },
    };
    const titles = (language: string) => {
      const { title, introduction } = conversationPart(file, language);
      return [title, introduction];
    };
    expect(titles('de-x-plain')).toEqual([{ 'de-x-plain': 'C' }, { de: 'D' }]);
    expect(titles('en')).toEqual([{ en: 'B' }, { de: 'D' }]);
    expect(titles('fr')).toEqual([{ de: 'A' }, { de: 'D' }]);
  });

  it('is smaller than the file', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(conversationPart(smallModelFile, 'de'))).toBeLessThan(size(smallModelFile) * 0.6);
  });
});

describe('the part with the guidance', () => {
  it('holds the texts that explain a question, and the glossary, in one language', () => {
    expect(guidancePart(smallModelFile, 'en')).toEqual(smallGuidance);
  });

  it('has the fallback where a text is missing, and a variant where there is one', () => {
    const file = {
      ...smallModelFile,
      questions: [{ ...firstQuestion, help: { de: 'A', 'de-x-plain': 'B', en: 'C' } }],
    };
    const helps = (language: string) =>
      guidancePart(file, language).questions.map(({ help, reason }) => [help, reason]);
    expect(helps('de-x-plain')).toEqual([[{ 'de-x-plain': 'B' }, { de: 'Ohne Ziel kein Weg.' }]]);
    expect(helps('fr')).toEqual([[{ de: 'A' }, { de: 'Ohne Ziel kein Weg.' }]]);
  });

  it('is nothing but the version where there is nothing to explain', () => {
    const file = {
      ...smallModelFile,
      questions: smallModelFile.questions.filter(({ help }) => !help),
      glossary: [],
    };
    expect(guidancePart(file, 'de')).toEqual({ version: '1.0.0', questions: [], glossary: [] });
  });

  it('leaves no question without its text, and none waiting for a text that it does not bring', () => {
    const conversation = conversationPart(smallModelFile, 'en');
    const joined = joinGuidance(conversation, guidancePart(smallModelFile, 'en'));
    expect(joined.questions[0]).toEqual({ ...conversation.questions[0], ...smallGuidance.questions[0] });
    expect(joined.glossary).toEqual(smallGuidance.glossary);
    const [without] = joinGuidance(conversation, { version: '1.0.0', questions: [], glossary: [] }).questions;
    expect([without?.help, without?.reason, without?.evidence]).toEqual([undefined, undefined, undefined]);
  });

  it('changes nothing of a file that has it already', () => {
    const file = withoutComments(smallModelFile);
    expect(joinGuidance(file, guidancePart(file))).toEqual(file);
  });
});

describe('the part for the result', () => {
  it('holds the version, the recommendations, and why categories weigh what they weigh', () => {
    expect(resultPart(smallModelFile)).toEqual({
      version: '1.0.0',
      recommendations: smallModelFile.recommendations,
      categories: [
        {
          id: 'services',
          rationale: { de: 'Dafür gibt es die Verwaltung.', en: 'This is what the administration is for.' },
        },
      ],
    });
  });

  it('keeps one language of every text', () => {
    const [first] = resultPart(smallModelFile, 'en').recommendations;
    expect(first).toEqual({
      id: 'write-strategy',
      text: { en: 'Write a digital strategy.' },
      firstStep: { en: 'Invite people to a first meeting.' },
      effort: 5,
      lead: { en: 'Digital officer' },
      references: [
        {
          text: { en: 'Guide to strategies' },
          href: 'https://example.org/strategy',
          asOf: '2026-11-01',
          validUntil: '2029-06-30',
        },
      ],
      enough: { en: 'Five pages are enough.' },
      validUntil: '2030-12-31',
    });
  });
});

describe('all parts together', () => {
  it('are the file again but for its comments and its predecessor', () => {
    const supersedes = { version: '0.9.0', questions: [] };
    expect(rejoined({ ...smallModelFile, supersedes })).toEqual(withoutComments(smallModelFile));
  });

  it('are the same in whichever order they come', () => {
    const [conversation, guidance, result] = [conversationPart, guidancePart, resultPart].map((part) =>
      part(smallModelFile, 'en'),
    ) as [ModelFile, GuidancePart, ResultPart];
    expect(joinGuidance(joinParts(conversation, result), guidance)).toEqual(rejoined(smallModelFile, 'en'));
  });

  it('are a valid model in the one language that they were asked for', () => {
    const joined = rejoined(smallModelFile, 'en');
    expect(load(JSON.stringify({ ...joined, languages: ['en'], fallback: 'en' })).problems).toEqual([]);
  });

  it('leave the file that they are taken from as it is', () => {
    const before = JSON.stringify(smallModelFile);
    rejoined(smallModelFile, 'en');
    expect(JSON.stringify(smallModelFile)).toBe(before);
  });

  it('differ from any file in their texts alone', () => {
    fc.assert(
      fc.property(anyModel(), (file) => {
        const part = conversationPart(file, 'de');
        expect(compile(part).questions.map(({ id, weight, kind }) => ({ id, weight, kind }))).toEqual(
          compile(file).questions.map(({ id, weight, kind }) => ({ id, weight, kind })),
        );
        expect(part.rules.map(({ when, skip }) => ({ when, skip }))).toEqual(
          file.rules.map(({ when, skip }) => ({ when, skip })),
        );
      }),
    );
  });

  it('explain every question of any file, whichever of its texts there are', () => {
    fc.assert(
      fc.property(anyExplainedModel(), (file) => {
        const joined = compile(rejoined(file, 'en'));
        const inEnglish = (text: Text | undefined) => text && { en: text['en'] };
        expect(joined.questions.map(({ help, reason, evidence }) => ({ help, reason, evidence }))).toEqual(
          compile(file).questions.map(({ help, reason, evidence }) => ({
            help: inEnglish(help),
            reason: inEnglish(reason),
            evidence: inEnglish(evidence),
          })),
        );
        expect([...joined.term.keys()]).toEqual(file.glossary.map(({ id }) => id));
      }),
    );
  });

  it('are evaluated like the file, with the guidance or before it is there', () => {
    const modelAndAnswers = anyExplainedModel().chain((file) => anyAnswers(file).map((answers) => ({ file, answers })));
    fc.assert(
      fc.property(modelAndAnswers, ({ file, answers }) => {
        const whole = evaluate(compile(file), answers);
        const unexplained = joinParts(conversationPart(file, 'de'), resultPart(file, 'de'));
        expect(evaluate(compile(rejoined(file, 'de')), answers)).toEqual(whole);
        expect(evaluate(compile(unexplained), answers)).toEqual(whole);
      }),
    );
  });
});

/** Any model, some of whose questions have some of the texts that explain them. */
function anyExplainedModel(): fc.Arbitrary<ModelFile> {
  const text = fc.option(fc.constantFrom({ de: 'Warum', en: 'Why' }, { de: 'Was', en: 'What' }), { nil: undefined });
  const texts = fc.record({ help: text, reason: text, evidence: text });
  return fc.tuple(anyModel(), fc.array(texts, { minLength: 6, maxLength: 6 })).map(([file, explained]) => ({
    ...file,
    questions: file.questions.map((question, index) => ({ ...question, ...explained[index] })),
  }));
}
