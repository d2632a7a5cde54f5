import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type WebSocket, WebSocketServer } from 'ws';
import { type SocketRequest, decode, encode } from '../../preload/codec';
import type { StreamEvent } from '../../preload/contract';
import { folderChooser } from '../host/files';
import { Host } from '../host/host';
import { serveStatic } from '../host/static-files';
import { Gate } from './gate';
import { VERSION } from '../version';

export interface ServeOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** Whose source files the page may open and save. Default: the current folder. */
  readonly folder?: string;
  /** Where working copies are kept. Default: `$XDG_STATE_HOME/lstar`. */
  readonly stateFolder?: string;
}
export interface Serving {
  /** With the single-use token in it. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const here = import.meta.dirname;
/** The largest message of a page: a workspace of many texts. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;

/**
 * The browser shell: the same page and the same host as the window's, over HTTP and one WebSocket on the loopback interface.
 * One page at a time; a later one takes over. Must be called from a bundle in out/main, beside engine.js and ../renderer.
 * @throws when the port cannot be had (the error says which).
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  let page: WebSocket | null = null;
  const host = new Host({
    spawnEngine: () => new Worker(join(here, 'engine.js')),
    chooser: folderChooser(options.folder ?? process.cwd()),
    stateFolder: options.stateFolder ?? defaultStateFolder(),
    shell: 'browser',
    version: VERSION,
    emit: (event) => send(page, { event }),
  });
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const gate = new Gate(port);

  server.on('request', (request, response) => void answer(gate, request, response));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head) => {
    if (!gate.admitsSocket(request.url, request.headers)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.setNoDelay(true);
    sockets.handleUpgrade(request, socket, head, (connected) => {
      send(page, { event: { type: 'superseded' } });
      page?.close();
      page = connected;
      lines.set(connected, socket);
      connected.on('error', () => connected.terminate());
      connected.on('message', (data) => void receive(host, connected, data));
    });
  });
  return {
    url: gate.startUrl,
    port,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.dispose();
    },
  };
}

async function answer(gate: Gate, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const verdict = gate.judge(request.method, request.url, request.headers);
  if (verdict.kind === 'refused') {
    response.writeHead(verdict.status, { 'content-type': 'text/plain; charset=utf-8' }).end(verdict.reason);
  } else if (verdict.kind === 'admitted') {
    response.writeHead(303, { location: '/', 'set-cookie': verdict.cookie, 'cache-control': 'no-store' }).end();
  } else {
    const { status, headers, body } = await serveStatic(join(here, '../renderer'), verdict.pathname);
    response.writeHead(status, headers).end(body);
  }
}

async function receive(host: Host, page: WebSocket, data: unknown): Promise<void> {
  let request: Partial<SocketRequest>;
  try {
    request = decode(String(data)) as Partial<SocketRequest>;
  } catch {
    return page.close();
  }
  if (typeof request !== 'object' || request === null || typeof request.id !== 'number') return page.close();
  send(page, { id: request.id, reply: await host.call(request.method, request.argument) });
}

const lines = new WeakMap<WebSocket, Socket>();

function send(page: WebSocket | null, message: { event: StreamEvent } | { id: number; reply: unknown }): void {
  if (page === null || page.readyState !== page.OPEN) return;
  const line = lines.get(page);
  // What is said in one turn goes out in one write.
  if (line?.writableCorked === 0) {
    line.cork();
    setImmediate(() => line.uncork());
  }
  page.send(encode(message));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const defaultStateFolder = (): string =>
  join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'lstar');
