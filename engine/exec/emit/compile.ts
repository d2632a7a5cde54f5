import type { Width } from '../../core/bits';
import { invariant } from '../../core/invariant';
import type { FlagName } from '../../core/rflags';
import { RFLAGS_BITS, flagMask } from '../../core/rflags';
import { CPU, EXIT_STATE, XOR_TLB } from '../../machine/layout';
import type { Check, Recorded } from './emit';
import type { LazyFlags } from './lazy-flags';
import type { KeptFlags } from './liveness';
import { keepWhatLives, neededAtExit } from './liveness';
import { GPR_OFFSET, Lowering } from './lower';
import type { Value } from './value';
import type { Label, Local, Opcode } from './wasm';
import { FunctionBody, I32, I64, OP, encodeModule } from './wasm';
import { tablesOf } from './xor-tlb';

/** One way out of translated code. */
export interface Exit {
  /**
   * `next`: the block is done. `budget`: the budget is used up at the head of a loop. `miss`: memory could not be reached
   * through the tables. `evaluate`: the instruction at RIP faults or has no translation.
   */
  readonly kind: 'next' | 'budget' | 'miss' | 'evaluate';
  /** Where the program stands; null when translated code has stored RIP itself. */
  readonly rip: bigint | null;
  /** Instructions done since the head of the block, this time round. */
  readonly retired: number;
  readonly flags: LazyFlags | null;
  /** Of a miss: the access. */
  readonly access?: { readonly width: Width; readonly isWrite: boolean };
}

export interface CompiledBlock {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly exits: readonly Exit[];
  /** The block jumps to its own head while the budget lasts. */
  readonly isLoop: boolean;
}

/** A block as recorded, with how it ends when it does not end in a branch. */
export interface BlockToCompile {
  readonly instructions: readonly Recorded[];
  readonly privilege: number;
  /** The flags at the head when it is reached from the end, null for a block that is no loop or leaves none lazy. */
  readonly loopFlags: LazyFlags | null;
  readonly isLoop: boolean;
  /** Whether the instruction behind the last one has no translation. */
  readonly stopsBefore: boolean;
}

const LOAD: Record<Width, Opcode> = { 8: OP.i64Load8U, 16: OP.i64Load16U, 32: OP.i64Load32U, 64: OP.i64Load };
const STORE: Record<Width, Opcode> = { 8: OP.i64Store8, 16: OP.i64Store16, 32: OP.i64Store32, 64: OP.i64Store };
/** Bits of `address XOR entry` that are set when the page is not the entered one. */
const TOO_HIGH = -(1n << BigInt(XOR_TLB.hostBits));

/** Translates one block into a module that exports `run(budget) -> exit`. */
export const compileBlock = (block: BlockToCompile): CompiledBlock => new BlockCompiler(block).compile();

class BlockCompiler {
  readonly #code = new FunctionBody([I32]);
  readonly #budget = 0 as Local;
  readonly #missAddress = this.#code.local(I64);
  readonly #target = this.#code.local(I64);
  readonly #lower: Lowering;
  readonly #exits: Exit[] = [];
  readonly #written = new Set<number>();
  #exitLabel = 0 as Label;
  #loopLabel = 0 as Label;
  #writesRflags = false;
  #writesLazy = false;
  #storesRip = false;

