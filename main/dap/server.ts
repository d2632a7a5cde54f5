import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { Event } from '@vscode/debugadapter';
import type { ImageStore } from '../../engine/index';
import { Adapter } from './adapter';
import { Connection } from './connection';
import type { Outlet } from './machine';

/** Bytes that a client may be behind before the machine waits for it. */
const MOST_UNREAD = 1 << 20;

/** Serves one client over a pair of streams. Resolves when it has left. */
export function serveClient(input: Readable, output: Writable, images: ImageStore | null): Promise<void> {
  return new Promise((left) => {
    const outlet: Outlet = {
      get isFull() {
        return output.writableLength > MOST_UNREAD;
      },
      onceEmpty: (action) => void output.once('drain', action),
    };
    const close = (): void => {
      adapter.end();
      left();
    };
    const adapter = new Adapter(
      images,
      outlet,
      (event, body) => connection.sendEvent(body === undefined ? new Event(event) : new Event(event, body)),
      close,
    );
    const connection = new Connection(adapter.handlers, close);
    connection.start(input, output);
  });
}

/** Serves clients over the loopback interface, each with a machine of its own. Resolves with the port and a way to end. */
export async function serveDap(
  port: number,
  images: ImageStore | null,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    // A page in a browser can send HTTP to any port of this machine, with this protocol in its body.
    socket.once('data', (first: Buffer) => {
      if (!'Content-Length:'.startsWith(first.subarray(0, 15).toString('latin1'))) {
        socket.destroy();
        return;
      }
      void serveClient(socket, socket, images).then(() => socket.end());
      socket.emit('data', first);
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
