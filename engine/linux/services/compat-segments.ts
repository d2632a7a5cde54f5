import { loadSegmentOrNull } from '../../machine/descriptors';
import { ERRNO } from '../errno';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { TASK } from './kernel-stack';
import type { Task } from './task';
import { dropLdt } from './ldt';
import { USER_DESC_SIZE, descriptorOf, isEmptyDesc, isZeroDesc, readUserDesc, userDescBytes } from './user-desc';

export const USER_CS = 0x33n;
export const USER32_CS = 0x23n;
export const USER_DS = 0x2bn;

/** Descriptors of the GDT that set_thread_area may fill. Source: Linux v4.15 arch/x86/include/asm/segment.h. */
const TLS_MIN = 12;
const TLS_COUNT = 3;
/** Offset of gdt_page in the per-CPU area; asm-offsets.h. */
const GDT_PAGE = 0x1000n;

export type DataSegment = 'ds' | 'es' | 'fs' | 'gs';

/**
 * Loads a segment register of the program while the kernel runs: null where its descriptor does not allow it. In the
 * kernel the program's GS base is the other one. Source: Linux v4.15 arch/x86/include/asm/segment.h, loadsegment; native_load_gs_index.
 */
export function loadUserSegment(kernel: Kernel, segment: DataSegment, selector: number): void {
  const { machine } = kernel;
  const { cpu } = machine;
  if (segment !== 'gs') {
    loadSegmentOrNull(machine, segment, selector);
    return;
  }
  const own = cpu.segmentBase('gs');
  loadSegmentOrNull(machine, 'gs', selector);
  cpu.setMsr('IA32_KERNEL_GS_BASE', cpu.segmentBase('gs'));
  cpu.setSegmentBase('gs', own);
}

/** What execve makes of the segment registers. Source: Linux v4.15 arch/x86/kernel/process_64.c, start_thread_common. */
export function resetSegments(kernel: Kernel, is32: boolean): void {
  const { current } = kernel;
  dropLdt(kernel, current);
  for (let index = 0; index < TLS_COUNT; index++) writeTls(kernel, current, index, 0n);
  loadUserSegment(kernel, 'fs', 0);
  loadUserSegment(kernel, 'gs', 0);
  loadUserSegment(kernel, 'ds', is32 ? Number(USER_DS) : 0);
  loadUserSegment(kernel, 'es', is32 ? Number(USER_DS) : 0);
}

const TIF_IA32 = 0x2_0000;

/** Tells the kernel's code that a task runs a 32-bit program. Source: Linux v3.0 arch/x86/kernel/process_64.c; gone in v5.11. */
export function markCompat(kernel: Kernel, task: Task, is32: boolean): void {
  if (!kernel.atLeast(5, 11)) kernel.setThreadFlag(task, TIF_IA32, is32);
}

// ---- set_thread_area, get_thread_area

const tlsAt = (task: Task, index: number): bigint => task.struct + TASK.tls + BigInt(index * 8);
const readTls = (kernel: Kernel, index: number): bigint => kernel.memory.kernelWord(tlsAt(kernel.current, index)) ?? 0n;

function writeTls(kernel: Kernel, task: Task, index: number, descriptor: bigint): void {
  kernel.memory.setKernelWord(tlsAt(task, index), descriptor);
  const area = kernel.symbols.address('per_cpu_area');
  if (task === kernel.current && area !== null)
    kernel.memory.setKernelWord(area + GDT_PAGE + BigInt((TLS_MIN + index) * 8), descriptor);
}

/** An entry of a task's thread areas and what is to stand there. */
interface Area {
  readonly index: number;
  readonly descriptor: bigint;
}

/** What a struct user_desc asks for, or an error number. Source: Linux v4.15 arch/x86/kernel/tls.c, do_set_thread_area. */
function wantedArea(kernel: Kernel, pointer: bigint, mayChoose: boolean): Area | number {
  const bytes = copyFrom(kernel, pointer, USER_DESC_SIZE);
  if (bytes === null) return -ERRNO.EFAULT;
  const wanted = readUserDesc(bytes);
  const clears = isEmptyDesc(wanted) || isZeroDesc(wanted);
  if (!clears && (!wanted.seg32bit || wanted.contents > 1 || wanted.notPresent)) return -ERRNO.EINVAL;
  let { entry } = wanted;
  if (entry === 0xffff_ffff && mayChoose) {
    const free = [0, 1, 2].find((index) => readTls(kernel, index) === 0n);
    if (free === undefined) return -ERRNO.ESRCH;
    entry = TLS_MIN + free;
    const failed = copyTo(kernel, pointer, new Uint8Array(Uint32Array.of(entry).buffer));
    if (failed !== 0) return failed;
  }
  if (entry < TLS_MIN || entry >= TLS_MIN + TLS_COUNT) return -ERRNO.EINVAL;
  return { index: entry - TLS_MIN, descriptor: clears ? 0n : descriptorOf(wanted) };
}

export function setThreadArea(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const area = wantedArea(kernel, pointer, true);
  if (typeof area === 'number') return area;
  writeTls(kernel, kernel.current, area.index, area.descriptor);
  refreshSegments(kernel, (TLS_MIN + area.index) * 8 + 3);
  return 0;
}

/** CLONE_SETTLS of a 32-bit call: the new task's area, to be set once its others are copied. */
export const areaOfClone = (kernel: Kernel, pointer: bigint): Area | number => wantedArea(kernel, pointer, false);
export function setAreaOf(kernel: Kernel, task: Task, { index, descriptor }: Area): void {
  writeTls(kernel, task, index, descriptor);
  // __switch_to writes the bases behind the selectors.
  const base = ((descriptor >> 16n) & 0xff_ffffn) | ((descriptor >> 32n) & 0xff00_0000n);
  const selector = (TLS_MIN + index) * 8 + 3;
  const { cpu } = kernel.machine;
  if (cpu.selector('fs') === selector) kernel.memory.setKernelWord(task.struct + TASK.fsBase, base);
  if (cpu.selector('gs') === selector) kernel.memory.setKernelWord(task.struct + TASK.gsBase, base);
}

/** A register that holds the selector gets the new descriptor at once (from v4.8 on; before, when it is loaded again). */
function refreshSegments(kernel: Kernel, selector: number): void {
  if (!kernel.atLeast(4, 8)) return;
  const { cpu } = kernel.machine;
  for (const segment of ['ds', 'es', 'fs', 'gs'] as const)
    if (cpu.selector(segment) === selector) loadUserSegment(kernel, segment, selector);
}

export function getThreadArea(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const bytes = copyFrom(kernel, pointer, 4);
  if (bytes === null) return -ERRNO.EFAULT;
  const entry = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (entry < TLS_MIN || entry >= TLS_MIN + TLS_COUNT) return -ERRNO.EINVAL;
  return copyTo(kernel, pointer, userDescBytes(entry, readTls(kernel, entry - TLS_MIN)));
}
