import type { HelperName } from '../helpers';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { linearAddress, requireRing0, respectUmip, wholeRegister } from './system-rules';

const SEEN_BIT = 32;

/** SGDT and SIDT: limit and base to memory, ten bytes in 64-bit code and six elsewhere. */
const storeTable = (mnemonic: 'sgdt' | 'sidt', limit: HelperName, base: HelperName, name: string): Instruction => ({
  mnemonic,
  summary: `Stores limit and base of the ${name} descriptor table register.`,
  source: `SDM Vol. 2B ${mnemonic.toUpperCase()}`,
  semantics: (s) => {
    respectUmip(s);
    s.writeAt(0, s.lit(0), s.helper(limit), 16);
    s.writeAt(0, s.lit(2), s.helper(base), s.form.mode === 64 ? 64 : 32);
  },
});

/** LGDT and LIDT; with a 16-bit operand only 24 bits of the base count. */
const loadTable = (mnemonic: 'lgdt' | 'lidt', helper: HelperName, name: string): Instruction => ({
  mnemonic,
  summary: `Loads limit and base of the ${name} descriptor table register.`,
  source: 'SDM Vol. 2A LGDT/LIDT',
  semantics: (s) => {
    requireRing0(s);
    const limit = s.readAt(0, s.lit(0), 16);
    const base = s.readAt(0, s.lit(2), s.form.mode === 64 ? 64 : 32);
    s.helper(helper, s.form.mode !== 64 && s.form.operandWidth === 16 ? s.zext(base, 24) : base, limit);
  },
});

const storeSelector = (mnemonic: 'sldt' | 'str', helper: HelperName, name: string): Instruction => ({
  mnemonic,
  summary: `Reads the selector in ${name}.`,
  source: `SDM Vol. 2B ${mnemonic.toUpperCase()}`,
  semantics: (s) => {
    respectUmip(s);
    s.write(0, s.helper(helper));
  },
});

const loadSystemSelector = (mnemonic: 'lldt' | 'ltr', helper: HelperName, summary: string): Instruction => ({
  mnemonic,
  summary,
  source: `SDM Vol. 2A ${mnemonic.toUpperCase()}`,
  semantics: (s) => {
    requireRing0(s);
    s.helper(helper, s.zext(s.read(0), 16));
  },
});

/** LAR and LSL: writes the register only where the descriptor may be seen, which ZF says. */
function lookUp<V>(s: Sem<V>, found: V, value: V): void {
  const seen = s.and(s.shrU(found, s.lit(SEEN_BIT)), s.lit(1));
  const register = wholeRegister(s, 0);
  const old = s.gpr(register);
  const merged = s.form.operandWidth === 16 ? s.or(s.and(old, s.not(s.lit(0xffff))), s.zext(value, 16)) : value;
  s.setGpr(register, s.select(seen, merged, old));
  s.setFlag('ZF', seen);
}

const verify = (mnemonic: 'verr' | 'verw', helper: HelperName, verb: string): Instruction => ({
  mnemonic,
  summary: `Sets ZF when the segment that a selector names could be ${verb} from here.`,
  source: 'SDM Vol. 2B VERR/VERW',
  semantics: (s) => s.setFlag('ZF', s.helper(helper, s.zext(s.read(0), 16))),
});

const FAR_CODES = { jmp: /^Jmp_(m|ptr)16/, call: /^Call_(m|ptr)16/ };

/** Selector and offset of a far pointer operand, in memory or in the instruction. */
function farPointerOf<V>(s: Sem<V>): { readonly selector: V; readonly offset: V } {
  const operand = s.form.operands[0];
  if (operand.kind === 'far') return { selector: s.lit(operand.selector), offset: s.lit(operand.offset) };
  const width = s.form.operandWidth;
  return { selector: s.readAt(0, s.lit(width / 8), 16), offset: s.readAt(0, s.lit(0), width) };
}

/** Descriptor tables, far transfers, and the translations of pages. */
export const systemTableInstructions: readonly Instruction[] = [
  storeTable('sgdt', 'gdtrLimit', 'gdtrBase', 'global'),
  storeTable('sidt', 'idtrLimit', 'idtrBase', 'interrupt'),
  loadTable('lgdt', 'loadGdtr', 'global'),
  loadTable('lidt', 'loadIdtr', 'interrupt'),
  storeSelector('sldt', 'localTableSelector', 'the local descriptor table register'),
  storeSelector('str', 'taskRegisterSelector', 'the task register'),
  loadSystemSelector('lldt', 'loadLocalTable', 'Loads the local descriptor table register.'),
  loadSystemSelector('ltr', 'loadTaskRegister', 'Loads the task register: where the CPU finds its ring 0 stacks.'),
  {
    mnemonic: 'lar',
    summary: 'Reads the access rights of a segment if they may be seen from here; ZF says so.',
    source: 'SDM Vol. 2A LAR',
    semantics: (s) => {
      const found = s.helper('accessRights', s.zext(s.read(1), 16));
      lookUp(s, found, s.zext(found, 32));
    },
  },
  {
    mnemonic: 'lsl',
    summary: 'Reads the limit of a segment if it may be seen from here; ZF says so.',
    source: 'SDM Vol. 2A LSL',
    semantics: (s) => {
      const found = s.helper('segmentLimit', s.zext(s.read(1), 16));
      lookUp(s, found, s.zext(found, 32));
    },
  },
  verify('verr', 'isReadable', 'read'),
  verify('verw', 'isWritable', 'written'),
  {
    mnemonic: 'retf',
    summary: 'Returns to another code segment: takes RIP and CS, and in an outer ring RSP and SS, from the stack.',
    source: 'SDM Vol. 2B RET',
    semantics: (s) => {
      const release = s.form.operands.length > 0 ? s.read(0) : s.lit(0);
      s.helper('farReturn', s.lit(s.form.operandWidth), release);
    },
  },
  {
    mnemonic: 'jmp',
    codes: FAR_CODES.jmp,
    summary: 'Jumps to another code segment.',
    source: 'SDM Vol. 2A JMP',
    semantics: (s) => {
      const { selector, offset } = farPointerOf(s);
      s.helper('farJump', selector, offset);
    },
  },
  {
    mnemonic: 'call',
    codes: FAR_CODES.call,
    summary: 'Calls code in another segment, or through a call gate.',
    source: 'SDM Vol. 2A CALL',
    semantics: (s) => {
      const { selector, offset } = farPointerOf(s);
      s.helper('farCall', selector, offset, s.lit(s.form.operandWidth));
    },
  },
  {
    mnemonic: 'invlpg',
    summary: 'Drops the cached translation of one page.',
    source: 'SDM Vol. 2A INVLPG',
    semantics: (s) => {
      requireRing0(s);
      s.helper('invalidatePage', linearAddress(s, 0));
    },
  },
  {
    mnemonic: 'invpcid',
    summary: 'Drops cached translations by process-context identifier.',
    source: 'SDM Vol. 2A INVPCID',
    semantics: (s) => {
      requireRing0(s);
      s.helper('invalidatePcid', s.read(0), s.readAt(1, s.lit(0), 64), s.readAt(1, s.lit(8), 64));
    },
  },
];
