import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { listen } from '../../../server/http/listen.ts';

test('without patience, connections that say nothing and requests that are under way are cut off at once', async () => {
  const asked = vi.fn(() => new Promise<Response>(() => undefined));
  const listening = await listen(asked, '127.0.0.1', 0);
  const silent = connect(listening.port, '127.0.0.1');
  await once(silent, 'connect');
  const cut = [once(silent, 'close'), expect(fetch(`http://127.0.0.1:${listening.port}`)).rejects.toThrow()];
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await listening.close(0);
  await Promise.all(cut);
}, 4000);
