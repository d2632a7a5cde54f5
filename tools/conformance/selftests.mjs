// The selftests that are compared: how each is built, and what of its output differs from run to run on one machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, TREE } from './sources.mjs';

const X86 = 'tools/testing/selftests/x86';
const STATIC = ['-static', '-w'];
const x86 = (name, ...more) => ({
  name,
  flags: ['-O2', '-std=gnu99', '-pthread', '-no-pie', ...STATIC],
  files: [`${X86}/${name}.c`, ...more.map((file) => `${X86}/${file}`)],
  libraries: [],
  varies: [],
});

/** `varies`: pairs of a pattern and what stands for it. */
export const SELFTESTS = [
  x86('syscall_numbering'),
  x86('syscall_nt'),
  {
    ...x86('sigreturn'),
    // IRET to a 16-bit stack keeps bits 31:16 of RSP from the espfix stack, whose place is random.
    varies: [[/-> [0-9a-f]{1,8}5aadc0de$/u, '-> …5aadc0de']],
  },
  {
    name: 'nolibc-test',
    flags: ['-Os', '-fno-ident', '-fno-asynchronous-unwind-tables', '-nostdlib', '-s', ...STATIC],
    files: ['-include', 'tools/include/nolibc/nolibc.h', 'tools/testing/selftests/nolibc/nolibc-test.c'],
    libraries: ['-lgcc'],
    varies: [
      [/^(\d+ (?:getp?pid|gettid|getpgid_self)) = \d+ */u, '$1 = … '],
      // The size of the root folder's listing.
      [/^(\d+ getdents64_root) = \d+ */u, '$1 = … '],
    ],
  },
  // Not asked for by name, but they run through the same doorways.
  x86('sysret_rip', 'thunks.S'),
  x86('sysret_ss_attrs', 'thunks.S'),
  x86('single_step_syscall'),
  x86('sigtrap_loop'),
  x86('mov_ss_trap'),
  x86('check_initial_reg_state'),
  x86('sigaltstack'),
  x86('fsgsbase_restore'),
];
/** What a run without names compares. */
export const DEFAULT = ['syscall_numbering', 'syscall_nt', 'sigreturn', 'nolibc-test'];

/** Builds one with the machine's gcc. @returns the program's path. */
export function build({ name, flags, files, libraries }) {
  const folder = join(CACHE, 'bin');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, name);
  execFileSync('gcc', [...flags, '-I', X86, '-o', program, ...files, ...libraries], { cwd: TREE, stdio: 'inherit' });
  return program;
}

/** Lines without what differs from run to run. */
export const linesOf = ({ varies }, text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => varies.reduce((now, [pattern, by]) => now.replace(pattern, by), line));
