import type { Width } from '../core/bits';
import type { VectorName } from '../core/fault';
import type { MsrName } from '../core/msrs';
import type { Gpr, SegmentName } from '../core/registers';
import { GPRS, SEGMENTS } from '../core/registers';
import type { FlagName, StatusFlag } from '../core/rflags';
import { RFLAGS_DEFINED, STATUS_FLAGS, flagNames } from '../core/rflags';
import type { Form, Operand } from '../isa/form';
import type { HelperName } from '../isa/helpers';
import { HELPERS } from '../isa/helpers';
import type { Instruction } from '../isa/instruction';
import type { FlagsKind } from '../isa/sem';
import type { FullSem } from '../isa/vector-sem';
import type { Term } from './describe-terms';
import { atom, binary, call, choice, condition, constant, flagTerm, inside, logical, prefix, shiftedRight, slice, whenFalse, whenTrue } from './describe-terms'; // prettier-ignore
import type { Telling } from './describe-vectors';
import { DescribeVectors } from './describe-vectors';
import { DescribeX87 } from './describe-x87';
import { statesFlag } from './flags';

/** Everything a definition says, in words. */
export interface Account {
  /** Statements in the manual's style, in the order of the definition. */
  readonly steps: readonly string[];
  /** Flags that some run of the instruction changes or leaves undefined, low bit first. */
  readonly written: readonly FlagName[];
  /** Flags left undefined, each with the condition under which it is; null means always. */
  readonly undefined: ReadonlyMap<StatusFlag, string | null>;
  /** x87 registers whose results are approximations, from the top after the instruction: their last bit and C1 are open. */
  readonly openRegisters: readonly number[];
  /** `#DE if …: …`. */
  readonly faults: readonly string[];
}

const GPR_NAMES: Readonly<Record<Width, (register: Gpr) => string>> = {
  64: (register) => register.toUpperCase(),
  32: (register) => (/\d/u.test(register) ? `${register}d` : `e${register.slice(1)}`).toUpperCase(),
  16: (register) => (/\d/u.test(register) ? `${register}w` : register.slice(1)).toUpperCase(),
  8: (register) => (/\d/u.test(register) ? `${register}b` : byteName(register)).toUpperCase(),
};
const byteName = (register: Gpr): string => (register.endsWith('x') ? `${register[1]}l` : `${register.slice(1)}l`);

/** How the manual's operation sections call the operation behind a set of flags. */
const KIND_WORDS: Readonly<Record<FlagsKind, string>> = {
  add: 'the addition',
  sub: 'the subtraction',
  logic: 'the result',
  inc: 'the increment',
  dec: 'the decrement',
};

