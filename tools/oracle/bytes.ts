import type { Instruction } from 'iced-x86';
import { Code, Decoder, DecoderOptions, FlowControl, Mnemonic } from 'iced-x86';
import type { Case } from './case';
import { differences } from './check';
import { compared } from './definitions';
import { encodingOf, namesItsComponents, reachesKernel } from './encodings';
import { IMAGE } from './generate';
import { CODE_BASE, PAGE } from './layout';
import { Model } from './model';
import { compileHarness, runNative } from './native';
import { Random } from './random';
import { randomCase } from './states';
import { differenceText } from './text';

const PREFIXES = [0x2e, 0x3e, 0x64, 0x65, 0x66, 0x66, 0x67, 0xf0];
const SHOWN = 10;
const LONGEST = 15;
/** Differences of vendors that are no defect; `states.ts` and `encodings.ts` leave the same ones out. */
const OBEYS_66 = new Set([
  FlowControl.ConditionalBranch,
  FlowControl.UnconditionalBranch,
  FlowControl.Call,
  FlowControl.Return,
  FlowControl.IndirectBranch,
  FlowControl.IndirectCall,
]);
/** RETF reads far beyond the frame, in an order of its own. */
const RELEASES = /^Retf[wdq]_imm16$/;
/** LOOPE and LOOPNE of AMD processors obey REP and REPNE, which the manuals reserve there. */
const LOOPS = /^Loopn?e_/;
/** What is compared with prefixes of its own, by a contract, or as another vendor's. */
const ON_OTHER_TERMS = /^(Sgdt|Sidt|Sldt|Smsw|Str|Cpuid|Rdtscp?|Sysexit)/;
const isRep = (byte: number): boolean => byte === 0xf2 || byte === 0xf3;

interface Drawn {
  readonly mnemonic: string;
  readonly input: Case;
}

/**
 * Runs random bytes as code: odd encodings of what is defined, and bytes that are no instruction, which must be #UD for
 * the CPU too. What is neither (SSE, x87, what reaches the kernel) is not run.
 * @returns the number of cases that differ.
 */
export function randomBytes(seed: number, count: number): number {
  const r = new Random(seed);
  const known = new Set(compared().flatMap(({ codes }) => codes));
  const drawn: Drawn[] = [];
  while (drawn.length < count) {
    const one = draw(r, known);
    if (one !== null) drawn.push(one);
  }
  const cases = drawn.map(({ input }) => input);
  const outcomes = runNative(compileHarness(), IMAGE, cases);
  const model = new Model(IMAGE);
  let differing = 0;
  drawn.forEach(({ mnemonic, input }, i) => {
    const [found] = differences(model, mnemonic, [input], [outcomes[i]]);
    if (found === undefined) return;
    differing++;
    if (differing <= SHOWN) console.log(differenceText(input, outcomes[i], found.modeled));
  });
  const invalid = drawn.filter(({ mnemonic }) => mnemonic === 'invalid').length;
  console.log(`seed ${seed}: ${count} random encodings, ${invalid} of them invalid, ${differing} differences`);
  return differing;
}

/** A VEX prefix of two or three bytes, for the maps that have instructions. */
const vexPrefix = (r: Random): number[] =>
  r.chance(40)
    ? [0xc5, r.below(256)]
    : [0xc4, (r.below(8) << 5) | r.pick([1, 1, 2, 2, 3, 3, r.below(32)]), r.below(256)];

function draw(r: Random, known: ReadonlySet<Code>): Drawn | null {
  const isVex = r.chance(35);
  const prefixes = Array.from({ length: r.pick([0, 0, 0, 1, 1, 2]) }, () => r.pick(PREFIXES));
  const rex = r.chance(isVex ? 8 : 40) ? [0x40 | r.below(16)] : [];
  const map = isVex ? vexPrefix(r) : r.chance(45) ? [0x0f] : [];
  const bytes = Uint8Array.from([
    ...prefixes,
    ...rex,
    ...map,
    ...Array.from({ length: LONGEST }, () => r.below(256)),
  ]).subarray(0, LONGEST);
  const rip = CODE_BASE + BigInt(r.below(PAGE - 32));
  const decoder = new Decoder(64, bytes, DecoderOptions.None);
  const instruction: Instruction = decoder.decode();
  const { code, length } = instruction;
  const isShared = !(OBEYS_66.has(instruction.flowControl) && bytes.subarray(0, length).includes(0x66));
  instruction.free();
  decoder.free();
  if (code === Code.INVALID)
    return isTrulyInvalid(bytes) ? { mnemonic: 'invalid', input: invalidCase(r, bytes, rip) } : null;
  if (!known.has(code) || !isShared || RELEASES.test(Code[code]) || ON_OTHER_TERMS.test(Code[code])) return null;
  if (LOOPS.test(Code[code]) && bytes.subarray(0, length - 2).some(isRep)) return null;
  const encoding = encodingOf(code, bytes.subarray(0, length), rip);
  if (reachesKernel(encoding) || namesItsComponents(encoding)) return null;
  const mnemonic = mnemonicOf(code);
  return { mnemonic, input: randomCase(r, mnemonic, encoding) };
}

/** Invalid for AMD's decoders and for Intel's, with every option iced knows. */
function isTrulyInvalid(bytes: Uint8Array): boolean {
  const decoder = new Decoder(64, bytes, DecoderOptions.AMD | DecoderOptions.NoInvalidCheck);
  const instruction = decoder.decode();
  const isInvalid = instruction.code === Code.INVALID;
  instruction.free();
  decoder.free();
  return (isInvalid || bytes.includes(0xf0)) && !meansMore(bytes);
}

/**
 * What AMD processors make of some of these bytes: LOCK on the group of VERW looks at the operand first, LOCK on MOV from
 * and to control registers names CR8, and a hypervisor answers VMCALL whatever stands before it. Operations of AVX-512's mask
 * registers have VEX prefixes, and processors look at fewer of their bits.
 */
function meansMore(bytes: Uint8Array): boolean {
  const vex = bytes.findIndex((byte) => byte === 0xc4 || byte === 0xc5);
  const operation = vex < 0 ? 0 : bytes[vex + (bytes[vex] === 0xc5 ? 2 : 3)];
  if ((operation >= 0x41 && operation <= 0x4b) || (operation >= 0x90 && operation <= 0x99)) return true;
  const at = bytes.indexOf(0x0f);
  const [opcode, second] = bytes.subarray(at + 1);
  const isLocked = bytes.subarray(0, at).includes(0xf0);
  return at >= 0 && ((isLocked && [0x00, 0x20, 0x22].includes(opcode)) || (opcode === 0x01 && second === 0xc1));
}

function invalidCase(r: Random, bytes: Uint8Array, rip: bigint): Case {
  const nothing = {
    code: Code.Nopd,
    bytes,
    rip,
    memory: [],
    gathered: null,
    repeats: false,
    usesFpu: false,
    usesX87: false,
    vectors: [],
    writesSs: false,
    registers: [],
    touched: [],
  };
  return randomCase(r, 'nop', nothing);
}

function mnemonicOf(code: Code): string {
  const definition = compared().find(({ codes }) => codes.includes(code));
  return definition?.mnemonic ?? Mnemonic[Mnemonic.INVALID].toLowerCase();
}
