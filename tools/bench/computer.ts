import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { physAddr } from '../../engine/core/address';
import { invariant } from '../../engine/core/invariant';
import type { Image } from '../../engine/asm/api';
import { assemble, link, writeElfExecutable } from '../../engine/asm/index';
import { Processor } from '../../engine/exec/processor';
import type { StepResult } from '../../engine/exec/result';
import { Machine } from '../../engine/machine/machine';

/** The programs of tools/bench/programs: what they print, and how many instructions that takes. */
export const PROGRAMS = ['alu', 'sieve', 'fib', 'sha256', 'bytecode'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

const FOLDER = join(import.meta.dirname, 'programs');

/** A program as our own assembler and linker build it. */
export function buildProgram(name: ProgramName): Image {
  const file = `${name}.s`;
  const { object, diagnostics } = assemble({ name: file, text: readFileSync(join(FOLDER, file), 'utf8') });
  invariant(object !== undefined, `${file} assembles: ${JSON.stringify(diagnostics)}`);
  const { image } = link([object]);
  invariant(image !== undefined, `${file} links`);
  return image;
}

/** The same as a file that Linux runs. */
export const executable = (name: ProgramName): Uint8Array => writeElfExecutable(buildProgram(name));

const PAGE = 0x1000;
const STACK_TOP = 0x7fff_f000;
const STACK_PAGES = 32;
const STUB = 0xffff_8000_0000_0000n;
const [P, W, U] = [1, 2, 4];
const SYSCALL = { write: 1n, exit: 60n } as const;

/**
 * A computer that runs one program in ring 3 under paging, with no kernel but a stub of two instructions behind SYSCALL
 * (`vmcall; sysretq`), so that what is measured is the program.
 */
export class Computer {
  readonly machine = new Machine('intel');
  readonly processor = new Processor(this.machine);
  /** What the program has printed. */
  output = '';
  exited = false;
  #free = PAGE;
  readonly #root = this.#page();

  constructor(image: Image) {
    const { cpu, ram } = this.machine;
    cpu.cr3 = BigInt(this.#root);
    cpu.cr4 = 0x20n;
    cpu.cr0 = 0x8001_0033n;
    for (const { address, size, bytes } of image.segments) {
      for (let at = address & ~0xfffn; at < address + BigInt(size); at += 0x1000n) this.#map(at, W | U);
      for (let i = 0; i < bytes.length; i++) ram.bytes[this.#locate(address + BigInt(i))] = bytes[i];
    }
    for (let page = 1; page <= STACK_PAGES; page++) this.#map(BigInt(STACK_TOP - page * PAGE), W | U);
    this.#map(STUB, W);
    // vmcall; sysretq
    ram.bytes.set([0x0f, 0x01, 0xc1, 0x48, 0x0f, 0x07], this.#locate(STUB));
    cpu.setMsr('IA32_EFER', 0xd01n);
    cpu.setMsr('IA32_STAR', 0x0023_0010_0000_0000n);
    cpu.setMsr('IA32_LSTAR', STUB);
    cpu.cpl = 3;
    cpu.setSegment('cs', { selector: 0x33, attributes: 0xa0fb, limit: 0xffff_ffff, base: 0n });
    for (const slot of ['ss', 'ds', 'es'] as const)
      cpu.setSegment(slot, { selector: 0x2b, attributes: 0xc0f3, limit: 0xffff_ffff, base: 0n });
    cpu.rip = image.entry;
    cpu.gpr[4] = BigInt(STACK_TOP - 0x100);
  }

  /** What a run came back with: serves the two system calls; anything else ends the benchmark. */
  serve(result: StepResult | null): void {
    if (result === null || result.kind === 'retired') return;
    invariant(result.kind === 'vmcall', `the program ended in ${result.kind}`);
    const { gpr } = this.machine.cpu;
    if (gpr[0] === SYSCALL.exit) this.exited = true;
    else if (gpr[0] === SYSCALL.write) this.#write(gpr[6], Number(gpr[2]));
    else invariant(false, `system call ${gpr[0]}`);
    this.processor.completeVmcall();
  }

  /** Runs the program to its end by `run`, which executes up to a count of instructions. */
  runToEnd(run: (limit: number) => StepResult | null): { readonly output: string; readonly instructions: number } {
    while (!this.exited) this.serve(run(Number.MAX_SAFE_INTEGER));
    return { output: this.output.trim(), instructions: this.machine.cpu.icount };
  }

  #write(address: bigint, length: number): void {
    const { ram } = this.machine;
    const bytes = Array.from({ length }, (_, i) => ram.bytes[this.#locate(address + BigInt(i))]);
    this.output += String.fromCharCode(...bytes);
    this.machine.cpu.gpr[0] = BigInt(length);
  }
  #locate(linear: bigint): number {
    const physical = this.machine.mmu.locate(linear, BigInt(this.#root));
    invariant(physical !== null, `${linear.toString(16)} is mapped`);
    return physical;
  }

  // ---- page tables

  #page(): number {
    const at = this.#free;
    this.#free += PAGE;
    return at;
  }
  #map(linear: bigint, rights: number): void {
    let table = this.#root;
    for (const shift of [39n, 30n, 21n]) table = this.#entry(table, linear >> shift, P | W | U);
    this.#entry(table, linear >> 12n, P | rights);
  }
  /** The page that an entry leads to, made when there is none. */
  #entry(table: number, index: bigint, rights: number): number {
    const at = physAddr(table + Number(index & 511n) * 8);
    const { ram } = this.machine;
    const known = ram.read(at, 64);
    if (known !== 0n) return Number(known & ~0xfffn);
    const page = this.#page();
    ram.write(at, BigInt(page | rights), 64);
    return page;
  }
}