/** Tells what an instruction does instead of doing it: runs its semantics with text for values. */
class Describe implements FullSem<Term, Term> {
  readonly steps: string[] = [];
  readonly written = new Set<FlagName>();
  readonly undefinedIn = new Map<StatusFlag, string | null>();
  readonly faults: string[] = [];
  readonly #telling: Telling = {
    operand: (index) => this.form.operands[index],
    clearsAbove: () => this.form.vexBits !== null,
    name: (index) => this.#names[index],
    access: (index) => this.#memoryFault(this.form.operands[index]),
    assign: (target, value) => this.#assign(target, value),
    fault: (vector, words) => this.#fault(vector, words),
    step: (text) => this.#add(text),
  };
  readonly x = new DescribeVectors(this.#telling);
  readonly fpu = new DescribeX87(this.#telling);
  readonly #names: readonly string[];
  /** What each flag becomes; a later statement replaces an earlier one, so they are told at the end. */
  readonly #flagValues = new Map<FlagName, string>();
  readonly #flagNotes: (readonly [before: string, when: string | null, after: string])[] = [];
  #repetition: string | null = null;
  /** Targets of earlier steps, by the register they are part of. */
  readonly #assigned = new Set<string>();
  /** Long values that an earlier step gave to a target: later steps say `new DEST`. */
  readonly #values: (readonly [text: string, name: string])[] = [];

  constructor(
    readonly form: Form,
    readonly knowsImmediates: boolean,
  ) {
    this.#names = operandNames(form);
  }

  // ---- values

  lit(value: bigint | number): Term { return constant(value); } // prettier-ignore
  add(a: Term, b: Term): Term { return binary('+', a, b); } // prettier-ignore
  sub(a: Term, b: Term): Term { return binary('-', a, b); } // prettier-ignore
  and(a: Term, b: Term): Term { return logical('AND', a, b); } // prettier-ignore
  or(a: Term, b: Term): Term { return logical('OR', a, b); } // prettier-ignore
  xor(a: Term, b: Term): Term { return logical('XOR', a, b); } // prettier-ignore
  not(a: Term): Term {
    return a.constant === undefined ? prefix('NOT', a) : constant(~a.constant);
  }
  mul(a: Term, b: Term): Term { return binary('×', a, b); } // prettier-ignore
  mulHighU(a: Term, b: Term): Term { return call('high 64 bits of', binary('×', a, b)); } // prettier-ignore
  mulHighS(a: Term, b: Term): Term { return call('high 64 bits of signed', binary('×', a, b)); } // prettier-ignore
  divU(a: Term, b: Term): Term { return binary('/', a, b); } // prettier-ignore
  remU(a: Term, b: Term): Term { return binary('mod', a, b); } // prettier-ignore
  divS(a: Term, b: Term): Term { return binary('/ (signed)', a, b); } // prettier-ignore
  remS(a: Term, b: Term): Term { return binary('mod (signed)', a, b); } // prettier-ignore
  shl(a: Term, count: Term): Term { return binary('<<', a, count); } // prettier-ignore
  shrU(a: Term, count: Term): Term { return shiftedRight('>>', a, count); } // prettier-ignore
  shrS(a: Term, count: Term): Term { return shiftedRight('>> (signed)', a, count); } // prettier-ignore
  eq(a: Term, b: Term): Term { return compared(a, '=', '≠', b); } // prettier-ignore
  ne(a: Term, b: Term): Term { return compared(a, '≠', '=', b); } // prettier-ignore
  eqz(a: Term): Term { return condition(whenFalse(a), whenTrue(a)); } // prettier-ignore
  ltU(a: Term, b: Term): Term { return compared(a, '<', '≥', b); } // prettier-ignore
  ltS(a: Term, b: Term): Term { return compared(a, '< (signed)', '≥ (signed)', b); } // prettier-ignore
  select(when: Term, ifTrue: Term, ifFalse: Term): Term { return choice(when, ifTrue, ifFalse); } // prettier-ignore
  zext(a: Term, width: number): Term { return slice(a, width); } // prettier-ignore
  sext(a: Term, width: number): Term { return width >= 64 ? a : call('SignExtend', slice(a, width)); } // prettier-ignore
  clz(a: Term): Term { return call('leading zeros of', a); } // prettier-ignore
  ctz(a: Term): Term { return call('trailing zeros of', a); } // prettier-ignore
  popcnt(a: Term): Term { return call('number of ones in', a); } // prettier-ignore

  // ---- operands

  width(index: number): Width {
    return this.form.operands[index].width as Width;
  }
  read(index: number): Term {
    const operand = this.form.operands[index];
    if (operand.kind === 'control' || operand.kind === 'debug') return constant(operand.index);
    if (operand.kind === 'immediate' && this.knowsImmediates) return constant(operand.value);
    this.#memoryFault(operand);
    return atom(this.#names[index]);
  }
  write(index: number, value: Term): void {
    this.#memoryFault(this.form.operands[index]);
    this.#assign(this.#names[index], value);
  }
  address(index: number): Term {
    return atom(`address of ${this.#names[index]}`);
  }
  readAt(index: number, offset: Term, width: Width): Term {
    this.#memoryFault(this.form.operands[index]);
    return atom(memory(binary('+', this.address(index), offset).text, width));
  }
  writeAt(index: number, offset: Term, value: Term, width: Width): void {
    this.#memoryFault(this.form.operands[index]);
    this.#assign(memory(binary('+', this.address(index), offset).text, width), value);
  }

  // ---- registers

  gpr(name: Gpr): Term {
    return atom(name.toUpperCase());
  }
  setGpr(name: Gpr, value: Term, width: Width = 64): void {
    this.#assign(GPR_NAMES[width](name), value);
  }
  nextRip(): Term {
    return atom('address of the next instruction');
  }
  thisRip(): Term {
    return atom('address of this instruction');
  }
  branch(target: Term, when?: Term): void {
    const text = this.#inPresentWords(`${when === undefined ? '' : `if ${whenTrue(when)}: `}RIP := ${target.text}`);
    this.#add(text);
    if (this.form.operands[0]?.kind !== 'branch') this.#fault('#GP(0)', 'the target is not canonical');
  }
  selector(segment: SegmentName): Term {
    return atom(segment.toUpperCase());
  }
  segmentBase(segment: SegmentName): Term {
    return atom(`${segment.toUpperCase()}.base`);
  }
  setSegmentBase(segment: 'fs' | 'gs', value: Term): void {
    this.#assign(`${segment.toUpperCase()}.base`, value);
  }

  // ---- memory

  load(segment: SegmentName, address: Term, width: Width): Term {
    this.#accessFault(segment);
    return atom(memory(`${segment.toUpperCase()}:${inside(address)}`, width));
  }
  store(segment: SegmentName, address: Term, value: Term, width: Width): void {
    this.#accessFault(segment);
    this.#assign(memory(`${segment.toUpperCase()}:${inside(address)}`, width), value);
  }

  // ---- flags

  flag(flag: FlagName): Term {
    return flagTerm(flag);
  }
  setFlag(flag: FlagName, value: Term): void {
    this.written.add(flag);
    const text = value.yes === undefined || value.isAtom ? value.text : `1 if ${value.yes}, else 0`;
    this.#flagValues.set(
      flag,
      value.yes !== undefined && value.text.startsWith('(') ? `1 if ${value.yes}, else 0` : text,
    );
  }
  setFlags(kind: FlagsKind): void {
    for (const flag of STATUS_FLAGS) {
      if (!statesFlag(kind, flag)) continue;
      this.written.add(flag);
      const isCleared = kind === 'logic' && (flag === 'CF' || flag === 'OF' || flag === 'AF');
      this.#flagValues.set(flag, isCleared ? '0' : `as ${KIND_WORDS[kind]} sets them`);
    }
  }
  keepFlagsUnless(when: Term): void {
    if (when.constant === undefined) this.#flagNotes.push(['', whenFalse(when), ': no flag changes']);
  }
  undefinedFlags(flags: readonly StatusFlag[], when?: Term): void {
    if (when?.constant === 0n) return;
    const words = when === undefined ? null : whenTrue(when);
    for (const flag of flags) {
      this.written.add(flag);
      if (this.undefinedIn.get(flag) !== null) this.undefinedIn.set(flag, words);
    }
    const verb = flags.length === 1 ? 'is' : 'are';
    const said = `${flags.join(', ')} ${verb} undefined`;
    this.#flagNotes.push(words === null ? [said, null, ''] : [`${said} `, words, '']);
  }
  rflags(): Term {
    return atom('RFLAGS');
  }
  setRflags(value: Term, mask: bigint): void {
    const names = flagNames(mask);
    for (const name of names) this.written.add(name);
    const isWhole = (mask & RFLAGS_DEFINED) === RFLAGS_DEFINED || names.length > 8;
    this.#assign(isWhole ? 'RFLAGS' : `${names.join(', ')} of RFLAGS`, value);
  }

  // ---- system state

  cpl(): Term {
    return atom('CPL');
  }
  msr(name: MsrName): Term {
    return atom(name);
  }
  setMsr(name: MsrName, value: Term): void {
    this.#assign(name, value);
  }

  // ---- control

  faultIf(when: Term, vector: VectorName, reason: string): void {
    this.#fault(vector === '#GP' || vector === '#SS' ? `${vector}(0)` : vector, `${whenTrue(when)}: ${reason}`);
  }
  repeat(body: () => void, comparesZf: boolean): void {
    body();
    const stop = comparesZf ? ' or ZF tells to stop (REPE: ZF = 0, REPNE: ZF = 1)' : '';
    this.#repetition = `under REP: again, counting RCX down, until RCX is 0${stop}`;
  }
  helper(name: HelperName, ...args: Term[]): Term {
    const { text, result, arguments: names, faults }: HelperWords = HELPERS[name];
    const filled = text.replaceAll(/\{(\d)\}/gu, (_, index: string) =>
      argumentText(names[Number(index)], args[Number(index)]),
    );
    if (faults !== undefined && !this.faults.includes(faults)) this.faults.push(faults);
    if (result) return atom(`(${filled})`);
    this.#add(this.#inPresentWords(filled));
    return atom(filled);
  }

  /** The flags, after everything else. */
  finish(): void {
    const groups = new Map<string, FlagName[]>();
    for (const [flag, value] of this.#flagValues) {
      if (this.undefinedIn.get(flag as StatusFlag) === null) continue;
      groups.set(value, [...(groups.get(value) ?? []), flag]);
    }
    for (const [value, flags] of groups) this.#assign(flags.join(', '), atom(value));
    for (const [before, when, after] of this.#flagNotes)
      this.#add(`${before}${when === null ? '' : `if ${this.#inPresentWords(when)}`}${after}`);
    if (this.#repetition !== null) this.#add(this.#repetition);
    const open = this.fpu.openRegisters.map((index) => `of ST${index}`).join(' and ');
    if (open !== '') this.#add(`the last bit ${open} is open, and C1 with it`);
  }

  // ---- inside

  #assign(target: string, value: Term): void {
    const text = this.#inPresentWords(value.text);
    if (text !== target) this.#add(`${target} := ${text}`);
    this.#assigned.add(WHOLE_REGISTER.get(target) ?? target);
    if (value.text.includes(' ') && !/^(as|if) /u.test(value.text) && !target.startsWith('Mem'))
      this.#values.push([value.text, `new ${target}`]);
  }

  /** Right-hand sides are values before the instruction: what an earlier step changed is called old, or new. */
  #inPresentWords(text: string): string {
    let told = text;
    for (const [value, name] of this.#values) told = told.replaceAll(`(${value})`, name).replaceAll(value, name);
    return told.replaceAll(/(?<!new |old |[\w.])[A-Z][A-Z\d]*(?![\w.])/gu, (word) =>
      this.#assigned.has(WHOLE_REGISTER.get(word) ?? word) ? `old ${word}` : word,
    );
  }
  #add(step: string): void {
    if (!this.steps.includes(step)) this.steps.push(step);
  }
  #fault(vector: string, words: string): void {
    const text = `${vector} if ${words}`;
    if (!this.faults.includes(text)) this.faults.push(text);
  }
  #memoryFault(operand: Operand): void {
    if (operand.kind === 'memory') this.#accessFault(operand.segment);
  }
  #accessFault(segment: SegmentName): void {
    this.#fault(segment === 'ss' ? '#SS(0)' : '#GP(0)', 'the address is not canonical');
    this.#fault('#PF', 'the page is not mapped or does not permit the access');
  }
}

