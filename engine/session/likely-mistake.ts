import { hex } from '../core/address';
import type { Fault } from '../core/fault';
import { PF } from '../core/fault';
import type { Atlas } from './atlas';

/** A fault that a program met in ring 3. */
export interface UserFault {
  readonly fault: Fault;
  readonly rip: bigint;
  readonly rsp: bigint;
  /** What the kernel left on the program's stack, by address. */
  readonly programStack: ReadonlyMap<bigint, string>;
}
type Rule = (met: UserFault, atlas: Atlas) => string | null;

const PAGE = 4096n;
/** RLIMIT_STACK as a program is given it. Source: Linux v4.15 include/uapi/linux/resource.h, _STK_LIM. */
const STACK_LIMIT = 8n << 20n;
/** How far below its stack a program still means the stack. */
const NEAR_STACK = 1n << 20n;
/** vm.mmap_min_addr. Source: Linux v4.15 security/Kconfig. */
const MMAP_MIN_ADDR = 0x1_0000n;
const KERNEL_HALF = 1n << 63n;

const exitBy = (atlas: Atlas): string =>
  atlas.is32 ? 'exit (EAX = 1, EBX = status, `int $0x80`)' : 'exit (RAX = 60, RDI = status, `syscall`)';

/** Behind the last instruction the page is filled with zeroes, which the CPU reads as `add %al, (%rax)`. */
const ranPastTheEnd: Rule = ({ rip }, atlas) => {
  const isZero = (at: bigint): boolean => atlas.bytes(at, 1)[0] === 0;
  const isFilling = atlas.placeOf(rip) === null && (isZero(rip) || rip % PAGE === 0n);
  if (!isFilling) return null;
  for (let at = rip - 1n; at >= rip - PAGE; at--) {
    const place = atlas.placeOf(at);
    if (place !== null) return `behind ${place.file}:${place.line} is no code: should the program end there, then by ${exitBy(atlas)}`; // prettier-ignore
    if (!isZero(at)) return null;
  }
  return null;
};

/** `ret` where nothing was called: the stack of a new program begins with argc. Source: System V ABI, AMD64 supplement, figure 3.9. */
const returnedFromStart: Rule = ({ rip, rsp, programStack }, atlas) => {
  const word = atlas.is32 ? 4n : 8n;
  const isArgc = programStack.get(rsp - word) === 'argc' && atlas.word(rsp - word) === rip;
  return isArgc ? `\`ret\` found argc there, for nobody calls the first instruction: leave by ${exitBy(atlas)}` : null;
};

const stackIsFull: Rule = ({ fault, rsp, programStack }) => {
  const [first] = programStack.keys();
  if (fault.vector !== '#PF' || first === undefined) return null;
  const lowest = first - STACK_LIMIT;
  const isNear = (address: bigint): boolean => address < lowest + PAGE * 64n && address > lowest - NEAR_STACK;
  return isNear(fault.address) && isNear(rsp)
    ? 'the stack is full, it has its 8 MiB: does a recursion or a loop of pushes never end?'
    : null;
};

const kernelHalf: Rule = ({ fault }) =>
  fault.vector === '#PF' && fault.address >= KERNEL_HALF ? "that is in the kernel's half" : null;

const nullPointer: Rule = ({ fault }) =>
  fault.vector === '#PF' && (fault.errorCode & PF.I) === 0 && fault.address < MMAP_MIN_ADDR
    ? `below ${hex(MMAP_MIN_ADDR)} nothing ever is, so that a null pointer or a number taken for an address is noticed`
    : null;

/** The first that fits. */
const RULES: readonly Rule[] = [returnedFromStart, ranPastTheEnd, stackIsFull, kernelHalf, nullPointer];

/** What the author of a program most likely did to meet this fault, as a clause; '' where nothing tells. */
export function likelyMistake(met: UserFault, atlas: Atlas): string {
  if (met.fault.vector !== '#PF') return '';
  for (const rule of RULES) {
    const words = rule(met, atlas);
    if (words !== null) return `; ${words}`;
  }
  return '';
}
