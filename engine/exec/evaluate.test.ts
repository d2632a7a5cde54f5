import { describe, expect, it } from 'vitest';
import { physAddr } from '../core/address';
import type { Fault } from '../core/fault';
import { Raise } from '../core/fault';
import type { Gpr } from '../core/registers';
import { GPRS } from '../core/registers';
import { flagNames } from '../core/rflags';
import { definitionOf } from '../isa/catalog';
import { decode } from '../isa/decode';
import { Machine } from '../machine/machine';
import { Evaluate, MAX_ITERATIONS } from './evaluate';

/*
 * Rows in the form `bytes | state before | what changes | fault`. Registers and memory in hexadecimal, memory as
 * `[address]=bytes`; flags by name. Paging maps 0x10000–0x11fff writable and 0x12000 read-only, all of it for ring 3.
 * Expected by hand from the manual's operation sections; the CPU's own answers are in isa/vectors.
 */
const TABLES = 0x1000;
const machine = new Machine('intel', 0x40_000);
const evaluate = new Evaluate(machine);
const { cpu, ram } = machine;
const pristine = cpu.save();

function powerOn(): void {
  cpu.restore(pristine);
  ram.bytes.fill(0);
  const entry = (at: number, value: bigint): void => ram.write(physAddr(at), value, 64);
  for (let level = 0; level < 3; level++) entry(TABLES + level * 0x1000, BigInt(TABLES + (level + 1) * 0x1000) | 7n);
  for (const [page, rights] of [[0x10, 7n], [0x11, 7n], [0x12, 5n]] as const) // prettier-ignore
    entry(TABLES + 0x3000 + page * 8, BigInt(page * 0x1000) | rights);
  cpu.cr3 = BigInt(TABLES);
  cpu.setMsr('IA32_EFER', 0xd01n);
  cpu.cr4 = 0x20n;
  cpu.cr0 = 0x8001_0001n;
  cpu.cpl = 3;
  machine.mmu.flushAll();
}

const bytesOf = (text: string): number[] => text.split(' ').map((byte) => Number.parseInt(byte, 16));

/** `rax=1 CF [10000]=ff00` */
function apply(state: string): void {
  for (const word of state.split(' ').filter(Boolean)) {
    const memory = /^\[(\w+)\]=(\w+)$/u.exec(word);
    const register = /^(\w+)=(\w+)$/u.exec(word);
    if (memory !== null) {
      const bytes = memory[2].match(/../gu) ?? [];
      for (const [i, byte] of bytes.entries())
        ram.bytes[Number.parseInt(memory[1], 16) + i] = Number.parseInt(byte, 16);
    } else if (register?.[1] === 'rip') cpu.rip = BigInt(`0x${register[2]}`);
    else if (register?.[1] === 'fs' || register?.[1] === 'gs')
      cpu.setSegmentBase(register[1], BigInt(`0x${register[2]}`));
    else if (register !== null) cpu.gpr[GPRS.indexOf(register[1] as Gpr)] = BigInt(`0x${register[2]}`);
    else cpu.rflags |= flagValue(word);
  }
}
const flagValue = (name: string): bigint => {
  for (let bit = 0n; bit < 22n; bit++) if (flagNames(1n << bit)[0] === name) return 1n << bit;
  throw new Error(`no flag ${name}`);
};

interface Seen {
  readonly gpr: readonly bigint[];
  readonly memory: Uint8Array;
}
function changes(before: Seen): string {
  const words: string[] = [];
  for (const [i, name] of GPRS.entries())
    if (cpu.gpr[i] !== before.gpr[i]) words.push(`${name}=${cpu.gpr[i].toString(16)}`);
  for (let at = 0x10000; at < 0x13000; at++) {
    if (ram.bytes[at] === before.memory[at]) continue;
    let end = at;
    while (ram.bytes[end] !== before.memory[end]) end++;
    words.push(`[${at.toString(16)}]=${Buffer.from(ram.bytes.slice(at, end)).toString('hex')}`);
    at = end;
  }
  return words.join(' ');
}
function faultText(fault: Fault): string {
  const code = 'errorCode' in fault ? `(${fault.errorCode})` : '';
  return fault.vector + code + ('address' in fault ? ` ${fault.address.toString(16)}` : '');
}