interface HelperWords {
  readonly text: string;
  readonly result: boolean;
  readonly arguments: readonly string[];
  readonly faults?: string;
}

/** Numbers that stand for something are named. */
function argumentText(name: string, value: Term): string {
  const number = value.constant === undefined ? -1 : Number(value.constant);
  if (name === 'part') return number === 0 ? 'quotient' : 'remainder';
  if (name === 'segment') return (SEGMENTS[number] ?? value.text).toUpperCase();
  return value.text;
}

/** EAX, AX and AL are parts of RAX. */
const WHOLE_REGISTER: ReadonlyMap<string, string> = new Map(
  GPRS.flatMap((name) => ([8, 16, 32, 64] as const).map((width) => [GPR_NAMES[width](name), name.toUpperCase()])),
);

const memory = (address: string, width: Width): string => `Mem${width}[${address}]`;
/** A comparison; of two constants, its outcome. */
function compared(a: Term, yes: string, no: string, b: Term): Term {
  if (a.constant !== undefined && b.constant !== undefined && yes in OUTCOMES)
    return constant(OUTCOMES[yes](a.constant, b.constant) ? 1 : 0);
  return condition(`${inside(a)} ${yes} ${inside(b)}`, `${inside(a)} ${no} ${inside(b)}`);
}
const OUTCOMES: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '=': (a, b) => a === b,
  '≠': (a, b) => a !== b,
  '<': (a, b) => a < b,
};

