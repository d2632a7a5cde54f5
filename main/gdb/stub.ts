import type { BackKind, Edit, EditReply, Stop, StepKind, WatchedPlace } from '../../engine/index';
import type { GdbRegister } from './registers';
import { GDB_REGISTERS, fromLittleEndian, littleEndian, targetDescription } from './registers';

/** What the stub needs of a session; the engine's Session is one. */
export interface Debuggee {
  go(): void;
  step(kind: StepKind): void;
  stepBack(kind: BackKind): void;
  edit(edit: Edit): EditReply;
  readRegister(name: string): bigint | null;
  readMemory(address: bigint, length: number, root: 'current'): readonly number[];
  setBreakpoints(all: readonly { readonly address: string }[]): unknown;
  setWatchpoints(places: readonly WatchedPlace[]): void;
}

/** What a packet leads to: an answer at once, or the machine runs and its stop is the answer. */
export type Action =
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'run' }
  /** The debugger leaves; the program goes on, or is ended. */
  | { readonly kind: 'detach' | 'kill' };

const reply = (text: string): Action => ({ kind: 'reply', text });
const OK = reply('OK');
const UNSUPPORTED = reply('');
const failed = (number: number): Action => reply(`E${number.toString(16).padStart(2, '0')}`);
const EFAULT = 0x0e;
const EINVAL = 0x16;
const RUN: Action = { kind: 'run' };

/** Bytes of one memory packet. */
const MOST_MEMORY = 0x4000;
const FEATURES = `PacketSize=${(MOST_MEMORY * 2 + 64).toString(16)};qXfer:features:read+;swbreak+;hwbreak+;ReverseStep+;ReverseContinue+;QStartNoAckMode+;vContSupported+`;

/** Signals as gdb numbers them, where that differs from Linux. Source: gdb include/gdb/signals.def. */
const GDB_SIGNALS: ReadonlyMap<number, number> = new Map([[7, 10], [10, 30], [12, 31], [17, 20], [18, 19], [19, 17], [20, 18]]); // prettier-ignore

/**
 * Answers the packets of gdb's remote protocol over a session: one thread, whatever process runs, in every ring.
 * Source: gdb manual, "Packets" and "General Query Packets". Not served: files, tracepoints, non-stop mode.
 */
export class GdbStub {
  readonly #breakpoints = new Set<bigint>();
  readonly #watchpoints: { readonly type: string; readonly place: Extract<WatchedPlace, { kind: 'memory' }> }[] = [];
  #stop: Stop = { kind: 'step' };
  /** Both sides have agreed to leave the acknowledgements out. */
  noAck = false;

  constructor(readonly debuggee: Debuggee) {}

  handle(packet: string): Action {
    const rest = packet.slice(1);
    switch (packet[0]) {
      case '?':
        return reply(this.stopReply(this.#stop));
      case 'g':
        return reply(GDB_REGISTERS.map((register) => this.#register(register)).join(''));
      case 'G':
        return this.#writeAll(rest);
      case 'p':
        return this.#readOne(rest);
      case 'P':
        return this.#writeOne(rest);
      case 'm':
        return this.#readMemory(rest);
      case 'M':
        return this.#writeMemory(rest);
      case 'c':
        return this.#resume(() => this.debuggee.go());
      case 's':
        return this.#resume(() => this.debuggee.step('into'));
      case 'b':
        if (rest === 's') return this.#resume(() => this.debuggee.stepBack('into'));
        return rest === 'c' ? this.#resume(() => this.debuggee.stepBack('continue')) : UNSUPPORTED;
      case 'Z':
      case 'z':
        return this.#breakpoint(packet);
      case 'H':
      case 'T':
        return OK;
      case 'D':
        return { kind: 'detach' };
      case 'k':
        return { kind: 'kill' };
      case 'v':
        return this.#multiLetter(packet);
      case 'q':
      case 'Q':
        return this.#query(packet);
      default:
        return UNSUPPORTED;
    }
  }

  /** The answer that a stop is, kept for `?`. */
  stopReply(stop: Stop): string {
    this.#stop = stop;
    switch (stop.kind) {
      case 'exited':
        return `W${(stop.status & 0xff).toString(16).padStart(2, '0')}`;
      case 'killed':
        return `X${(GDB_SIGNALS.get(stop.signal) ?? stop.signal).toString(16).padStart(2, '0')}`;
      case 'breakpoint':
        return 'T05thread:1;swbreak:;';
      case 'watchpoint':
        return `T05thread:1;${watchReason(stop.place)}`;
      case 'start':
        return 'T05thread:1;replaylog:begin;';
      // SIGINT: the user's ^C. SIGABRT: the machine cannot go on.
      case 'paused':
        return 'T02thread:1;';
      case 'dead':
        return 'T06thread:1;';
      case 'ready':
      case 'step':
      case 'event':
      case 'waiting':
      case 'limit':
        return 'T05thread:1;';
    }
  }

  #resume(aim: () => void): Action {
    if (this.#stop.kind === 'exited' || this.#stop.kind === 'killed') return reply(this.stopReply(this.#stop));
    aim();
    return RUN;
  }

  #multiLetter(packet: string): Action {
    if (packet === 'vCont?') return reply('vCont;c;C;s;S');
    if (packet.startsWith('vCont;')) {
      // One thread: the first action is the one.
      const action = packet.slice('vCont;'.length)[0];
      if (action === 'c' || action === 'C') return this.#resume(() => this.debuggee.go());
      if (action === 's' || action === 'S') return this.#resume(() => this.debuggee.step('into'));
    }
    return packet.startsWith('vKill') ? { kind: 'kill' } : UNSUPPORTED;
  }

  #query(packet: string): Action {
    if (packet.startsWith('qSupported')) return reply(FEATURES);
    if (packet === 'QStartNoAckMode') {
      this.noAck = true;
      return OK;
    }
    if (packet.startsWith('qXfer:features:read:target.xml:')) return this.#part(targetDescription(), packet);
    switch (packet.split(':')[0]) {
      case 'qAttached':
        return reply('1');
      case 'qC':
        return reply('QC1');
      case 'qfThreadInfo':
        return reply('m1');
      case 'qsThreadInfo':
        return reply('l');
      case 'qSymbol':
        return OK;
      default:
        return UNSUPPORTED;
    }
  }

  /** `…:offset,length` of a text: `m` and the part, or `l` and the last one. */
  #part(text: string, packet: string): Action {
    const numbers = /:([0-9a-f]+),([0-9a-f]+)$/u.exec(packet);
    if (numbers === null) return failed(EINVAL);
    const [offset, length] = [Number.parseInt(numbers[1], 16), Number.parseInt(numbers[2], 16)];
    const part = text.slice(offset, offset + length);
    return reply(`${offset + part.length < text.length ? 'm' : 'l'}${part}`);
  }

  #register({ name, bits }: GdbRegister): string {
    return littleEndian(name === '' ? 0n : (this.debuggee.readRegister(name) ?? 0n), bits);
  }

