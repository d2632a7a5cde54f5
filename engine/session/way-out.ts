import { hex } from '../core/address';
import type { CplChange } from '../core/events';
import { RFLAGS_BITS } from '../core/rflags';
import type { FlagName } from '../core/rflags';
import type { Form } from '../isa/form';
import { TIF } from '../linux/services/kernel';
import type { Machine } from '../machine/machine';
import type { PtRegsField, Source, Step } from './exit-checks';
import { addressOf, fieldAt, stepOf } from './exit-checks';

/** What the tracker must know of the kernel it watches. */
export interface WayOutFacts {
  decodeAt(rip: bigint): Form | null;
  /** The 64-bit word at a linear address, null where nothing is mapped. */
  word(address: bigint): bigint | null;
  /** pt_regs of the task that runs, and where its thread_info.flags are. */
  task(): { readonly regs: bigint; readonly workFlags: bigint };
}

/** What a value is: a field of pt_regs, the flags of pending work, or that field with its upper bits made anew. */
interface Tag {
  readonly of: PtRegsField | 'work';
  readonly extended: boolean;
}
interface Value {
  readonly tag: Tag | null;
  readonly value: bigint;
}
interface Comparison {
  readonly how: 'difference' | 'bits' | 'bit';
  readonly left: Value;
  readonly right: Value;
}
/** A decision that the kernel took: what SYSRET needs held, or did not, in words. */
interface Check {
  readonly holds: boolean;
  readonly words: string;
}

interface Decoded {
  readonly form: Form;
  readonly step: Step;
}

/** A path that checks more than this goes in circles; the last ones count. */
const MAX_CHECKS = 32;
/** Decoded addresses kept: more than any kernel's way out has. */
const MAX_KNOWN = 4096;
const RSP = 4;
/** Source: Linux v4.15 arch/x86/include/asm/segment.h. */
const SELECTORS: ReadonlyMap<bigint, string> = new Map([[0x33n, '__USER_CS'], [0x2bn, '__USER_DS'], [0x23n, '__USER32_CS']]); // prettier-ignore
const NAMES = { sysret: 'SYSRET', sysexit: 'SYSEXIT', iret: 'IRET', far: 'a far return' } as const;

/** Ways in whose frame IRET alone can leave by, whatever the kernel checks. */
const BY_IDT: ReadonlySet<CplChange> = new Set(['exception', 'int', 'interrupt', 'nmi']);

/**
 * Says why the kernel left ring 0 the way it did, by watching the checks that its own code makes: each comparison of
 * pt_regs fields or of thread_info.flags whose outcome a conditional branch then uses. Nothing is known of an era's
 * conditions; an edited kernel is described as it is.
 */
export class WayOut {
  readonly #machine: Machine;
  readonly #facts: WayOutFacts;
  readonly #known = new Map<bigint, Decoded | null>();
  private readonly tags: (Tag | null)[] = Array.from({ length: 16 }, () => null);
  private flags: Comparison | null = null;
  private checks: Check[] = [];
  /** pt_regs of the task whose checks these are. */
  private regs = 0n;
  /** How each task's present stay in ring 0 began, by its pt_regs. */
  private readonly doors = new Map<bigint, CplChange>();

  constructor(machine: Machine, facts: WayOutFacts) {
    this.#machine = machine;
    this.#facts = facts;
    const { ram } = machine;
    const next = ram.onCodeWrite;
    ram.onCodeWrite = (frame) => {
      this.#known.clear();
      next(frame);
    };
  }

  /** Ring 0 begins. */
  enter(by: CplChange): void {
    const { regs } = this.#facts.task();
    this.doors.set(regs, by);
    this.#restart(regs);
  }

  /** Before an instruction of ring 0. */
  before(rip: bigint): void {
    const known = this.#known.get(rip);
    const decoded = known === undefined ? this.#decode(rip) : known;
    if (decoded !== null) this.#follow(decoded);
  }

  /** Ring 3 begins: why this way, as a sentence. */
  leave(by: CplChange): string {
    const { regs } = this.#facts.task();
    const door = this.doors.get(regs);
    this.doors.delete(regs);
    const checks = regs === this.regs ? this.checks : [];
    this.#restart(regs);
    const name = by in NAMES ? NAMES[by as keyof typeof NAMES] : by.toUpperCase();
    const failed = checks.findLastIndex(({ holds }) => !holds);
    if (by === 'sysret' || by === 'sysexit') return fastWords(name, checks, failed);
    if (by !== 'iret') return `${name}: there is no other way back here`;
    if (door === undefined) return `${name} because a new program or process starts: there is no call to return from`;
    if (BY_IDT.has(door)) return `${name} because an exception or interrupt is left by IRET only`;
    if (door === 'int80') return `${name} because INT 0x80 came through the IDT, which is left by IRET only`;
    if (failed >= 0) return `${name} because ${checks[failed].words}`;
    return `${name} because this way out has no check for SYSRET`;
  }