/** Runs one instruction at 0x401000 (or at `rip=`) and tells what it changed: `registers memory | flags | rip or fault`. */
function run(code: string, state: string): string {
  powerOn();
  cpu.rip = 0x40_1000n;
  apply(state);
  const form = decode(Uint8Array.from(bytesOf(code)), 64);
  if (typeof form === 'string') return form;
  const definition = definitionOf(form.code);
  if (definition === undefined) return 'not defined';
  const before = { gpr: [...cpu.gpr], memory: ram.bytes.slice() };
  const flagsBefore = cpu.rflags;
  const next = cpu.rip + BigInt(form.length);
  let end: string;
  try {
    const isDone = evaluate.run(definition, form);
    end = isDone ? (cpu.rip === next ? '' : `rip=${cpu.rip.toString(16)}`) : 'interrupted';
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown;
    end = faultText(thrown.fault);
    const isUntouched = cpu.rip + BigInt(form.length) === next && (form.repeat !== null || cpu.rflags === flagsBefore);
    if (!isUntouched) end += ' but RIP or RFLAGS changed';
  }
  const open = evaluate.undefinedFlagsOfLastRun();
  return `${changes(before)} | ${flagNames(cpu.rflags & ~open & 0xcd5n).join(' ')} | ${end}`.trim();
}