  #readOne(number: string): Action {
    const register = GDB_REGISTERS[Number.parseInt(number, 16)];
    return register === undefined ? failed(EINVAL) : reply(this.#register(register));
  }

  #writeOne(text: string): Action {
    const [number, value] = text.split('=');
    const register = GDB_REGISTERS[Number.parseInt(number, 16)];
    if (register === undefined || !/^(?:[0-9a-f]{2})+$/iu.test(value)) return failed(EINVAL);
    return this.#write(register, fromLittleEndian(value)) ? OK : failed(EINVAL);
  }
  #writeAll(text: string): Action {
    let at = 0;
    for (const register of GDB_REGISTERS) {
      const digits = text.slice(at, at + register.bits / 4);
      at += digits.length;
      if (digits.length < register.bits / 4) break;
      const isChanged = digits.toLowerCase() !== this.#register(register);
      if (isChanged && !this.#write(register, fromLittleEndian(digits))) return failed(EINVAL);
    }
    return OK;
  }
  #write({ name }: GdbRegister, value: bigint): boolean {
    return this.debuggee.edit({ kind: 'register', name, value: value.toString(16) }).ok;
  }

  #readMemory(text: string): Action {
    const range = rangeOf(text);
    if (range === null) return failed(EINVAL);
    const bytes = this.debuggee.readMemory(range.address, Math.min(range.length, MOST_MEMORY), 'current');
    const end = bytes.indexOf(-1);
    const readable = end === -1 ? bytes : bytes.slice(0, end);
    if (readable.length === 0 && range.length > 0) return failed(EFAULT);
    return reply(readable.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  #writeMemory(text: string): Action {
    const [place, bytes] = text.split(':');
    const range = rangeOf(place);
    if (range === null || bytes === undefined) return failed(EINVAL);
    if (range.length === 0) return OK;
    const edit = { kind: 'memory', address: range.address.toString(16), bytes } as const;
    return this.debuggee.edit(edit).ok ? OK : failed(EFAULT);
  }

  /** Z0 and Z1 stop at an address, Z2 when a step has changed memory, Z3 when it has read it, Z4 when it has read or written it. */
  #breakpoint(packet: string): Action {
    const type = packet[1];
    const range = rangeOf(packet.slice(3));
    if (range === null) return failed(EINVAL);
    const isSet = packet[0] === 'Z';
    if (type === '0' || type === '1') {
      if (isSet) this.#breakpoints.add(range.address);
      else this.#breakpoints.delete(range.address);
      this.debuggee.setBreakpoints([...this.#breakpoints].map((address) => ({ address: `0x${address.toString(16)}` })));
      return OK;
    }
    if (!Object.hasOwn(ACCESSES, type)) return UNSUPPORTED;
    const address = `0x${range.address.toString(16)}`;
    const known = this.#watchpoints.findIndex(
      (one) => one.type === type && one.place.address === address && one.place.length === range.length,
    );
    if (isSet && known === -1)
      this.#watchpoints.push({ type, place: { kind: 'memory', address, length: range.length, ...ACCESSES[type] } });
    if (!isSet && known !== -1) this.#watchpoints.splice(known, 1);
    this.debuggee.setWatchpoints(this.#watchpoints.map(({ place }) => place));
    return OK;
  }
}

/** What the types of Z packets look for in memory; gdb itself compares the values behind a Z2. */
const ACCESSES: Readonly<Record<string, Pick<WatchedPlace, 'access'>>> = {
  2: {},
  3: { access: 'read' },
  4: { access: 'access' },
};
const REASONS = { read: 'rwatch', access: 'awatch', write: 'watch' } as const;
const watchReason = (place: WatchedPlace): string =>
  place.kind === 'memory' ? `${REASONS[place.access ?? 'write']}:${place.address.slice(2)};` : '';

/** `address,length`, hexadecimal. */
function rangeOf(text: string): { readonly address: bigint; readonly length: number } | null {
  const numbers = /^([0-9a-f]{1,16}),([0-9a-f]{1,8})/iu.exec(text);
  return numbers === null ? null : { address: BigInt(`0x${numbers[1]}`), length: Number.parseInt(numbers[2], 16) };
}
