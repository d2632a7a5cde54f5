import { invariant } from '../../../engine/core/invariant';
import { Lab } from '../../../engine/linux/test-lab';
import type { LabRun } from '../../../engine/linux/test-lab';
import { PAGE_SIZE } from '../../../engine/core/address';
import { writePhysical } from '../../../engine/linux/memory';
import type { Entry, Passage } from './doorway';
import { CODE_BASE } from './doorway';
import { PID, withPid } from './passage';

/** One page of code that loops at its beginning. */
const PROGRAM = `_start: jmp _start\n.fill ${PAGE_SIZE - 2}, 1, 0xcc\n`;
const BOOT_LIMIT = 2_000_000;
/** Instructions a passage may take. */
const LIMIT = 20_000;
const GETPID = 39n;
/** Vectors that push an error code. Source: SDM Vol. 3A §6.13. */
const WITH_CODE = new Set([8, 10, 11, 12, 13, 14, 17, 21]);
const RAX = 0;
const RSP = 4;

const getpid = (): Entry => ({
  gpr: Array.from({ length: 16 }, (_, i) => (i === RAX ? GETPID : 0n)),
  rip: CODE_BASE + 16n,
  rflags: 0x202n,
  bytes: Uint8Array.of(0x0f, 0x05),
});

/** The lab's whole machine, booted, with a program in ring 3 that goes where it is told. */
export class DoorwayLab {
  readonly #lab: Lab;
  readonly #gates = new Map<bigint, number>();
  #pid = 0n;

  constructor(how: Omit<LabRun, 'program'>) {
    this.#lab = new Lab({ ...how, program: PROGRAM });
    const { machine } = this.#lab;
    for (let i = 0; i < BOOT_LIMIT && machine.cpu.cpl === 0; i++) this.#lab.go(1);
    for (let i = 0; i < BOOT_LIMIT && machine.cpu.rip !== CODE_BASE; i++) this.#lab.go(1);
    invariant(machine.cpu.rip === CODE_BASE && machine.cpu.cpl === 3, 'the program of the doorways starts');
    this.#readGates();
    this.#pid = this.pass(getpid()).gpr[RAX];
  }

  /** Where each vector leads, from the IDT in memory; the first of those that share a handler. */
  #readGates(): void {
    const { cpu, mmu } = this.#lab.machine;
    for (let vector = 0; vector < 256; vector++) {
      const at = cpu.idtr.base + BigInt(vector * 16);
      const low = mmu.read(at, 64, 'supervisor');
      const high = mmu.read(at + 8n, 64, 'supervisor');
      const handler = (low & 0xffffn) | ((low >> 32n) & 0xffff_0000n) | (BigInt.asUintN(32, high) << 32n);
      if (!this.#gates.has(handler)) this.#gates.set(handler, vector);
    }
  }

  /** Sends one state through. An exception counts as it was pushed; a call counts when ring 3 goes on. */
  pass(entry: Entry): Passage {
    const saved = this.#lab.machine.cpu.save();
    this.#load(entry);
    const passage = this.#go(entry);
    this.#lab.machine.cpu.restore(saved);
    return passage;
  }

  #load(entry: Entry): void {
    const { machine } = this.#lab;
    const { cpu, mmu } = machine;
    const page = mmu.translateWith(cpu.cr3, CODE_BASE, 'execute', 'user');
    invariant(page !== null, 'the code page is mapped');
    writePhysical(machine, page, new Uint8Array(PAGE_SIZE).fill(0xcc));
    const at = mmu.translateWith(cpu.cr3, entry.rip, 'execute', 'user');
    invariant(at !== null, 'a case lies in the code page');
    writePhysical(machine, at, entry.bytes);
    entry.gpr.forEach((value, i) => (cpu.gpr[i] = value));
    cpu.rip = entry.rip;
    cpu.rflags = entry.rflags;
  }

  #go(entry: Entry): Passage {
    const { cpu } = this.#lab.machine;
    const end = this.#lab.go(1);
    invariant(end === 'limit', `a doorway does not end the machine: ${end}`);
    const vector = cpu.cpl === 0 ? this.#gates.get(cpu.rip) : undefined;
    if (vector !== undefined) return this.#frame(vector);
    for (let i = 0; i < LIMIT && cpu.cpl === 0; i++) {
      const stop = this.#lab.go(1);
      invariant(stop === 'limit', `a harmless call comes back: ${stop}`);
    }
    invariant(cpu.cpl === 3, 'a harmless call comes back');
    const passage = this.#state(Array.from(cpu.gpr), cpu.rip, cpu.rflags, null, 0);
    return withPid(entry, passage, this.#pid, PID);
  }

  #frame(vector: number): Passage {
    const { cpu, mmu } = this.#lab.machine;
    const word = (i: number): bigint => mmu.read(cpu.gpr[RSP] + BigInt(i * 8), 64, 'supervisor');
    const skip = WITH_CODE.has(vector) ? 1 : 0;
    const gpr = Array.from(cpu.gpr).with(RSP, word(skip + 3));
    return {
      gpr,
      rip: word(skip),
      rflags: word(skip + 2),
      vector,
      errorCode: skip === 0 ? 0 : Number(word(0)),
      cs: Number(word(skip + 1)),
      ss: Number(word(skip + 4)),
    };
  }

  #state(gpr: bigint[], rip: bigint, rflags: bigint, vector: number | null, errorCode: number): Passage {
    const { cpu } = this.#lab.machine;
    return { gpr, rip, rflags, vector, errorCode, cs: cpu.selector('cs'), ss: cpu.selector('ss') };
  }
}
