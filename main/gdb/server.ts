import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Stop } from '../../engine/index';
import { PacketReader, framed } from './packet';
import type { Debuggee } from './stub';
import { GdbStub } from './stub';

/** A session that gdb can also run. */
export interface Runnable extends Debuggee {
  advance(budget: number): Stop | null;
  pause(): void;
  input(bytes: Uint8Array): void;
  endInput(): void;
}

/** Where the guest's input comes from: calls back with bytes, or null at its end. */
export type InputSource = (take: (bytes: Uint8Array | null) => void) => void;

/** Instructions between two looks at the connection: an interrupt is answered at once. */
const SLICE = 20_000;
const SIGKILL = 9;

/**
 * Lets one gdb at a time attach over the loopback interface. Nothing runs until it says so.
 * @returns the port, and the end of the run: its last stop, or null when gdb killed it.
 */
export async function serveGdb(
  session: Runnable,
  port: number,
  input: InputSource,
): Promise<{ readonly port: number; readonly end: Promise<Stop | null> }> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const end = new Promise<Stop | null>((finished) => {
    const runner = new Runner(session, input, (stop) => {
      server.close();
      finished(stop);
    });
    server.on('connection', (socket) => runner.attach(socket));
  });
  return { port: (server.address() as AddressInfo).port, end };
}

/** The machine and whoever debugs it. */
class Runner {
  readonly #stub: GdbStub;
  #socket: Socket | null = null;
  #state: 'rest' | 'run' | 'waiting' | 'over' = 'rest';
  #last: Stop | null = null;

  constructor(
    readonly session: Runnable,
    readonly input: InputSource,
    readonly finished: (stop: Stop | null) => void,
  ) {
    this.#stub = new GdbStub(session);
  }

  attach(socket: Socket): void {
    if (this.#socket !== null) {
      socket.destroy();
      return;
    }
    this.#socket = socket;
    this.#stub.noAck = false;
    socket.setNoDelay(true);
    const reader = new PacketReader();
    socket.on('data', (bytes) => {
      try {
        for (const received of reader.take(bytes.toString('latin1'))) {
          if (received.kind === 'interrupt') this.#interrupt();
          else if (received.kind === 'damaged') socket.write('-');
          else this.#handle(received.data);
        }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        socket.destroy();
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#socket = null;
      // A debugger that is gone without a word leaves the program as `detach` does.
      if (this.#state !== 'over') this.#detach();
    });
  }

  #handle(packet: string): void {
    if (!this.#stub.noAck) this.#socket?.write('+');
    const action = this.#stub.handle(packet);
    switch (action.kind) {
      case 'reply':
        return this.#send(action.text);
      case 'run':
        return this.#start();
      case 'detach':
        this.#send('OK');
        this.#socket?.end();
        return;
      case 'kill':
        this.#state = 'over';
        this.#socket?.end();
        this.finished(this.#last?.kind === 'exited' ? this.#last : { kind: 'killed', signal: SIGKILL, signalName: 'SIGKILL', reason: 'by the debugger' }); // prettier-ignore
    }
  }

  #send(text: string): void {
    this.#socket?.write(framed(text), 'latin1');
  }

  #detach(): void {
    if (this.#last?.kind === 'exited' || this.#last?.kind === 'killed' || this.#last?.kind === 'dead') {
      this.#state = 'over';
      this.finished(this.#last);
      return;
    }
    this.session.setBreakpoints([]);
    this.session.setWatchpoints([]);
    if (this.#state === 'run' || this.#state === 'waiting') return;
    this.session.go();
    this.#start();
  }

  #start(): void {
    this.#state = 'run';
    this.#turn();
  }

  #interrupt(): void {
    if (this.#state !== 'run' && this.#state !== 'waiting') return;
    this.session.pause();
    if (this.#state === 'waiting') this.#start();
  }

  #turn(): void {
    if (this.#state !== 'run') return;
    const stop = this.session.advance(SLICE);
    if (stop === null) setImmediate(() => this.#turn());
    else if (stop.kind === 'waiting') this.#wait();
    else this.#rest(stop);
  }

  #wait(): void {
    this.#state = 'waiting';
    this.input((bytes) => {
      if (bytes === null) this.session.endInput();
      else this.session.input(bytes);
      if (this.#state === 'waiting') this.#start();
    });
  }

  #rest(stop: Stop): void {
    this.#state = 'rest';
    this.#last = stop;
    if (this.#socket !== null) return this.#send(this.#stub.stopReply(stop));
    // Nobody is attached: only an end is an end.
    const isEnd = stop.kind === 'exited' || stop.kind === 'killed' || stop.kind === 'dead';
    if (!isEnd) return this.#start();
    this.#state = 'over';
    this.finished(stop);
  }
}
