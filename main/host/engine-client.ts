import type { Worker } from 'node:worker_threads';
import type { Reply, StreamEvent } from '../../preload/contract';
import type { EngineMessage, EngineMessages, EngineRequest } from './protocol';

/** A worker that dies more often than this within a minute stays dead until the next call. */
const RESTARTS_A_MINUTE = 5;

interface Pending {
  resolve(reply: Reply<unknown>): void;
}

/**
 * The engine's worker thread as seen from the host. A worker that dies takes the machine with it, never the host: the calls
 * that were waiting get an error reply, and the next worker starts at once.
 */
export class EngineClient {
  #worker: Worker | null = null;
  #next = 1;
  #waiting = new Map<number, Pending>();
  #deaths: number[] = [];
  #disposed = false;

  /** @param onDeath one sentence that says why; the student's text is not affected. */
  constructor(
    private readonly spawn: () => Worker,
    private readonly onEvent: (event: StreamEvent) => void,
    private readonly onDeath: (reason: string) => void,
  ) {}

  call(method: EngineRequest['method'], argument?: unknown): Promise<Reply<unknown>> {
    if (this.#disposed) return Promise.resolve(STOPPED);
    const worker = (this.#worker ??= this.#start());
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, { resolve });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      worker.postMessage({ id, method, argument });
    });
  }

  /** Ends the present worker; what follows is the same as when it had died by itself. */
  async kill(): Promise<void> {
    await this.#worker?.terminate();
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = this.spawn();
    let reason = 'The engine was restarted.';
    worker.on('message', (all: EngineMessages) => all.forEach((message) => this.#receive(message)));
    worker.on('messageerror', () => void worker.terminate());
    worker.on('error', (error: unknown) => {
      reason = `The engine failed (${error instanceof Error ? error.message : String(error)}) and was started again.`;
    });
    worker.on('exit', () => this.#died(worker, reason));
    return worker;
  }

  #receive(message: EngineMessage): void {
    if ('event' in message) return this.onEvent(message.event);
    const pending = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    pending?.resolve(
      'failed' in message
        ? engineError(`The engine could not do this: ${message.failed}`)
        : { ok: true, value: message.value },
    );
  }

  #died(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    const reply = this.#disposed ? STOPPED : engineError(reason);
    for (const pending of this.#waiting.values()) pending.resolve(reply);
    this.#waiting.clear();
    if (this.#disposed) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((then) => now - then < 60_000), now];
    if (this.#deaths.length <= RESTARTS_A_MINUTE) this.#worker = this.#start();
    this.onDeath(reason);
  }
}

const STOPPED: Reply<never> = { ok: false, error: { kind: 'cancelled', message: 'This was stopped.' } };
const engineError = (message: string): Reply<never> => ({ ok: false, error: { kind: 'engine', message } });