  #restart(regs: bigint): void {
    this.regs = regs;
    this.checks = [];
    this.flags = null;
    this.tags.fill(null);
  }

  #decode(rip: bigint): Decoded | null {
    const form = this.#facts.decodeAt(rip);
    const step = form === null || form.mode !== 64 ? null : stepOf(form);
    const decoded = form === null || step === null ? null : { form, step };
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(rip, decoded);
    return decoded;
  }

  #follow({ form, step }: Decoded): void {
    switch (step.does) {
      case 'load':
        this.tags[step.register] = this.#tagOf(step.source, form);
        break;
      case 'pop':
        this.tags[step.register] = this.#memoryTag(this.#machine.cpu.gpr[RSP]);
        break;
      case 'extend': {
        const tag = this.tags[step.register];
        this.tags[step.register] = tag === null ? null : { ...tag, extended: true };
        this.flags = null;
        break;
      }
      case 'compare':
        this.#compare(step, form);
        break;
      case 'branch':
        this.#branch(step.condition);
        break;
      case 'forget':
        this.flags = null;
        break;
    }
  }

  #compare({ how, left, right }: Extract<Step, { does: 'compare' }>, form: Form): void {
    const [a, b] = [left, right].map((source) => this.#valueOf(source, form));
    this.flags = a === null || b === null || (a.tag ?? b.tag) === null ? null : { how, left: a, right: b };
  }

  #branch(condition: string): void {
    const check = this.flags === null ? null : checkOf(this.flags, condition);
    if (check === null) return;
    const { regs } = this.#facts.task();
    if (regs !== this.regs) {
      this.regs = regs;
      this.checks = [];
    }
    if (this.checks.length >= MAX_CHECKS) this.checks.shift();
    this.checks.push(check);
  }

  #tagOf(source: Source, form: Form): Tag | null {
    switch (source.from) {
      case 'register':
        return source.width < 32 ? null : this.tags[source.index];
      case 'memory':
        return this.#memoryTag(addressOf(source.operand, form, this.#machine.cpu));
      case 'immediate':
        return null;
    }
  }

  #memoryTag(address: bigint): Tag | null {
    const { regs, workFlags } = this.#facts.task();
    if (address === workFlags) return { of: 'work', extended: false };
    const field = fieldAt(address, regs);
    return field === null ? null : { of: field, extended: false };
  }

  /** The value of an operand, with its tag as long as the register still holds what the tag says. */
  #valueOf(source: Source, form: Form): Value | null {
    if (source.from === 'immediate') return { tag: null, value: source.value };
    const tag = this.#tagOf(source, form);
    if (source.from === 'memory') {
      const word = this.#facts.word(addressOf(source.operand, form, this.#machine.cpu));
      return word === null ? null : { tag, value: BigInt.asUintN(source.operand.width, word) };
    }
    const value = BigInt.asUintN(source.width, this.#machine.cpu.gpr[source.index]);
    return { tag, value };
  }
}

function fastWords(name: string, checks: readonly Check[], failed: number): string {
  const held = [...new Set(checks.slice(failed + 1).map(({ words }) => words))];
  if (held.length > 0) return `${name} because ${held.join(', ')}`;
  return failed < 0 ? `${name}, without any check` : `${name} although ${checks[failed].words}`;
}

/** What a comparison and the branch behind it decided; null where it is not about the way out. */
function checkOf({ how, left, right }: Comparison, condition: string): Check | null {
  const tags = [left.tag?.of, right.tag?.of].filter((of) => of !== undefined).sort();
  if (how === 'difference') return differenceCheck(tags.join(' '), left, right, condition);
  const tagged = left.tag === null ? right : left;
  const other = left.tag === null ? left : right;
  const mask = how === 'bit' ? 1n << (other.value & 63n) : other.value;
  const bits = tagged.value & mask;
  if (tagged.tag?.of === 'work') {
    const words = bits === 0n ? 'no work is pending' : `work is pending: ${workNames(bits)}`;
    return { holds: bits === 0n, words };
  }
  if (tagged.tag?.of !== 'flags' && tagged.tag?.of !== 'r11') return null;
  return { holds: bits === 0n, words: bits === 0n ? flagWords(mask, 'clear') : flagWords(bits, 'set') };
}

function differenceCheck(tags: string, left: Value, right: Value, condition: string): Check | null {
  const equal = left.value === right.value;
  const relation = equal ? '=' : '≠';
  const isExtended = left.tag?.extended === true || right.tag?.extended === true;
  switch (tags) {
    case 'ip ip':
    case 'cx ip':
    case 'cx cx':
      if (isExtended) return { holds: equal, words: equal ? 'RIP is canonical' : 'RIP is not canonical' };
      return tags === 'cx ip' ? { holds: equal, words: `RCX ${relation} RIP` } : null;
    case 'flags r11':
      return { holds: equal, words: `R11 ${relation} EFLAGS` };
    case 'cs':
    case 'ss': {
      const wanted = left.tag === null ? left.value : right.value;
      return { holds: equal, words: `${tags.toUpperCase()} ${relation} ${SELECTORS.get(wanted) ?? hex(wanted)}` };
    }
    case 'cx':
    case 'ip': {
      if (!/^(n?[ab]e?)$/.test(condition)) return null;
      const [rip, bound] = left.tag === null ? [right, left] : [left, right];
      const holds = rip.value < bound.value;
      return { holds, words: holds ? 'RIP is in the user half' : 'RIP is not in the user half' };
    }
    default:
      return null;
  }
}

const workNames = (bits: bigint): string =>
  Object.entries(TIF)
    .flatMap(([name, bit]) => ((bits & BigInt(bit)) === 0n ? [] : [`TIF_${name}`]))
    .join(', ');

/** `TF and RF are set`, `TF is clear`: the flags named in `bits`. */
function flagWords(bits: bigint, state: 'set' | 'clear'): string {
  const names = (Object.keys(RFLAGS_BITS) as FlagName[]).filter(
    (name) => (bits & (1n << BigInt(RFLAGS_BITS[name]))) !== 0n,
  );
  const all = names.length === 0 ? `bits ${hex(bits)}` : names.join(' and ');
  if (names.length === 1) return state === 'set' ? `${all} is set` : `${all} is clear`;
  return state === 'set' ? `${all} are set` : `${all} are clear`;
}
