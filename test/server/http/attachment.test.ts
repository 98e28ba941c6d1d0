import { expect, test } from 'vitest';
import { attachment } from '../../../server/http/attachment.ts';

test.each([
  ['Bericht.pdf', `attachment; filename="Bericht.pdf"; filename*=UTF-8''Bericht.pdf`],
  [
    'Maßnahmen Köln 2026.csv',
    `attachment; filename="Massnahmen Koeln 2026.csv"; filename*=UTF-8''Ma%C3%9Fnahmen%20K%C3%B6ln%202026.csv`,
  ],
  // The examples of RFC 8187 for what has to be encoded beyond encodeURIComponent.
  [`a'(b)*.pdf`, `attachment; filename="a-b-.pdf"; filename*=UTF-8''a%27%28b%29%2A.pdf`],
  ['"x"\r\nSet-Cookie: y', `attachment; filename="-x-Set-Cookie- y"; filename*=UTF-8''%22x%22%0D%0ASet-Cookie%3A%20y`],
  ['Café.pdf', `attachment; filename="Cafe.pdf"; filename*=UTF-8''Caf%C3%A9.pdf`],
  ['\ud800.pdf', `attachment; filename="-.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('%s is named in ASCII and in UTF-8', (name, header) => {
  expect(attachment(name)).toBe(header);
});