type Rows = readonly (readonly [code: string, state: string, expected: string])[];
const FAMILIES: Readonly<Record<string, Rows>> = {
  'partial registers': [
    ['88 c4', 'rax=1122334455667788', 'rax=1122334455668888 |  |'],
    ['66 89 d8', 'rax=1122334455667788 rbx=ffff9999', 'rax=1122334455669999 |  |'],
    ['89 d8', 'rax=1122334455667788 rbx=ffffffff9999aaaa', 'rax=9999aaaa |  |'],
    ['86 e0', 'rax=1234', 'rax=3412 |  |'],
    ['0f 44 c3', 'rax=1122334455667788 rbx=1', 'rax=55667788 |  |'],
    ['48 0f be c3', 'rbx=80', 'rax=ffffffffffffff80 |  |'],
    ['48 98', 'rax=80000000', 'rax=ffffffff80000000 |  |'],
    ['48 0f c8', 'rax=1122334455667788', 'rax=8877665544332211 |  |'],
  ],
  arithmetic: [
    ['48 01 d8', 'rax=ffffffffffffffff rbx=1', 'rax=0 | CF PF AF ZF |'],
    ['48 01 d8', 'rax=7fffffffffffffff rbx=1', 'rax=8000000000000000 | PF AF SF OF |'],
    ['48 11 d8', 'rax=ffffffffffffffff rbx=ffffffffffffffff CF', '| CF PF AF SF |'],
    ['28 d8', 'rax=80 rbx=1', 'rax=7f | AF OF |'],
    ['48 19 d8', 'rax=0 rbx=0 CF', 'rax=ffffffffffffffff | CF PF AF SF |'],
    ['48 39 d8', 'rax=1 rbx=2', '| CF PF AF SF |'],
    ['48 ff c0', 'rax=ffffffffffffffff CF', 'rax=0 | CF PF AF ZF |'],
    ['48 f7 d8', 'rax=8000000000000000', '| CF PF SF OF |'],
    ['48 31 c0', 'rax=5 CF OF', 'rax=0 | PF ZF |'],
    ['48 f7 d0', 'rax=0 CF', 'rax=ffffffffffffffff | CF |'],
  ],
  'shifts and rotates': [
    ['48 d1 e0', 'rax=c000000000000000', 'rax=8000000000000000 | CF PF SF |'],
    ['48 d3 e0', 'rax=1 rcx=40 CF ZF', '| CF ZF |'],
    ['d3 e0', 'rax=1122334400000001 rcx=20 CF', 'rax=1 | CF |'],
    ['d2 e8', 'rax=81 rcx=9', 'rax=0 | PF ZF |'],
    ['48 c1 f8 3f', 'rax=8000000000000000', 'rax=ffffffffffffffff | PF SF |'],
    ['d0 c0', 'rax=80', 'rax=1 | CF OF |'],
    ['c0 c8 08', 'rax=80', '| CF |'],
    ['d0 d8', 'rax=1 CF', 'rax=80 | CF OF |'],
    ['66 c1 d0 11', 'rax=8001 CF', '| CF |'],
    ['48 0f a4 d8 04', 'rax=f000000000000000 rbx=a000000000000000', 'rax=a | CF PF |'],
  ],
  'multiply and divide': [
    ['48 f7 e3', 'rax=8000000000000000 rbx=2', 'rax=0 rdx=1 | CF OF |'],
    ['48 f7 eb', 'rax=ffffffffffffffff rbx=2', 'rax=fffffffffffffffe rdx=ffffffffffffffff |  |'],
    ['48 6b c3 ff', 'rbx=8000000000000000', 'rax=8000000000000000 | CF OF |'],
    ['f6 f3', 'rax=1007 rbx=20', 'rax=780 |  |'],
    ['48 f7 f3', 'rdx=1 rbx=2', 'rax=8000000000000000 rdx=0 |  |'],
    ['48 f7 f3', 'rax=5 CF', '| CF | #DE'],
    ['48 f7 f3', 'rdx=2 rbx=2', '|  | #DE'],
    ['48 f7 fb', 'rdx=ffffffffffffffff rax=fffffffffffffff9 rbx=2', 'rax=fffffffffffffffd |  |'],
    ['f7 fb', 'rdx=ffffffff rax=80000000 rbx=ffffffff', '|  | #DE'],
    ['48 f7 fb', 'rdx=8000000000000000 rbx=ffffffffffffffff', '|  | #DE'],
  ],
  bits: [
    ['48 0f a3 1f', 'rdi=10100 rbx=fffffffffffffff8 [100f8]=00000000000000ff', '| CF |'],
    ['48 0f ab 1f', 'rdi=10000 rbx=47', '[10008]=80 |  |'],
    ['48 0f ba f0 41', 'rax=3', 'rax=1 | CF |'],
    ['0f bc c3', 'rax=1122334455667788', '| ZF |'],
    ['48 0f bd c3', 'rbx=8000', 'rax=f |  |'],
    ['f3 48 0f bd c3', 'rbx=1', 'rax=3f |  |'],
    ['f3 48 0f bc c3', '', 'rax=40 | CF |'],
    ['f3 48 0f b8 c3', 'rbx=ff0f CF', 'rax=c |  |'],
  ],
  stack: [
    ['50', 'rax=1122 rsp=10100', 'rsp=100f8 [100f8]=2211 |  |'],
    ['54', 'rsp=10100', 'rsp=100f8 [100f9]=0101 |  |'],
    ['5c', 'rsp=10100 [10100]=3412', 'rsp=1234 |  |'],
    ['8f 04 24', 'rsp=10100 [10100]=3412', 'rsp=10108 [10108]=3412 |  |'],
    ['c9', 'rbp=10100 [10100]=44', 'rsp=10108 rbp=44 |  |'],
    ['c8 10 00 00', 'rbp=77 rsp=10100', 'rsp=100e8 rbp=100f8 [100f8]=77 |  |'],
    ['c2 10 00', 'rsp=10100 [10100]=55', 'rsp=10118 |  | rip=55'],
    ['e8 fb ff ff ff', 'rsp=10100', 'rsp=100f8 [100f8]=051040 |  | rip=401000'],
    ['ff 54 24 08', 'rsp=10100 [10108]=66', 'rsp=100f8 [100f8]=041040 |  | rip=66'],
    ['9c', 'rsp=10100 CF DF', 'rsp=100f8 [100f8]=0304 | CF DF |'],
    ['9d', 'rsp=10100 [10100]=c5fe24', 'rsp=10108 | CF PF ZF SF DF OF |'],
  ],
  exchanges: [
    ['48 0f c1 d8', 'rax=1 rbx=2', 'rax=3 rbx=1 | PF |'],
    ['48 0f c1 c0', 'rax=2', 'rax=4 |  |'],
    ['48 0f b1 d9', 'rax=5 rcx=5 rbx=9', 'rcx=9 | PF ZF |'],
    ['48 0f b1 d9', 'rax=5 rcx=6 rbx=9', 'rax=6 | CF PF AF SF |'],
    [
      '48 0f c7 0f',
      'rdi=10000 rax=1 rdx=2 rbx=3 rcx=4 [10000]=0100000000000000 [10008]=02',
      '[10000]=03 [10008]=04 | ZF |',
    ],
    ['48 0f c7 0f', 'rdi=10008', '|  | #GP(0)'],
  ],
  branches: [
    ['74 10', 'ZF', '| ZF | rip=401012'],
    ['74 10', '', '|  |'],
    ['7f 10', 'SF OF', '| SF OF | rip=401012'],
    ['e3 10', 'rcx=100000000', '|  |'],
    ['67 e3 10', 'rcx=100000000', '|  | rip=401013'],
    ['e2 fe', 'rcx=1', 'rcx=0 |  |'],
    ['e2 fe', 'rcx=0', 'rcx=ffffffffffffffff |  | rip=401000'],
    ['ff e0', 'rax=800000000000', '|  | #GP(0)'],
    ['ff e0', 'rax=ffff800000000000', '|  | rip=ffff800000000000'],
    ['c3', 'rsp=10100 [10100]=0000000000800000', '|  | #GP(0)'],
    ['ff d0', 'rax=8000000000000000 rsp=10100', '|  | #GP(0)'],
    ['eb 7f', 'rip=7fffffffffc0', '|  | #GP(0)'],
  ],
  strings: [
    ['a4', 'rsi=10000 rdi=10100 [10000]=aa', 'rsi=10001 rdi=10101 [10100]=aa |  |'],
    ['48 a5', 'rsi=10008 rdi=10108 DF [10008]=aa', 'rsi=10000 rdi=10100 [10108]=aa | DF |'],
    ['f3 a4', 'rcx=3 rsi=10000 rdi=10001 [10000]=aa', 'rcx=0 rsi=10003 rdi=10004 [10001]=aaaaaa |  |'],
    ['f3 aa', 'rcx=0 rdi=10000 rax=1', '|  |'],
    ['f2 ae', 'rcx=ff rdi=10000 rax=63 [10000]=616263', 'rcx=fc rdi=10003 | PF ZF |'],
    ['f3 a6', 'rcx=9 rsi=10000 rdi=10100 [10000]=6162 [10100]=6163', 'rcx=7 rsi=10002 rdi=10102 | CF PF AF SF |'],
    ['f3 ab', 'rcx=3 rdi=11ffc rax=44332211', 'rcx=2 rdi=12000 [11ffc]=11223344 |  | #PF(7) 12000'],
    ['67 f3 aa', 'rcx=ff00000002 rdi=ff00010000 rax=5', 'rcx=0 rdi=10002 [10000]=0505 |  |'],
  ],
  faults: [
    ['48 89 07', 'rdi=12000', '|  | #PF(7) 12000'],
    ['48 01 07', 'rdi=12000', '|  | #PF(7) 12000'],
    ['48 03 07', 'rdi=13000', '|  | #PF(4) 13000'],
    ['48 01 07', 'rdi=13000', '|  | #PF(6) 13000'],
    ['48 89 07', 'rdi=11ffd', '|  | #PF(7) 12000'],
    ['48 8b 07', 'rdi=800000000000', '|  | #GP(0)'],
    ['48 8b 45 00', 'rbp=800000000000', '|  | #SS(0)'],
    ['50', 'rsp=8000000000000000', '|  | #SS(0)'],
    ['3e 48 8b 45 00', 'rbp=800000000000', '|  | #SS(0)'],
    ['64 48 8b 45 00', 'rbp=800000000000', '|  | #GP(0)'],
    ['8f 07', 'rsp=10100 rdi=12000', '|  | #PF(7) 12000'],
    ['0f 45 07', 'ZF rdi=13000', '| ZF | #PF(4) 13000'],
  ],
  addresses: [
    ['48 8b 05 f9 f8 fe ff', 'rip=20100', '|  | #PF(4) fa00'],
    ['48 8d 05 f9 ff ff ff', '', 'rax=401000 |  |'],
    ['48 8d 44 cf 10', 'rdi=100 rcx=2', 'rax=120 |  |'],
    ['67 48 8d 07', 'rdi=ffffffff00000005', 'rax=5 |  |'],
    ['65 48 8b 04 25 10 00 00 00', 'gs=10000 [10010]=99', 'rax=99 |  |'],
    ['64 48 89 07', 'fs=10000 rdi=8 rax=77', '[10008]=77 |  |'],
    ['67 8b 07', 'rdi=ffffffff00010000 [10000]=12', 'rax=12 |  |'],
    ['d7', 'rbx=10000 rax=ff04 [10004]=7f', 'rax=ff7f |  |'],
  ],
  flags: [
    ['9f', 'CF ZF', 'rax=4300 | CF ZF |'],
    ['9e', 'rax=ff00 OF', '| CF PF AF ZF SF OF |'],
    ['f5', 'CF', '|  |'],
    ['fd', '', '| DF |'],
    ['66 66 2e 0f 1f 84 00 00 00 00 00', 'rax=8000000000000000', '|  |'],
    ['f3 0f 1e fa', '', '|  |'],
  ],
};