/** DEST and SRC as the manual has them; registers that the encoding fixes by their names. */
function operandNames({ operands }: Form): string[] {
  const isFixed = (operand: Operand): boolean =>
    (operand.kind === 'register' && operand.index <= 2) || operand.kind === 'segment';
  const sources = operands.filter(({ access }, i) => i > 0 || access === 'read');
  return operands.map((operand) => {
    if (operand.kind === 'memory' && operand.base === 6) return 'element at [RSI]';
    if (operand.kind === 'memory' && operand.base === 7) return 'element at [RDI]';
    if (operand.kind === 'branch' || operand.kind === 'far') return 'target';
    if (operand.kind === 'register' && isFixed(operand)) return GPR_NAMES[operand.width](GPRS[operand.index]);
    if (operand.kind === 'segment') return operand.name.toUpperCase();
    if (!sources.includes(operand)) return 'DEST';
    return sources.length === 1 ? 'SRC' : `SRC${sources.indexOf(operand) + 1}`;
  });
}

/**
 * Runs the semantics of `instruction` over text, for one of its forms.
 * @param knowsImmediates take immediates by their values instead of calling them SRC.
 */
export function account(instruction: Instruction, form: Form, knowsImmediates = false): Account {
  const describe = new Describe(form, knowsImmediates);
  instruction.semantics<Term, Term>(describe);
  describe.finish();
  const order = flagNames(RFLAGS_DEFINED);
  return {
    steps: describe.steps.length === 0 ? ['nothing changes'] : describe.steps,
    written: order.filter((flag) => describe.written.has(flag)),
    undefined: describe.undefinedIn,
    openRegisters: describe.fpu.openRegisters,
    faults: describe.faults,
  };
}
