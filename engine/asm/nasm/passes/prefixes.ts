import type { Span } from '../../api';
import type { Match } from '../../select/match';
import type { PrefixName } from '../../statement';
import type { Instruction, PrefixUse } from '../source/statement';

type Bits = 16 | 32 | 64;

interface WarningHost {
  warn(message: string, span: Span, category?: 'prefix-lock'): void;
}
interface BoundHost extends WarningHost {
  readonly defaultBound: boolean;
}

/** What a prefix is in code of so many bits. */
export function prefixName(name: NonNullable<PrefixUse['name']>, bits: Bits): PrefixName {
  if (name === 'osp') return bits === 16 ? 'data32' : 'data16';
  if (name === 'asp') return bits === 32 ? 'addr16' : 'addr32';
  return name;
}

/** A line of prefixes alone: their bytes, for the instruction on the next line. */
export function prefixesAlone(prefixes: readonly PrefixUse[], bits: Bits): Uint8Array {
  const bytes: number[] = [];
  const names = new Set(prefixes.flatMap(({ name }) => (name === undefined ? [] : [prefixName(name, bits)])));
  for (const [name, byte] of PREFIX_BYTES) {
    const size = /^(?:addr|data)(16|32)$/.exec(name)?.[1];
    const isNative = name.startsWith('addr') ? Number(size) === bits : Number(size) === Math.min(bits, 32);
    if (names.has(name) && (size === undefined || !isNative)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** In the order in which NASM writes them. */
const PREFIX_BYTES: ReadonlyMap<PrefixName, number> = new Map<PrefixName, number>([
  ['wait', 0x9b],
  ['repne', 0xf2],
  ['xacquire', 0xf2],
  ['bnd', 0xf2],
  ['rep', 0xf3],
  ['xrelease', 0xf3],
  ['lock', 0xf0],
  ['es', 0x26],
  ['cs', 0x2e],
  ['ss', 0x36],
  ['ds', 0x3e],
  ['fs', 0x64],
  ['gs', 0x65],
  ['data16', 0x66],
  ['data32', 0x66],
  ['addr16', 0x67],
  ['addr32', 0x67],
]);

/** `default bnd` puts BND before the branches that take it; a short jump never has it. */
export function addBound(match: Match, prefixes: Set<PrefixName>, body: Instruction, host: BoundHost): void {
  const isShort = match.form.mnemonic === 'jmp' && match.form.operands[0]?.immediateBytes === 1;
  if (host.defaultBound && !isShort && takesBound(match) && !body.prefixes.some(({ slot }) => slot === 'repeat')) {
    prefixes.add('bnd');
  }
  if (!isShort || !prefixes.delete('bnd')) return;
  const span = body.prefixes.find(({ name }) => name === 'bnd')?.span ?? body.span;
  host.warn('A short jump keeps the bounds registers, so NASM leaves `bnd` away.', span);
}

/** Warns of `lock` where it means nothing. */
export function checkLock(match: Match, prefixes: ReadonlySet<PrefixName>, body: Instruction, host: WarningHost): void {
  if (!prefixes.has('lock') || lockable(match)) return;
  const span = body.prefixes.find(({ name }) => name === 'lock')?.span ?? body.span;
  host.warn(
    `\`lock\` needs an instruction that reads, changes and writes memory; \`${body.word.text}\` here does not.`,
    span,
    'prefix-lock',
  );
}

/** Near calls, returns and jumps but those on a counter. */
function takesBound({ form, operands: [target] }: Match): boolean {
  if (!/^(?:call|ret|jmp|j(?!cxz|ecxz|rcxz)\w+)$/.test(form.mnemonic)) return false;
  return form.operands[0]?.slot !== 'far' && !(target?.kind === 'memory' && target.far === true);
}

function lockable(match: Match): boolean {
  const first = match.operands[0];
  const memory =
    first?.kind === 'memory' || (match.form.mnemonic === 'xchg' && match.operands.some((o) => o.kind === 'memory'));
  return memory && match.form.lockable;
}
