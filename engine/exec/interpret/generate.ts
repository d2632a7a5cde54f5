import type { Code } from 'iced-x86';
import { invariant } from '../../core/invariant';
import type { StatusFlag } from '../../core/rflags';
import { STATUS_FLAGS } from '../../core/rflags';
import { definitionOf } from '../../isa/catalog';
import { allCodes, codeFacts } from '../../isa/code-facts';
import { CONDITIONS } from '../../isa/definitions/conditions';
import type { Instruction } from '../../isa/instruction';
import { FunctionBody } from '../emit/wasm';
import { HandlerWriter } from './handler';
import { InterpreterFunction, InterpreterWriter } from './interpreter-writer';
import type { Addressing, Shape } from './shape';
import { ADDRESSING, shapeOf } from './shape';
import type { ShapeEffects } from './shape-emit';
import { ShapeEmit } from './shape-emit';

/** The generated interpreter: code, and tables that say which handler an instruction has. */
export interface InterpreterCode {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Handler by {@link variantOf}; 0 where there is none. */
  readonly opcodes: Uint16Array;
  /** By handler: see {@link FACT}. */
  readonly facts: Uint32Array;
  /** By handler: row of `fusedRows`, 0 where it is not fused. */
  readonly fused: Uint16Array;
  /** 16 handlers a row: the same with a conditional jump behind, by condition; 0 where there is none. */
  readonly fusedRows: Uint16Array;
}

/** What decoding must know of a handler, as bits. The first three are sets of status flags, six bits each. */
export const FACT = {
  reads: 0,
  /** Certainly written. */
  writes: 6,
  /** Written or not. */
  touches: 12,
  /** It may leave before it has done anything: flags before it must be right. */
  canLeave: 1 << 18,
  /** It goes where the record says, always or on a condition. */
  jumps: 1 << 19,
  isConditional: 1 << 20,
  /** It goes to an address that it computes. */
  jumpsFar: 1 << 21,
  /** It leaves after it is done. */
  leaves: 1 << 22,
  /** Only for an immediate from 1 up to 31 or 63. */
  needsCount: 1 << 23,
  /** Only where the base of the memory operand is not RSP. */
  notRspBase: 1 << 24,
  /** Only before an instruction that cannot leave. */
  holds: 1 << 25,
} as const;

/** Index into {@link InterpreterCode.opcodes}; `quiet` handlers leave the status flags alone. */
export const variantOf = (code: Code, addressing: number, quiet: boolean): number =>
  (code * ADDRESSING.length + addressing) * 2 + (quiet ? 1 : 0);

/** A set of flags as bits in the order of STATUS_FLAGS. */
const flagSet = (flags: readonly StatusFlag[]): number =>
  STATUS_FLAGS.reduce((set, flag, index) => (flags.includes(flag) ? set | (1 << index) : set), 0);

function factsOf(effects: ShapeEffects, shape: Shape, needsCount: boolean): number {
  const { jump } = effects;
  return (
    (flagSet(effects.readFlags) << FACT.reads) |
    (flagSet(effects.writtenFlags) << FACT.writes) |
    (flagSet(effects.touchedFlags) << FACT.touches) |
    (effects.checks.length > 0 || effects.isHypercall ? FACT.canLeave : 0) |
    (jump?.target === 'direct' ? FACT.jumps : 0) |
    (jump?.target === 'direct' && jump.condition !== null ? FACT.isConditional : 0) |
    (jump !== null && jump.target !== 'direct' ? FACT.jumpsFar : 0) |
    (effects.changesSystemFlags || effects.isHypercall ? FACT.leaves : 0) |
    (effects.holdsInterrupts ? FACT.holds : 0) |
    (needsCount ? FACT.needsCount : 0) |
    (shape.asked.base ? FACT.notRspBase : 0)
  );
}

/** Conditions by suffix. */
const EQUALITY = ['e', 'ne'];
const SIGNS = [...EQUALITY, 's', 'ns'];
const ORDER = [...EQUALITY, 'b', 'ae', 'be', 'a', 'l', 'ge', 'le', 'g'];

