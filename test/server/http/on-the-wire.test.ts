import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { smallConfiguration, smallServer } from '../../support/small-server.ts';
import { write } from '../../support/small-survey.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a body over 64 KiB is refused on the wire, announced or in chunks', async () => {
  const { running } = await smallServer(smallConfiguration(temporaryFolder()));
  const bytes = new Uint8Array(65_537).fill(32);
  const chunked = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, 40_000));
      controller.enqueue(bytes.subarray(40_000));
      controller.close();
    },
  });
  for (const body of [bytes, chunked]) {
    const init = { ...write('', {}), method: 'POST', body, duplex: 'half' } as const;
    const response = await fetch(`${running.address}/api/v1/sessions`, init);
    expect({ status: response.status, code: JSON.parse(await response.text()).code }).toEqual({
      status: 413,
      code: 'request.too-large',
    });
  }
});

test('length and chunks together are refused as smuggling', async () => {
  const { running } = await smallServer(smallConfiguration(temporaryFolder()));
  const { port, hostname } = new URL(running.address);
  const reply = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        'POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      );
    });
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(reply).toMatch(/^HTTP\/1\.1 400 /);
});
