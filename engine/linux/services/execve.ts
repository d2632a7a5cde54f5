import { writeElfExecutable } from '../../asm/index';
import { ERRNO } from '../errno';
import { loadElf } from '../elf';
import { userAddress } from '../memory';
import { SIGNAL } from '../signals';
import { decodeBytes, encodeText, loneBytes } from '../text';
import { loadDebugRegisters, noDebugRegisters } from './debug-registers';
import { startProgram } from './exec';
import { endOtherThreads, leaveMemory } from './exit';
import type { FileInode, Inode } from './inode';
import { mayAccess } from './inode';
import { cr3Of, setAddressSpace } from './kernel-stack';
import type { Kernel, Outcome, Program } from './kernel';
import { AT_FDCWD, find, pathTo, userPath } from './paths';
import { readPtRegs, writePtRegs } from './pt-regs';
import { behindEvent, traceEvent, trapAfterExec } from './ptrace-events';
import { fdOf } from './read-write';
import type { Found } from './vfs';

/** Strings of argv and envp together at most, and how many. modeled: Linux allows a quarter of the stack's limit. */
const MAX_BYTES = 0x8_0000;
const MAX_STRINGS = 4096;
/** Scripts whose interpreter is a script. Source: Linux v4.15 fs/exec.c, search_binary_handler. */
const MAX_DEPTH = 5;
/** BINPRM_BUF_SIZE: the first line of a script. */
const SCRIPT_LINE = 128;

/** The program that a task in execve will run once CR3 holds its new, empty address space. */
export interface Execution {
  readonly program: Program;
  readonly inode: Inode;
  readonly path: string;
  /** The last part of the path as the program named it, which the task is called by. */
  readonly called: string;
}

export const execve = (kernel: Kernel, [path, argv, envp]: readonly bigint[]): Outcome =>
  execveat(kernel, [BigInt(AT_FDCWD), path, argv, envp, 0n]);

/**
 * In two parts: what can fail is done first; then the kernel's code loads CR3 with new tables, and the program is mapped
 * there. Source: Linux v4.15 fs/exec.c, do_execveat_common and flush_old_exec.
 */
export function execveat(kernel: Kernel, [fd, path, argv, envp, flags]: readonly bigint[]): Outcome {
  const task = kernel.current;
  if (behindEvent(kernel)) return 0;
  if (task.execution !== null) return enterProgram(kernel, task.execution);
  if (flags !== 0n) return -ERRNO.EINVAL;
  const found = find(kernel, fdOf(fd), path);
  if (typeof found === 'number') return found;
  const name = userPath(kernel, path);
  if (typeof name === 'number') return name;
  const inode = executable(found);
  if (typeof inode === 'number') return inode;
  const budget = { bytes: 0 };
  const [parameters, environment] = [readStrings(kernel, argv, budget), readStrings(kernel, envp, budget)];
  if (typeof parameters === 'number') return parameters;
  if (typeof environment === 'number') return environment;
  const execution = load(kernel, { found, inode, name: decodeBytes(name), argv: parameters, envp: environment }, 0);
  if (typeof execution === 'number') return execution;
  const tables = kernel.newPageTables();
  if (tables === null) return -ERRNO.ENOMEM;
  task.execution = execution;
  return { end: 'call', symbol: 'switch_mm', value: cr3Of(kernel, tables.root) };
}

function executable({ inode }: Found): FileInode | number {
  if (inode === null) return -ERRNO.ENOENT;
  if (inode.kind !== 'file' || !mayAccess(inode, 1)) return -ERRNO.EACCES;
  return inode;
}

/** Pointers up to a null pointer, and the strings behind them. */
function readStrings(kernel: Kernel, pointer: bigint, budget: { bytes: number }): string[] | number {
  const strings: string[] = [];
  if (pointer === 0n) return strings;
  for (let at = pointer; ; at += 8n) {
    const address = userAddress(at);
    const word = address === null ? null : kernel.memory.read(address, 8);
    if (word === null) return -ERRNO.EFAULT;
    const target = new BigUint64Array(word.slice().buffer)[0];
    if (target === 0n) return strings;
    const text = kernel.memory.string(userAddress(target) ?? -1, MAX_BYTES);
    if (text === 'fault') return -ERRNO.EFAULT;
    budget.bytes += text.length + 9;
    if (text === 'long' || budget.bytes > MAX_BYTES || strings.length >= MAX_STRINGS) return -ERRNO.E2BIG;
    strings.push(decodeBytes(text));
  }
}

interface Wanted {
  readonly found: Found;
  readonly inode: FileInode;
  /** As the program named it. */
  readonly name: string;
  readonly argv: readonly string[];
  readonly envp: readonly string[];
}