interface Fusion {
  readonly addressing: Addressing;
  readonly widths: readonly number[];
  readonly conditions: readonly string[];
}
/** Which instructions are fused with which conditional jumps behind them: what compilers put there. */
const FUSED: Readonly<Record<string, readonly Fusion[]>> = {
  cmp: [
    { addressing: 'none', widths: [8, 32, 64], conditions: ORDER },
    { addressing: 'base', widths: [8, 32, 64], conditions: EQUALITY },
  ],
  test: [
    { addressing: 'none', widths: [8, 32, 64], conditions: [...SIGNS, 'le', 'g'] },
    { addressing: 'base', widths: [8, 32], conditions: EQUALITY },
  ],
  sub: [{ addressing: 'none', widths: [32, 64], conditions: SIGNS }],
  dec: [{ addressing: 'none', widths: [32, 64], conditions: SIGNS }],
  add: [{ addressing: 'none', widths: [32, 64], conditions: EQUALITY }],
  and: [{ addressing: 'none', widths: [32, 64], conditions: EQUALITY }],
};

/** Only these may jump, which functions cannot. */
const JUMPS = /^(j.*|call|ret|loop.*|syscall|sysretq)$/u;
const WRITES_ROOT = /^Mov_cr_/u;
/** What compilers and people write most, by how its operands are addressed: handled in the loop itself. */
const HOT: Readonly<Record<Addressing, RegExp>> = {
  none: /^(mov|movzx|movsx|movsxd|add|sub|and|or|xor|cmp|test|inc|dec|neg|not|imul|shl|shr|sar|rol|ror|push|pop|nop|endbr64|cdqe|cqo|cdq|xchg|bt|set.*|cmov.*)$/u,
  base: /^(mov|movzx|movsx|movsxd|lea|add|sub|and|or|xor|cmp|test|inc|dec|imul|push|pop|nop)$/u,
  full: /^(mov|movzx|movsx|movsxd|lea|cmp)$/u,
};
const WIDE_ONLY = /^(imul|shl|shr|sar|rol|ror|neg|not|xchg)$/u;

function isHot({ code, form, addressing }: Shape): boolean {
  const { mnemonic, name } = codeFacts(code);
  if (JUMPS.test(mnemonic) || WRITES_ROOT.test(name)) return true;
  if (!HOT[addressing].test(mnemonic)) return false;
  const widths = form.operands.map(({ width }) => width);
  if (WIDE_ONLY.test(mnemonic) && widths[0] === 8) return false;
  return !widths.includes(16) || mnemonic.startsWith('mov');
}

/** Generates the interpreter from all definitions. */
export function generateInterpreter(): InterpreterCode {
  return new Generator().generate();
}

interface Candidate {
  readonly shape: Shape;
  /** Of its addressing. */
  readonly index: number;
  readonly definition: Instruction;
  readonly isHot: boolean;
}
interface Fusable {
  readonly fusion: Fusion;
  readonly shape: Shape;
  readonly definition: Instruction;
  readonly needsCount: boolean;
}

class Generator {
  readonly #writer = new InterpreterWriter();
  readonly #byFingerprint = new Map<string, number>();
  readonly #facts: number[] = this.#writer.reserved.map(() => FACT.canLeave);
  readonly #opcodes = new Uint16Array(variantOf(Math.max(...allCodes()) + 1, 0, false));
  readonly #fusable = new Map<number, Fusable>();