  constructor(readonly block: BlockToCompile) {
    const local = (): Local => this.#code.local(I64);
    this.#lower = new Lowering(this.#code, {
      gpr: Array.from({ length: 16 }, local),
      lazy: [local(), local(), local()],
      rflags: local(),
      dynamic: this.#code.local(I32),
    });
  }

  /** The function: state into locals, the instructions inside one block that every exit leaves, state back. */
  compile(): CompiledBlock {
    const { instructions, isLoop } = this.block;
    const last = instructions.at(-1);
    invariant(last !== undefined, 'a block has an instruction');
    const kept = keepWhatLives(instructions, neededAtExit(last.after));
    this.#loadState(kept.registers);
    this.#exitLabel = this.#code.block(I32);
    if (isLoop) this.#loopLabel = this.#code.loop();
    for (const [index, instruction] of instructions.entries()) this.#instruction(instruction, kept.flags[index], index);
    this.#terminate(last);
    if (isLoop) this.#code.end();
    this.#code.op(OP.unreachable);
    this.#code.end();
    this.#storeState();
    const wasm = encodeModule([{ name: 'run', result: I32, body: this.#code }]);
    return { wasm, exits: this.#exits, isLoop };
  }

  #loadState(registers: ReadonlySet<number>): void {
    const { gpr, rflags } = this.#lower.state;
    for (const index of registers) this.#loadField(OP.i64Load, GPR_OFFSET(index), gpr[index]);
    this.#loadField(OP.i64Load, CPU.rflags, rflags);
  }
  #storeState(): void {
    const { gpr, lazy, rflags, dynamic } = this.#lower.state;
    for (const index of this.#written) this.#storeField(OP.i64Store, GPR_OFFSET(index), gpr[index]);
    if (this.#writesRflags) this.#storeField(OP.i64Store, CPU.rflags, rflags);
    if (this.#writesLazy)
      for (const [place, local] of lazy.entries())
        this.#storeField(OP.i64Store, EXIT_STATE.lazyFlags + place * 8, local);
    if (this.#storesRip) this.#storeField(OP.i64Store, CPU.rip, this.#target);
    this.#storeField(OP.i64Store, EXIT_STATE.missAddress, this.#missAddress);
    if (!this.block.isLoop) return;
    this.#storeField(OP.i32Store, EXIT_STATE.dynamicFlags, dynamic);
    this.#storeField(OP.i32Store, EXIT_STATE.budget, this.#budget);
  }
  #loadField(opcode: Opcode, offset: number, local: Local): void {
    this.#code.i32(0);
    this.#code.memory(opcode, offset);
    this.#code.set(local);
  }
  #storeField(opcode: Opcode, offset: number, local: Local): void {
    this.#code.i32(0);
    this.#code.get(local);
    this.#code.memory(opcode, offset);
  }

  // ---- one instruction: everything that can fail, then everything it changes

  #instruction(instruction: Recorded, kept: KeptFlags, index: number): void {
    this.#lower.nextInstruction();
    const hosts = this.#checks(instruction, index);
    for (const [check, host] of hosts) this.#store(check, host);
    this.#readBranch(instruction);
    const sets = [...this.#pushRegisters(instruction), ...this.#pushFlags(instruction, kept)];
    for (const { offset, value } of instruction.cpu) {
      this.#code.i32(0);
      this.#lower.push(value);
      sets.push(() => this.#code.memory(OP.i64Store, offset));
    }
    for (const set of sets.toReversed()) set();
  }

  /** Emits the checks; gives the stores to make, with the locals of their host addresses. */
  #checks({ checks, rip, before }: Recorded, index: number): [Extract<Check, { kind: 'store' }>, Local][] {
    const hosts: [Extract<Check, { kind: 'store' }>, Local][] = [];
    const shared = new Map<Value, Local>();
    for (const [position, check] of checks.entries()) {
      if (check.kind === 'fault') {
        this.#exitIf(check.condition, { kind: 'evaluate', rip, retired: index, flags: before });
        continue;
      }
      const isRewritten = checks.some(
        (later, at) =>
          at > position && later.kind === 'store' && later.address === check.address && later.width === check.width,
      );
      const access = { width: check.width, isWrite: check.kind === 'store' || check.forWrite || isRewritten };
      const known = check.kind === 'store' ? shared.get(check.address) : undefined;
      const host = known ?? this.#probe(check.address, { kind: 'miss', rip, retired: index, flags: before, access });
      if (check.kind === 'store') hosts.push([check, host]);
      else {
        if (isRewritten) shared.set(check.address, host);
        this.#load(check, host);
      }
    }
    return hosts;
  }
  #load({ result, width }: Extract<Check, { kind: 'load' }>, host: Local): void {
    if (result.uses === 0) return;
    result.local = this.#lower.temporary(I64);
    this.#code.get(host);
    this.#code.memory(LOAD[width], 0);
    this.#code.set(result.local);
  }
  #store({ value, width }: Extract<Check, { kind: 'store' }>, host: Local): void {
    this.#code.get(host);
    this.#lower.push(value);
    this.#code.memory(STORE[width], 0);
  }

  /** Host address of a linear one by one look into the table: tag, right and page crossing in one comparison. */
  #probe(address: Value, exit: Exit): Local {
    const code = this.#code;
    const { width, isWrite } = exit.access ?? { width: 64, isWrite: false };
    const tables = tablesOf(this.block.privilege);
    const linear = this.#lower.inLocal(address);
    const crossed = this.#lower.temporary(I64);
    const host = this.#lower.temporary(I32);
    code.get(linear);
    code.op(OP.i32WrapI64);
    code.i32(9);
    code.op(OP.i32ShrU);
    code.i32((XOR_TLB.entries - 1) << 3);
    code.op(OP.i32And);
    code.memory(OP.i64Load, isWrite ? tables.write : tables.read);
    code.get(linear);
    code.op(OP.i64Xor);
    code.tee(crossed);
    if (width > 8) {
      code.i64(TOO_HIGH | 0xfffn);
      code.op(OP.i64And);
      code.i64(BigInt(4096 - width / 8));
    } else code.i64(~TOO_HIGH);
    code.op(OP.i64GtU);
    code.if();
    code.get(linear);
    code.set(this.#missAddress);
    this.#leave(exit);
    code.end();
    code.get(crossed);
    code.op(OP.i32WrapI64);
    code.set(host);
    return host;
  }

  #pushRegisters({ gpr }: Recorded): (() => void)[] {
    const sets: (() => void)[] = [];
    for (const [index, value] of gpr) {
      if (value.op === 'gpr' && value.at === index) continue;
      this.#written.add(index);
      this.#lower.push(value);
      sets.push(() => this.#code.set(this.#lower.state.gpr[index]));
    }
    return sets;
  }
  #pushFlags({ system }: Recorded, kept: KeptFlags): (() => void)[] {
    const sets: (() => void)[] = [];
    for (const [place, value] of kept.lazy.entries()) {
      if (value === null) continue;
      this.#writesLazy = true;
      this.#lower.push(value);
      sets.push(() => this.#code.set(this.#lower.state.lazy[place]));
    }
    if (kept.bits.length === 0 && system === null) return sets;
    this.#writesRflags = true;
    this.#pushRflags(system, kept.bits);
    sets.push(() => this.#code.set(this.#lower.state.rflags));
    return sets;
  }
  /** RFLAGS with its system part and some status flags replaced. */
  #pushRflags(system: Value | null, bits: KeptFlags['bits']): void {
    const code = this.#code;
    const replaced = bits.reduce((mask, [flag]: readonly [FlagName, Value]) => mask | flagMask(flag), 0n);
    code.get(this.#lower.state.rflags);
    code.i64(system === null ? ~replaced : STATUS & ~replaced);
    code.op(OP.i64And);
    if (system !== null) {
      this.#lower.push(system);
      code.op(OP.i64Or);
    }
    for (const [flag, value] of bits) {
      this.#lower.push(value);
      code.i64(BigInt(RFLAGS_BITS[flag]));
      code.op(OP.i64Shl);
      code.op(OP.i64Or);
    }
  }

  // ---- leaving

  #condition: Local | null = null;

  /** Takes target and condition of the branch before the registers they are made of change. */
  #readBranch({ branch }: Recorded): void {
    if (branch === null) return;
    if (branch.target.op !== 'const') {
      this.#storesRip = true;
      this.#lower.push(branch.target);
      this.#code.set(this.#target);
    }
    if (branch.condition === null) return;
    this.#condition = this.#lower.temporary(I32);
    this.#lower.pushCondition(branch.condition);
    this.#code.set(this.#condition);
  }

  #terminate(last: Recorded): void {
    const retired = this.block.instructions.length;
    const behind = last.rip + BigInt(last.form.length);
    const flags = last.after;
    if (last.branch === null)
      return this.#leave({ kind: this.block.stopsBefore ? 'evaluate' : 'next', rip: behind, retired, flags });
    const { target } = last.branch;
    const rip = target.op === 'const' ? target.constant : null;
    const taken: Exit = { kind: 'next', rip, retired, flags };
    if (this.#condition === null) return this.block.isLoop ? this.#loopBack(flags) : this.#leave(taken);
    this.#code.get(this.#condition);
    this.#code.if();
    if (this.block.isLoop) this.#loopBack(flags);
    else this.#leave(taken);
    this.#code.end();
    if (rip === null) {
      this.#code.i64(behind);
      this.#code.set(this.#target);
      return this.#leave(taken);
    }
    this.#leave({ kind: 'next', rip: behind, retired, flags });
  }

  /** Another time round while the budget covers the whole block. */
  #loopBack(flags: LazyFlags | null): void {
    const code = this.#code;
    const length = this.block.instructions.length;
    code.get(this.#budget);
    code.i32(length);
    code.op(OP.i32Sub);
    code.tee(this.#budget);
    code.i32(length);
    code.op(OP.i32GeS);
    code.if();
    if (this.block.loopFlags !== null) {
      code.i32(1);
      code.set(this.#lower.state.dynamic);
    }
    code.br(this.#loopLabel);
    code.end();
    this.#leave({ kind: 'budget', rip: this.block.instructions[0].rip, retired: 0, flags });
  }

  #exitIf(condition: Value, exit: Exit): void {
    this.#lower.pushCondition(condition);
    this.#code.if();
    this.#leave(exit);
    this.#code.end();
  }
  #leave(exit: Exit): void {
    this.#code.i32(this.#exits.push(exit) - 1);
    this.#code.br(this.#exitLabel);
  }
}

const STATUS = (['CF', 'PF', 'AF', 'ZF', 'SF', 'OF'] as const).reduce((mask, flag) => mask | flagMask(flag), 0n);