/** An ELF file, or a script: `#!`, an interpreter's path, and one argument at most. */
function load(kernel: Kernel, wanted: Wanted, depth: number): Execution | number {
  const { inode, argv, envp, found } = wanted;
  if (inode.data === null) return -ERRNO.EIO;
  const bytes = inode.data.read(0, inode.data.size);
  if (bytes[0] === 0x23 && bytes[1] === 0x21) return loadScript(kernel, wanted, bytes, depth);
  const loaded = loadElf(bytes);
  if ('error' in loaded) return -ERRNO.ENOEXEC;
  if (loaded.image.target === 'i386' && !kernel.boot.ia32Emulation) return -ERRNO.ENOEXEC;
  // Strings of the program are bytes; from here on they are text once more, which encodes to the same bytes.
  const program: Program = { image: loaded.image, argv: argv.map(asText), envp: envp.map(asText) };
  return { program, inode, path: pathTo(kernel, found), called: baseName(asText(wanted.name)) };
}

function loadScript(kernel: Kernel, wanted: Wanted, bytes: Uint8Array, depth: number): Execution | number {
  if (depth >= MAX_DEPTH) return -ERRNO.ELOOP;
  const line = /^#!([^\n]*)/u.exec(decodeBytes(bytes.subarray(0, SCRIPT_LINE)))?.[1].trim() ?? '';
  const [, interpreter, argument] = /^(\S+)(?:\s+(.*))?$/u.exec(line) ?? [];
  if (interpreter === undefined) return -ERRNO.ENOEXEC;
  const { cwd, root } = kernel.current.fs;
  const found = kernel.vfs.find(latin(interpreter), { base: cwd, root });
  if (typeof found === 'number') return found;
  const inode = executable(found);
  if (typeof inode === 'number') return inode;
  const extra = argument === undefined ? [] : [argument];
  const argv = [interpreter, ...extra, wanted.name, ...wanted.argv.slice(1)];
  return load(kernel, { ...wanted, found, inode, argv }, depth + 1);
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Bytes (one character each) that are UTF-8 become text; others stay as they are. */
function asText(bytes: string): string {
  try {
    return decodeURIComponent(
      bytes.replaceAll('%', '%25').replace(/[\u0080-\u00ff]/gu, (c) => `%${c.charCodeAt(0).toString(16)}`),
    );
  } catch {
    return loneBytes(bytes);
  }
}

/** CR3 holds the new tables: the old address space goes, the new program comes. */
function enterProgram(kernel: Kernel, { program, inode, path, called }: Execution): Outcome {
  const task = kernel.current;
  task.execution = null;
  endOtherThreads(kernel, task);
  leaveMemory(kernel, task);
  const started = startProgram(kernel, program);
  if ('error' in started) return { end: 'killed', signal: SIGNAL.SIGKILL, reason: started.error };
  setAddressSpace(kernel, task, kernel.mm?.tables.root ?? 0);
  task.signals.exec();
  task.files.exec();
  task.process.hasExecuted = true;
  task.debug = noDebugRegisters();
  loadDebugRegisters(kernel, task);
  task.clearChildTid = 0n;
  nameTask(kernel, program, { inode, path, called });
  const { cpu } = kernel.machine;
  cpu.fpu.init();
  cpu.setMsr('IA32_FS_BASE', 0n);
  cpu.setMsr('IA32_KERNEL_GS_BASE', 0n);
  const regs = readPtRegs(kernel.memory, task.regs);
  if (regs === null) return { end: 'panic', reason: 'execve was called without a pt_regs frame' };
  const number = regs.origRax;
  for (const name of Object.keys(regs) as (keyof typeof regs)[]) regs[name] = 0n;
  writePtRegs(kernel.memory, task.regs, {
    ...regs,
    origRax: number,
    rip: started.entry,
    cs: started.cs,
    eflags: 0x202n,
    rsp: started.sp,
    ss: 0x2bn,
  });
  trapAfterExec(kernel);
  return traceEvent(kernel, 'exec', BigInt(task.pid)) ?? 0;
}

/** The file of a program that has none in the file system: the first one. Its bytes are made when somebody looks. */
export function programFile(kernel: Kernel, { image }: Program): FileInode {
  const file = kernel.vfs.newFile();
  let data: FileInode['data'] = null;
  return {
    ...file,
    mode: 0o755,
    get data() {
      return (data ??= kernel.vfs.newData(writeElfExecutable(image)));
    },
  };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What /proc tells of a program. Source: Linux v4.15 fs/exec.c, setup_new_exec, for the task's name. */
export function nameTask(
  kernel: Kernel,
  { argv }: Program,
  { inode, path, called }: { readonly inode: Inode | null; readonly path: string; readonly called: string },
): void {
  const task = kernel.current;
  task.process.exe = path;
  task.process.exeInode = inode;
  task.comm = called.slice(0, 15);
  task.process.commandLine = encodeText(argv.map((argument) => `${argument}\0`).join(''));
}