  generate(): InterpreterCode {
    const all = allCodes().flatMap((code) => {
      const definition = definitionOf(code);
      if (definition === undefined) return [];
      return ADDRESSING.flatMap((addressing, index): Candidate[] => {
        const shape = shapeOf(code, addressing);
        return shape === null ? [] : [{ shape, index, definition, isHot: isHot(shape) }];
      });
    });
    for (const candidate of all) if (candidate.isHot) this.#shape(candidate);
    const { rows, firsts } = this.#fuse();
    for (const candidate of all) if (!candidate.isHot) this.#shape(candidate);
    const fused = new Uint16Array(this.#facts.length);
    for (const [opcode, row] of firsts) fused[opcode] = row;
    const facts = Uint32Array.from(this.#facts);
    return { wasm: this.#writer.finish(), opcodes: this.#opcodes, facts, fused, fusedRows: Uint16Array.from(rows) };
  }

  #shape({ shape, index, definition, isHot }: Candidate): void {
    const probe = new ShapeEmit(shape);
    definition.semantics(probe);
    if (probe.refusal !== null) return;
    const needsCount = probe.wantsKnownCount;
    const record = (): ShapeEffects => {
      const emit = new ShapeEmit(shape, needsCount);
      definition.semantics(emit);
      return emit.finish();
    };
    const facts = factsOf(record(), shape, needsCount);
    const make = (quiet: boolean): number =>
      isHot ? this.#handler(record, facts, quiet, 1) : this.#function(record, facts, quiet);
    const opcode = make(false);
    this.#opcodes[variantOf(shape.code, index, false)] = opcode;
    this.#opcodes[variantOf(shape.code, index, true)] = make(true);
    const { mnemonic } = codeFacts(shape.code);
    const width = shape.form.operands.at(0)?.width ?? 0;
    const fusion = (Object.hasOwn(FUSED, mnemonic) ? FUSED[mnemonic] : []).find(
      ({ addressing, widths }) => addressing === shape.addressing && widths.includes(width),
    );
    if (fusion !== undefined) this.#fusable.set(opcode, { shape, definition, needsCount, fusion });
  }

  /** @param record gives the effects anew: writing them marks their values. */
  #handler(record: () => ShapeEffects, facts: number, quiet: boolean, instructions: 1 | 2): number {
    const code = new FunctionBody([]);
    const writer = new HandlerWriter(code, this.#writer.locals, this.#writer.temporaries);
    writer.write(record(), !quiet, instructions);
    const twin = (): FunctionBody => functionOf(record(), !quiet, instructions).whole();
    return this.#add(code, quiet ? quietFacts(facts) : facts, () => this.#writer.add(code, twin()));
  }
  #function(record: () => ShapeEffects, facts: number, quiet: boolean): number {
    const { code, whole } = functionOf(record(), !quiet, 1);
    return this.#add(code, quiet ? quietFacts(facts) : facts, () => this.#writer.addFunction(whole()));
  }
  /** The number of the handler with this code, new or known. */
  #add(code: FunctionBody, facts: number, insert: () => number): number {
    const key = `${code.fingerprint}|${facts}`;
    const known = this.#byFingerprint.get(key);
    if (known !== undefined) return known;
    const opcode = insert();
    this.#byFingerprint.set(key, opcode);
    this.#facts[opcode] = facts;
    return opcode;
  }

  #fuse(): { rows: number[]; firsts: [number, number][] } {
    const jumps = CONDITIONS.map(({ suffix }) => jumpOf(suffix));
    const rows: number[] = jumps.map(() => 0);
    const firsts: [number, number][] = [];
    for (const [opcode, { shape, definition, needsCount, fusion }] of this.#fusable) {
      firsts.push([opcode, rows.length / jumps.length]);
      for (const [condition, jump] of jumps.entries()) {
        if (!fusion.conditions.includes(CONDITIONS[condition].suffix)) {
          rows.push(0);
          continue;
        }
        const record = (): ShapeEffects => {
          const emit = new ShapeEmit(shape, needsCount);
          definition.semantics(emit);
          emit.fuse(jump.shape);
          jump.definition.semantics(emit);
          return emit.finish();
        };
        rows.push(this.#handler(record, factsOf(record(), shape, needsCount), false, 2));
      }
    }
    return { rows, firsts };
  }
}

/** A handler as a function: its code, and that within all that a function needs. */
function functionOf(
  effects: ShapeEffects,
  withFlags: boolean,
  instructions: 1 | 2,
): { code: FunctionBody; whole: () => FunctionBody } {
  const made = new InterpreterFunction();
  const code = new FunctionBody([]);
  new HandlerWriter(code, made.locals, made.temporaries).write(effects, withFlags, instructions);
  return { code, whole: () => made.wrap(code) };
}

const quietFacts = (facts: number): number => facts & ~((0x3f << FACT.writes) | (0x3f << FACT.touches));

/** The conditional jump with this suffix. */
function jumpOf(suffix: string): { shape: Shape; definition: Instruction } {
  const code = allCodes().find((each) => codeFacts(each).name === `J${suffix}_rel32_64`);
  const shape = code === undefined ? null : shapeOf(code, 'none');
  const definition = code === undefined ? undefined : definitionOf(code);
  invariant(shape !== null && definition !== undefined, `J${suffix} has a shape`);
  return { shape, definition };
}
