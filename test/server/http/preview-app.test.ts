import { describe, expect, it } from 'vitest';
import type { PreviewState } from '../../../model/contract/preview.ts';
import { prepareBytes } from '../../../server/http/prepared-bytes.ts';
import { createPreviewApp } from '../../../server/http/preview-app.ts';

const state: PreviewState = {
  file: 'model.json',
  stamp: 'abc',
  shown: { id: 'small', version: '1.0.0', questions: 3 },
  languages: ['de'],
  problems: [],
  findings: [],
};

async function app(text: string | null = '{"a":1}') {
  const asked: string[] = [];
  const widgetFiles = new Map([['reifegrad-check.js', await prepareBytes('export {}', 'text/javascript')]]);
  const served = createPreviewApp({
    widgetFiles,
    look: async (language) => {
      asked.push(language);
      return { state, text };
    },
  });
  return { served, asked };
}

describe('the preview', () => {
  it('is a page under the strict policy', async () => {
    const { served } = await app();
    const reply = await served.request('/');
    expect(await reply.text()).toContain('<reifegrad-preview>');
    expect(reply.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it('tells how the file is, in the language asked for', async () => {
    const { served, asked } = await app();
    expect(await (await served.request('/state?lang=en')).json()).toEqual(state);
    await served.request('/state?lang=fr');
    expect(asked).toEqual(['en', 'de']);
  });

  it('hands out the text that is shown, and none where there is none', async () => {
    expect(await (await (await app()).served.request('/model.json')).text()).toBe('{"a":1}');
    expect((await (await app(null)).served.request('/model.json')).status).toBe(404);
  });

  it('hands out the files of the element and no others', async () => {
    const { served } = await app();
    expect((await served.request('/widget/v1/reifegrad-check.js')).status).toBe(200);
    expect((await served.request('/widget/v1/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await served.request('/package.json')).status).toBe(404);
  });
});
