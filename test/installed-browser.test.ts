import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { findFirefox } from './support/firefox.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

function executable(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe.each([
  {
    name: 'Chromium',
    find: findChromium,
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    first: 'chromium',
    second: 'google-chrome',
  },
  { name: 'Firefox', find: findFirefox, variables: ['FIREFOX_PATH'], first: 'firefox-esr', second: 'firefox' },
])('looking for $name', ({ name, find, variables, first, second }) => {
  it('takes the path in the environment before any on the PATH', () => {
    executable(first);
    const named = executable('somewhere-else');
    for (const variable of variables) expect(find({ [variable]: named, PATH: folder })).toBe(named);
  });

  it(`looks on the whole PATH, for ${first} before ${second}`, () => {
    executable(second);
    expect(find({ PATH: `/nowhere:${folder}` })).toBe(join(folder, second));
    executable(first);
    expect(find({ PATH: `/nowhere:${folder}` })).toBe(join(folder, first));
  });

  it('tells a path in the environment that is no executable', () => {
    const path = join(folder, 'missing');
    const [variable = ''] = variables;
    expect(() => find({ [variable]: path, PATH: folder })).toThrow(`${variable} is ${path}`);
  });

  it('tells how to mend it where there is none', () => {
    expect(() => find({ PATH: folder })).toThrow(new RegExp(`^No ${name} was found.*apt-get install ${first}`));
  });
});