for (const [family, rows] of Object.entries(FAMILIES)) {
  describe(`family: ${family}`, () => {
    it.each(rows)('%s with %s', (code, state, expected) => {
      expect(run(code, state)).toBe(expected.trim());
    });
  });
}

describe('a long REP', () => {
  it('is left where an interrupt would leave it and goes on when run again', () => {
    const form = decode(Uint8Array.from([0xf3, 0xac]), 64);
    if (typeof form === 'string') throw new Error(form);
    const definition = definitionOf(form.code);
    if (definition === undefined) throw new Error('LODSB is defined');
    const flat = new Machine('intel', 0x2_0000);
    const lods = new Evaluate(flat);
    flat.cpu.gpr[1] = BigInt(MAX_ITERATIONS + 2);
    expect([lods.run(definition, form), lods.iterations, flat.cpu.gpr[1], flat.cpu.rip]).toEqual([
      false,
      MAX_ITERATIONS,
      2n,
      0n,
    ]);
    expect([lods.run(definition, form), lods.iterations, flat.cpu.gpr[1], flat.cpu.rip]).toEqual([true, 2, 0n, 2n]);
  });
});

describe('the observer', () => {
  it('hears of calls through memory, with the slot and the target', () => {
    const heard: bigint[][] = [];
    machine.observer = { indirectCall: (slot, target) => heard.push([slot, target]) };
    run('ff 14 c5 00 00 01 00', 'rax=2 rsp=11000 [10010]=55');
    run('ff d0', 'rax=66 rsp=11000');
    run('e8 00 00 00 00', 'rsp=11000');
    machine.observer = {};
    expect(heard).toEqual([[0x10010n, 0x55n]]);
  });
});
