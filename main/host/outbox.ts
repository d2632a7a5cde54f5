import type { EngineMessage, EngineMessages } from './protocol';

/** What goes to the host together: to wake it takes longer than what it reads. */
export class Outbox {
  #waiting: EngineMessage[] = [];

  constructor(private readonly post: (all: EngineMessages) => void) {}

  put(message: EngineMessage): void {
    this.#waiting.push(message);
  }
  send(): void {
    if (this.#waiting.length === 0) return;
    const all = this.#waiting;
    this.#waiting = [];
    this.post(all);
  }
  /** When what is being done is done. */
  sendSoon(): void {
    queueMicrotask(() => this.send());
  }
}
