/** struct sigaction of one signal, as rt_sigaction set it. Handler 0 is SIG_DFL, 1 is SIG_IGN. */
export interface SignalHandler {
  readonly handler: bigint;
  readonly flags: bigint;
  readonly restorer: bigint;
  /** Signals blocked while the handler runs; bit n - 1 is signal n. */
  readonly mask: bigint;
}

/** What a task keeps about signals: task_struct's pending, blocked, sighand and sas_ss. */
export class SignalState {
  /** Signals that wait for the way out to ring 3, with the reason in words where a fault made them. */
  readonly pending = new Map<number, string | undefined>();
  /** By number; none is SIG_DFL. */
  readonly handlers = new Map<number, SignalHandler>();
  /** The blocked ones; bit n - 1 is signal n. */
  blocked = 0n;

  /** Of a child: handlers and mask as here, nothing pending. Source: Linux v4.15 kernel/fork.c, copy_sighand. */
  fork(): SignalState {
    const child = new SignalState();
    for (const [number, handler] of this.handlers) child.handlers.set(number, handler);
    child.blocked = this.blocked;
    return child;
  }

  /** Of a new program: ignored signals stay ignored, handlers are gone. Source: Linux v4.15 kernel/signal.c, flush_signal_handlers. */
  exec(): void {
    for (const [number, { handler }] of this.handlers) if (handler !== 1n) this.handlers.delete(number);
  }
}
