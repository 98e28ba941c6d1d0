import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { headerOf, openConnection } from './load/connection.ts';
import { requestText } from './load/request-text.ts';

/** A server that answers each request with these pieces, each sent when the one before has left. */
async function answeringWith(...pieces: readonly string[]): Promise<URL> {
  const server = createServer((socket: Socket) => {
    socket.setNoDelay(true).on('data', () => {
      const send = (index: number): void => {
        const piece = pieces[index];
        if (piece === undefined) return;
        if (piece === 'end') socket.destroy();
        else socket.write(piece, () => setImmediate(send, index + 1));
      };
      send(0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
}

const request = requestText({ method: 'PUT', path: '/x', body: { name: 'Straße' } });

async function exchanging(...pieces: readonly string[]) {
  const connection = await openConnection(await answeringWith(...pieces));
  onTestFinished(() => connection.close());
  return connection;
}

test('a request tells the length of its body in bytes, whatever letters are in it', () => {
  const [head = '', body = ''] = request.split('\r\n\r\n');
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toEqual({ name: 'Straße' });
});

test('a reply is whole when its length has come, in how many pieces ever', async () => {
  const connection = await exchanging('HTTP/1.1 200 OK\r\nETag: "r7"\r\nCont', 'ent-Length: 7\r\n\r\nStr', 'aße');
  const reply = await connection.exchange(request);
  expect([reply.status, reply.body, headerOf(reply, 'etag')]).toEqual([200, 'Straße', '"r7"']);
});

test('a reply without content needs no length', async () => {
  const connection = await exchanging('HTTP/1.1 204 No Content\r\n\r\n');
  expect(await connection.exchange(request)).toMatchObject({ status: 204, body: '' });
  expect(await connection.exchange(request)).toMatchObject({ status: 204, body: '' });
});

test('an exchange fails where the connection ends before the reply does', async () => {
  const connection = await exchanging('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nst', 'end');
  await expect(connection.exchange(request)).rejects.toThrow('The connection ended before the reply did.');
  await expect(connection.exchange(request)).rejects.toThrow('The connection has been closed.');
});

test('an exchange fails where the reply does not tell its length', async () => {
  const connection = await exchanging('HTTP/1.1 200 OK\r\n\r\nstreet');
  await expect(connection.exchange(request)).rejects.toThrow('The connection ended before the reply did.');
});
