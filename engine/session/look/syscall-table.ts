import { hex } from '../../core/address';
import type { Form } from '../../isa/form';
import { syscall32Of, syscallOf } from '../../linux/index';
import type { SourcePlace } from '../api';
import type { Atlas } from '../atlas';
import type { ReadBytes } from './code';
import { formAt, fromImage, fromMemory, wordOf } from './code';

/** Where numbers become handlers: a table of addresses, or a function of comparisons. */
export interface SyscallTableView {
  readonly name: string;
  readonly address: string;
  readonly kind: 'table' | 'switch';
  /** Calls go by it. A table beside a switch is only looked at, by tracing. */
  readonly isUsed: boolean;
  readonly rows: readonly SyscallTableRow[];
}
export interface SyscallTableRow {
  readonly number: number;
  /** As strace calls it; null for numbers that were never given away. */
  readonly name: string | null;
  /** Of the table's entry, or of the jump to the handler; null where nothing can be followed. */
  readonly slot: string | null;
  /** What memory holds now; null where it cannot be read. */
  readonly target: string | null;
  /** `symbol+0x…` of it, where something known is. */
  readonly symbol: string | null;
  /** What the kernel was built with, where that is another handler. */
  readonly built: string | null;
  readonly place: SourcePlace | null;
}

/** The function that v6.9 calls handlers from. Source: Linux v6.9 arch/x86/entry/syscall_64.c. */
const SWITCH = 'x64_sys_call';
/** The register that holds the number there: ESI. */
const NUMBER = 6;
/** Comparisons and jumps on the way to one case: far more than any tree of a thousand cases has. */
const MOST_STEPS = 64;

/** Every table and switch of system calls of the kernel that runs, as guest memory holds them. */
export function syscallTables(atlas: Atlas): readonly SyscallTableView[] {
  const [memory, image] = [fromMemory(atlas), fromImage(atlas)];
  const chooser = atlas.kernel.addressOf(SWITCH) ?? null;
  const tables = atlas.facts().tables.map(({ name, address, entries }): SyscallTableView => {
    const row = (number: number): SyscallTableRow => {
      const slot = address + BigInt(number) * 8n;
      const [now, built] = [wordOf(memory(slot, 8)), wordOf(image(slot, 8))];
      return rowOf(atlas, number, nameOf(name, number), slot, now, built);
    };
    const rows = Array.from({ length: rowsOf(atlas, name, entries) }, (_, number) => row(number));
    return { name, address: hex(address), kind: 'table', isUsed: chooser === null || name !== 'sys_call_table', rows };
  });
  if (chooser === null) return tables;
  const numbers = tables.find(({ name }) => name === 'sys_call_table')?.rows.length ?? 0;
  const [now, built] = [new Switch(memory, chooser), new Switch(image, chooser)];
  const rows = Array.from({ length: numbers }, (_, number) => {
    const [found, original] = [now.follow(number), built.follow(number)];
    const name = nameOf('sys_call_table', number);
    return rowOf(atlas, number, name, found?.slot ?? null, found?.target ?? null, original?.target ?? null);
  });
  return [{ name: SWITCH, address: hex(chooser), kind: 'switch', isUsed: true, rows }, ...tables];
}

/** How many numbers a table answers, as the kernel's own constants say; what follows up to the next symbol is padding. */
function rowsOf({ kernel }: Atlas, table: string, entries: number): number {
  const constant = table.startsWith('ia32')
    ? kernel.addressOf('IA32_NR_syscalls')
    : (kernel.addressOf('__NR_syscall_max') ?? -1n) + 1n;
  return constant === undefined || constant <= 0n || constant > entries ? entries : Number(constant);
}

const nameOf = (table: string, number: number): string | null =>
  (table.startsWith('ia32') ? syscall32Of(number) : syscallOf(number))?.name ?? null;

function rowOf(
  atlas: Atlas,
  number: number,
  name: string | null,
  slot: bigint | null,
  now: bigint | null,
  built: bigint | null,
): SyscallTableRow {
  return {
    number,
    name,
    slot: slot === null ? null : hex(slot),
    target: now === null ? null : hex(now),
    symbol: now === null ? null : atlas.name(now),
    built: now === built || built === null ? null : atlas.describe(built),
    place: now === null ? null : atlas.placeOf(now),
  };
}

type Outcome = 'next' | 'taken';

/** Follows a number through comparisons and jumps, as the CPU would, without running anything. */
class Switch {
  readonly #forms = new Map<bigint, Form | null>();
  constructor(
    private readonly read: ReadBytes,
    private readonly start: bigint,
  ) {}

  /** The jump that leaves the tree and where it leads; null when something else than comparisons and jumps stands there. */
  follow(number: number): { readonly slot: bigint; readonly target: bigint } | null {
    let at = this.start;
    let compared: number | null = null;
    for (let step = 0; step < MOST_STEPS; step++) {
      const form = this.#form(at);
      if (form === null) return null;
      const next = at + BigInt(form.length);
      const [first, second] = form.operands;
      if (
        form.mnemonic === 'cmp' &&
        first?.kind === 'register' &&
        first.index === NUMBER &&
        second?.kind === 'immediate'
      ) {
        compared = Number(second.value);
        at = next;
        continue;
      }
      if (first?.kind !== 'branch') return null;
      const target = BigInt.asUintN(64, next + first.offset);
      if (form.mnemonic === 'jmp') {
        // Inside the tree a jump leads to the row of cases, which leave it.
        const onward = this.#form(target);
        if (!this.#isCase(onward, target)) return { slot: at, target };
        at = target;
        continue;
      }
      const outcome = compared === null ? null : branch(form.mnemonic, number, compared);
      if (outcome === null) return null;
      at = outcome === 'taken' ? target : next;
    }
    return null;
  }

  /** Another jump or comparison of the tree, not the first instruction of a handler. */
  #isCase(form: Form | null, at: bigint): boolean {
    if (form === null || at < this.start || at - this.start > 0x4000n) return false;
    return form.mnemonic === 'jmp' || form.mnemonic === 'cmp';
  }

  #form(at: bigint): Form | null {
    const known = this.#forms.get(at);
    if (known !== undefined) return known;
    const form = formAt(this.read, at, 64);
    this.#forms.set(at, form);
    return form;
  }
}

/** Of an unsigned comparison of the number with a constant. */
function branch(mnemonic: string, number: number, compared: number): Outcome | null {
  const taken: Readonly<Record<string, boolean>> = {
    je: number === compared,
    jne: number !== compared,
    ja: number > compared,
    jae: number >= compared,
    jb: number < compared,
    jbe: number <= compared,
  };
  const isTaken = taken[mnemonic];
  return isTaken === undefined ? null : isTaken ? 'taken' : 'next';
}
