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

  it.each(['127.0.0.1', '127.0.0.1:8081', 'localhost', 'LocalHost:9000', '[::1]', '[::1]:8081'])(
    'answers as %s',
    async (host) => {
      const { served } = await app();
      expect((await served.request('/model.json', { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:8081',
    'localhost.evil.example',
    '127.0.0.1.evil.example:8081',
    '127.0.0.2',
    '[::2]:8081',
    'localhost:8081@evil.example',
    'localhost:x',
    '',
  ])('hands nothing out under the foreign name %j, behind which a page of another site may be', async (host) => {
    const { served, asked } = await app();
    for (const path of ['/', '/state', '/model.json', '/widget/v1/reifegrad-check.js']) {
      const reply = await served.request(path, { headers: { host } });
      expect([reply.status, await reply.text()]).toEqual([
        421,
        'Die Vorschau antwortet nur unter 127.0.0.1 oder localhost; öffnen Sie die Adresse, die der Befehl genannt hat.\n' +
          'The preview answers as 127.0.0.1 or localhost alone; open the address that the command printed.\n',
      ]);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(asked).toEqual([]);
  });

  it('goes by the address where a request names no host', async () => {
    const { served } = await app();
    expect((await served.request('http://evil.example/model.json')).status).toBe(421);
    expect((await served.request('http://localhost:8081/model.json')).status).toBe(200);
  });
});
