import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { waitStatus } from './strace-processes';
import { runLab } from './test-lab';

const FOLDER = new URL('../../fixtures/programs/', import.meta.url);

/** The lines of strace 6.1 for programs of fixtures/programs, run natively. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'files-tree': [
    'rmdir("/tmp/lstar-files-tree/deep") = -1 ENOENT (No such file or directory)',
    'mkdir("/tmp/lstar-files-tree", 0755) = 0',
    'mkdir("/tmp/lstar-files-tree", 0755) = -1 EEXIST (File exists)',
    'chdir("/tmp/lstar-files-tree") = 0',
    'mkdir("deep", 0700) = 0',
    'open("file", O_WRONLY|O_CREAT, 0640) = 3',
    'write(3, "hello\\n", 6) = 6',
    'close(3) = 0',
    'link("file", "other") = 0',
    'symlink("file", "soft") = 0',
    'readlink("soft", "file", 100) = 4',
    'stat("soft", {st_mode=S_IFREG|0640, st_size=6, ...}) = 0',
    'lstat("soft", {st_mode=S_IFLNK|0777, st_size=4, ...}) = 0',
    'unlink("file") = 0',
    'stat("soft", 0x40205d) = -1 ENOENT (No such file or directory)',
    'rename("other", "moved") = 0',
    'chmod("moved", 0400) = 0',
    'access("moved", R_OK) = 0',
    'rmdir(".") = -1 EINVAL (Invalid argument)',
    'chdir("deep") = 0',
    'getcwd("/tmp/lstar-files-tree/deep", 100) = 27',
    'rmdir("/tmp/lstar-files-tree/deep") = 0',
    'open("anywhere", O_WRONLY|O_CREAT, 0600) = -1 ENOENT (No such file or directory)',
    'chdir("/tmp/lstar-files-tree") = 0',
    'rmdir("/tmp/lstar-files-tree") = -1 ENOTEMPTY (Directory not empty)',
    'unlink("soft") = 0',
    'unlink("moved") = 0',
    'rmdir("/tmp/lstar-files-tree") = 0',
    'write(1, "/tmp/lstar-files-tree/deep\\0", 27) = 27',
  ],
  'process-exec': [
    'dup3(1, 5, O_CLOEXEC) = 5',
    'dup2(1, 6) = 6',
    'execve("/proc/self/exe", ["again", "two words", ""], 0x402040 /* 0 vars */) = 0',
    'write(6, "again\\n", 6) = 6',
    'write(6, "two words\\n", 10) = 10',
    'write(6, "\\n", 1) = 1',
    'write(5, "/", 1) = -1 EBADF (Bad file descriptor)',
  ],
};

it.each(Object.entries(ROWS))('shows the calls of %s as strace does', (name, lines) => {
  const program = readFileSync(new URL(`${name}.s`, FOLDER), 'utf8');
  expect(runLab({ program, argv: [`./${name}`] }).calls).toEqual(lines);
});

/** What wait4 stores; 30 was recorded natively, the others are by hand from the notation. */
const STATUSES: readonly [number, string][] = [
  [0, '[{WIFEXITED(s) && WEXITSTATUS(s) == 0}]'],
  [0x1e00, '[{WIFEXITED(s) && WEXITSTATUS(s) == 30}]'],
  [9, '[{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}]'],
  [0x137f, '[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}]'],
  [0x857f, '[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}]'],
  [0xffff, '[{WIFCONTINUED(s)}]'],
];
it.each(STATUSES)('shows the status %i', (status, text) => {
  const memory = { peekUser: () => new Uint8Array(Int32Array.of(status).buffer) };
  expect(waitStatus(memory, 0x1000n)).toBe(text);
});
