import { definitionOf } from '../../isa/catalog';
import { MAX_LENGTH, decode } from '../../isa/decode';
import type { Form } from '../../isa/form';
import type { Instruction } from '../../isa/instruction';
import type { Machine } from '../../machine/machine';
import { compileBlock } from './compile';
import type { Recorded } from './emit';
import { Emit } from './emit';
import type { LazyFlags } from './lazy-flags';
import { TranslatedBlock } from './translated-block';

/** The most instructions of one block. */
export const MAX_BLOCK = 64;

interface Decoded {
  readonly form: Form;
  readonly definition: Instruction;
}

/** Instructions in a row, up to a branch, the end of the page or what has no translation. */
interface Run {
  readonly decoded: readonly Decoded[];
  readonly recorded: readonly Recorded[];
  readonly stopsBefore: boolean;
}

/**
 * Translates the block at `rip`.
 * @param bytes from the instruction to the end of its page: a block never leaves its page.
 * @returns null where the first instruction already has no translation.
 */
export function translateBlock(machine: Machine, rip: bigint, bytes: Uint8Array): TranslatedBlock | null {
  const privilege = machine.cpu.cpl;
  const run = recordRun(rip, bytes, privilege, machine.observer.indirectCall !== undefined);
  const last = run.recorded.at(-1);
  if (last === undefined) return null;
  const isLoop = last.branch !== null && last.branch.target.op === 'const' && last.branch.target.constant === rip;
  const loopFlags = isLoop && last.after !== null ? { ...last.after, isDynamic: true } : null;
  const instructions = loopFlags === null ? run.recorded : recordAgain(rip, run.decoded, privilege, loopFlags);
  const compiled = compileBlock({ instructions, privilege, loopFlags, isLoop, stopsBefore: run.stopsBefore });
  const addresses = [...run.recorded.map((instruction) => instruction.rip), last.rip + BigInt(last.form.length)];
  const module = new WebAssembly.Module(compiled.wasm);
  const instance = new WebAssembly.Instance(module, { machine: { memory: machine.memory } });
  const code = instance.exports.run as (budget: number) => number;
  const changesSystemFlags = last.endsBlock && last.branch === null;
  return new TranslatedBlock(machine, addresses, compiled.exits, compiled.isLoop, changesSystemFlags, code);
}

/** @param watchesCalls somebody is told of calls through memory; the evaluator tells them. */
function recordRun(rip: bigint, bytes: Uint8Array, privilege: number, watchesCalls: boolean): Run {
  const emit = new Emit(privilege, null);
  const decoded: Decoded[] = [];
  const recorded: Recorded[] = [];
  let at = 0;
  while (recorded.length < MAX_BLOCK && at < bytes.length) {
    const form = decode(bytes.subarray(at, at + MAX_LENGTH), 64);
    const definition = typeof form === 'string' ? undefined : definitionOf(form.code);
    if (typeof form === 'string' || definition === undefined) return { decoded, recorded, stopsBefore: true };
    if (watchesCalls && form.mnemonic === 'call' && form.operands[0]?.kind === 'memory')
      return { decoded, recorded, stopsBefore: true };
    emit.begin(form, rip + BigInt(at));
    definition.semantics(emit);
    if (emit.refusal !== null) return { decoded, recorded, stopsBefore: true };
    const record = emit.finish();
    decoded.push({ form, definition });
    recorded.push(record);
    at += form.length;
    if (record.endsBlock) break;
  }
  return { decoded, recorded, stopsBefore: false };
}

/** The same instructions once more, from other flags at the head. */
function recordAgain(rip: bigint, decoded: readonly Decoded[], privilege: number, flags: LazyFlags): Recorded[] {
  const emit = new Emit(privilege, flags);
  let at = rip;
  return decoded.map(({ form, definition }) => {
    emit.begin(form, at);
    definition.semantics(emit);
    at += BigInt(form.length);
    return emit.finish();
  });
}
