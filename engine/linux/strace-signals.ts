import { siginfoText } from './services/siginfo-text';
import { SIGNAL_MAX, signalOf } from './signals';
import type { CallMemory } from './strace-values';
import { flags, hexOrZero, named, pointer, readAll } from './strace-values';

/** Arguments of the calls about signals and timers in strace's notation. Source: the output of strace 6.1 here. */

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const word = (bytes: Uint8Array, at: number): bigint => view(bytes).getBigUint64(at, true);
const low32 = (value: bigint): number => Number(BigInt.asUintN(32, value));

/** Shows `length` bytes at a pointer by `show`; NULL or an address where there are none. */
const pointed =
  (length: number, show: (bytes: Uint8Array) => string) =>
  (memory: CallMemory, address: bigint): string => {
    const bytes = address === 0n ? null : readAll(memory, address, length);
    return bytes === null ? pointer(address) : show(bytes);
  };

/** Sets of more signals than this show what is not in them: `~[KILL STOP]`. */
const MANY = Math.floor((SIGNAL_MAX * 2) / 3);

const shortName = (signal: number): string => signalOf(signal).name.replace(/^SIG/u, '');

function setText(mask: bigint): string {
  const all = Array.from({ length: SIGNAL_MAX }, (_, index) => index + 1);
  const has = (signal: number): boolean => (mask & (1n << BigInt(signal - 1))) !== 0n;
  const inside = all.filter(has);
  if (inside.length < MANY) return `[${inside.map(shortName).join(' ')}]`;
  return `~[${all
    .filter((signal) => !has(signal))
    .map(shortName)
    .join(' ')}]`;
}

export const signalSet = pointed(8, (bytes) => setText(word(bytes, 0)));

const SA_NAMES = [
  [0x0400_0000, 'SA_RESTORER'],
  [0x0800_0000, 'SA_ONSTACK'],
  [0x1000_0000, 'SA_RESTART'],
  [0x2000_0000, 'SA_INTERRUPT'],
  [0x4000_0000, 'SA_NODEFER'],
  [0x8000_0000 | 0, 'SA_RESETHAND'],
  [4, 'SA_SIGINFO'],
  [1, 'SA_NOCLDSTOP'],
  [2, 'SA_NOCLDWAIT'],
] as const;
const RESTORER = 0x0400_0000;

export const signalAction = pointed(32, (bytes) => {
  const [handler, bits, restorer, mask] = [0, 8, 16, 24].map((at) => word(bytes, at));
  const name = handler === 0n ? 'SIG_DFL' : handler === 1n ? 'SIG_IGN' : pointer(handler);
  const set = low32(bits);
  const shown = set === 0 ? '0' : flags(set, SA_NAMES, 'SA');
  const back = (set & RESTORER) === 0 ? '' : `, sa_restorer=${pointer(restorer)}`;
  return `{sa_handler=${name}, sa_mask=${setText(mask)}, sa_flags=${shown}${back}}`;
});

const SS_NAMES = [
  [1, 'SS_ONSTACK'],
  [2, 'SS_DISABLE'],
  [0x8000_0000 | 0, 'SS_AUTODISARM'],
] as const;

export const signalStack = pointed(24, (bytes) => {
  const bits = low32(word(bytes, 8));
  const shown = bits === 0 ? '0' : flags(bits, SS_NAMES, 'SS');
  return `{ss_sp=${pointer(word(bytes, 0))}, ss_flags=${shown}, ss_size=${word(bytes, 16)}}`;
});

export const signalInfo = pointed(128, (bytes) => {
  const at = view(bytes);
  const cause = { kind: 'raw', bytes: bytes.subarray(16) } as const;
  return siginfoText({ signal: at.getInt32(0, true), code: at.getInt32(8, true), cause });
});

const HOW = { 0: 'SIG_BLOCK', 1: 'SIG_UNBLOCK', 2: 'SIG_SETMASK' } as const;
export const maskHow = (value: bigint): string => named(value, HOW, 'SIG');

// ---- timers

const ITIMERS = { 0: 'ITIMER_REAL', 1: 'ITIMER_VIRTUAL', 2: 'ITIMER_PROF' } as const;
export const timerName = (value: bigint): string => named(value, ITIMERS, 'ITIMER');

const timevalText = (bytes: Uint8Array, at: number): string =>
  `{tv_sec=${BigInt.asIntN(64, word(bytes, at))}, tv_usec=${BigInt.asIntN(64, word(bytes, at + 8))}}`;

export const timeval = pointed(16, (bytes) => timevalText(bytes, 0));
export const timerValue = pointed(
  32,
  (bytes) => `{it_interval=${timevalText(bytes, 0)}, it_value=${timevalText(bytes, 16)}}`,
);
export const timezone = pointed(8, (bytes) => {
  const at = view(bytes);
  return `{tz_minuteswest=${at.getInt32(0, true)}, tz_dsttime=${at.getInt32(4, true)}}`;
});
export const oneUnsigned = pointed(4, (bytes) => `[${view(bytes).getUint32(0, true)}]`);
export const timerFlags = (value: bigint): string => {
  const bits = low32(value);
  return bits === 1 ? 'TIMER_ABSTIME' : hexOrZero(BigInt(bits));
};

/** The mask in the frame that rt_sigreturn goes back by: `{mask=[]}`. `sp` is the program's RSP at the call. */
export const returnMask = (memory: CallMemory, sp: bigint): string => {
  const bytes = readAll(memory, sp - 8n + 304n, 8);
  return `{mask=${bytes === null ? '?' : setText(word(bytes, 0))}}`;
};
