import { PAGE_SIZE } from '../../core/address';
import { definitionOf } from '../../isa/catalog';
import { MAX_LENGTH, decode } from '../../isa/decode';
import type { Form } from '../../isa/form';
import type { Instruction } from '../../isa/instruction';
import type { Machine } from '../../machine/machine';

/** A page of code: its number in linear memory and its frame. */
export interface CodePage {
  readonly linear: number;
  readonly frame: number;
}

/** A decoded instruction of a region. */
export interface Found {
  readonly form: Form;
  readonly definition: Instruction | undefined;
  /** Where the next one begins. */
  readonly next: bigint;
  /** Index of its page in {@link Explored.pages}; a second one where it ends in another page. */
  readonly page: number;
  readonly secondPage: number | null;
}

/** What bounds a region. */
export interface Limits {
  readonly instructions: number;
  readonly blocks: number;
}

/** Code that belongs together: what can be reached from some places by direct branches. */
export interface Explored {
  readonly instructions: ReadonlyMap<bigint, Found>;
  /** Where blocks begin. */
  readonly leaders: Set<bigint>;
  /** Leaders that control reaches in ways no direct branch shows. */
  readonly entries: Set<bigint>;
  readonly pages: readonly CodePage[];
}

/** How an instruction goes on, as far as its form tells. */
export type Control = 'next' | 'jump' | 'call' | 'branch' | 'indirect' | 'indirectCall';

export function controlOf({ mnemonic, operands }: Form): Control {
  const isCall = mnemonic === 'call';
  if (operands.at(0)?.kind === 'branch') return isCall ? 'call' : mnemonic === 'jmp' ? 'jump' : 'branch';
  if (isCall) return 'indirectCall';
  return mnemonic === 'jmp' || mnemonic === 'ret' ? 'indirect' : 'next';
}

/** Target of a direct branch. */
export function targetOf({ form, next }: Found): bigint | null {
  const [target] = form.operands;
  return target?.kind === 'branch' ? BigInt.asUintN(target.width, next + target.offset) : null;
}

/** What is known of the code from having run it. */
export interface Experience {
  /** Whether the instruction at an address of physical memory has run before; what has not is left out. */
  isKnown(physical: number): boolean;
  /** Whether the instruction at an address often reaches into two pages. */
  crosses(rip: bigint): boolean;
  /** Where the computed branch at an address has gone. */
  targetsOf(rip: bigint): Iterable<bigint>;
}

/** Follows branches and calls from `seeds`. */
export function explore(
  machine: Machine,
  mode: Form['mode'],
  seeds: readonly bigint[],
  experience: Experience,
  limits: Limits,
): Explored {
  const code = new CodeReader(machine, mode);
  const instructions = new Map<bigint, Found>();
  const leaders = new Set<bigint>();
  const entries = new Set<bigint>(seeds);
  const queue: bigint[] = [];
  const lead = (rip: bigint): void => {
    if (leaders.has(rip) || leaders.size >= limits.blocks) return;
    leaders.add(rip);
    queue.push(rip);
  };
  const follow = (rip: bigint): boolean => {
    const at = code.locate(rip);
    if (at === null || !experience.isKnown(at)) return false;
    lead(rip);
    return true;
  };
  for (const seed of seeds) lead(seed);
  for (let rip = queue.shift(); rip !== undefined; rip = queue.shift()) {
    for (let at = rip; !instructions.has(at) && instructions.size < limits.instructions; ) {
      const found = code.decode(at);
      if (found === null) break;
      instructions.set(at, found);
      // A block lies in one page; an instruction that ends in the next one is a block by itself.
      if (found.secondPage !== null) lead(at);
      const control = controlOf(found.form);
      const target = targetOf(found);
      if (target !== null) follow(target);
      if (control === 'branch') follow(found.next);
      if (control === 'indirect' || control === 'indirectCall')
        for (const to of experience.targetsOf(at)) if (follow(to)) entries.add(to);
      if ((control === 'call' || control === 'indirectCall') && follow(found.next)) entries.add(found.next);
      if (control !== 'next') break;
      if (at >> 12n !== found.next >> 12n) {
        if (!follow(found.next)) break;
      } else if (instructions.has(found.next)) lead(found.next);
      if (leaders.has(found.next)) break;
      at = found.next;
    }
  }
  return { instructions, leaders, entries, pages: code.pages };
}

/** Reads instructions where they lie, without touching anything a program could see. */
class CodeReader {
  readonly pages: CodePage[] = [];
  readonly #byLinear = new Map<number, number | null>();

  constructor(
    readonly machine: Machine,
    readonly mode: Form['mode'],
  ) {}

  /** Physical address of a byte of code, null where there is none in memory. */
  locate(rip: bigint): number | null {
    const page = this.#page(rip);
    return page === null ? null : this.pages[page].frame * PAGE_SIZE + Number(rip & 0xfffn);
  }

  decode(rip: bigint): Found | null {
    const page = this.#page(rip);
    if (page === null) return null;
    const { bytes } = this.machine.ram;
    const { level } = this.machine.features;
    const at = this.pages[page].frame * PAGE_SIZE + Number(rip & 0xfffn);
    const within = PAGE_SIZE - (at % PAGE_SIZE);
    let form = decode(bytes.subarray(at, at + Math.min(within, MAX_LENGTH)), this.mode, this.mode, level);
    let secondPage: number | null = null;
    if (form === 'incomplete') {
      secondPage = this.#page(rip + BigInt(within));
      if (secondPage === null) return null;
      const joined = new Uint8Array(MAX_LENGTH);
      joined.set(bytes.subarray(at, at + within));
      const rest = this.pages[secondPage].frame * PAGE_SIZE;
      joined.set(bytes.subarray(rest, rest + MAX_LENGTH - within), within);
      form = decode(joined, this.mode, this.mode, level);
    }
    if (typeof form === 'string') return null;
    const next = BigInt.asUintN(this.mode, rip + BigInt(form.length));
    return { form, definition: definitionOf(form.code), next, page, secondPage };
  }

  #page(rip: bigint): number | null {
    const linear = Number(rip >> 12n);
    const known = this.#byLinear.get(linear);
    if (known !== undefined) return known;
    const physical = this.machine.mmu.locate(rip);
    const frame = physical === null ? -1 : Math.floor(physical / PAGE_SIZE);
    const isMemory = frame >= 0 && (frame + 1) * PAGE_SIZE <= this.machine.ram.size;
    const page = isMemory ? this.pages.push({ linear, frame }) - 1 : null;
    this.#byLinear.set(linear, page);
    return page;
  }
}
